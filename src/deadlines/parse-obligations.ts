import { z } from "zod";
import type { Calendar } from "../domain/calendar.ts";
import type { Citation } from "../domain/citation.ts";
import { LANGUAGES, type Language } from "../domain/language.ts";
import type { Library } from "../domain/library.ts";
import {
  CERTAINTIES,
  type Deadline,
  type FileProblem,
  KINDS,
  MODALITIES,
  type Obligation,
  type Party,
  PRECISIONS,
} from "../domain/obligation.ts";
import { type ParagraphId, parseParagraphId } from "../domain/paragraph-id.ts";
import { isIsoDate, yearOf } from "../time/iso-date.ts";
import { asksForDuty, NO_DEADLINE } from "./duty.ts";
import { findQuote } from "./find-quote.ts";
import { fillLanguages } from "./local-text.ts";
import { buildParty } from "./party.ts";
import { readYamlItems, type YamlItem } from "./yaml-items.ts";

const TEXT = z.string().min(1);
const OPTIONAL = Object.fromEntries(LANGUAGES.map((language) => [language, TEXT.optional()])) as Record<
  Language,
  z.ZodOptional<typeof TEXT>
>;
/** Wording in any languages; English stands for those that are absent. */
const WORDING = z.object({ ...OPTIONAL, en: TEXT }).strict();
const PARTY = WORDING.extend({ concepts: z.array(TEXT).default([]) });
const DAY = z.string().refine(isIsoDate, "expected a day that exists, as YYYY-MM-DD");
const DUE = z
  .object({
    text: TEXT,
    year: z.number().int().optional(),
    years: z.array(z.number().int()).optional(),
    month: z
      .string()
      .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/u, "expected a month as YYYY-MM")
      .optional(),
    date: DAY.optional(),
    end_date: DAY.optional(),
    precision: z.enum(PRECISIONS),
    every: z.literal("year").optional(),
    certainty: z.enum(CERTAINTIES),
    event: TEXT.optional(),
  })
  .strict();
const QUOTE = z.object({ ...OPTIONAL, paragraph: TEXT, occurrence: z.number().int().positive().optional() }).strict();

/** @param source the language of the document: its own wording is never left to the English */
function buildSchema(source: Language) {
  const requireSource = (texts: { readonly [L in Language]?: string | undefined }, context: z.RefinementCtx) => {
    if (texts[source] === undefined) context.addIssue({ code: "custom", path: [source], message: "Required" });
  };
  const party = PARTY.superRefine(requireSource).nullable();
  return z
    .object({
      id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/u, "expected lower-case words joined by hyphens"),
      kind: z.enum(KINDS),
      force: z.enum(MODALITIES),
      actor: party,
      addressee: party.optional(),
      recipient: party.optional(),
      about: z.array(TEXT).default([]),
      action: WORDING.superRefine(requireSource),
      due: z.union([DUE, z.literal("none")]),
      duty: z.boolean().optional(),
      deadline: z.literal(false).optional(),
      quotes: z.array(QUOTE).min(1),
      review: z.enum(["reviewed", "proposed"]).default("reviewed"),
    })
    .strict();
}
type Raw = z.output<ReturnType<typeof buildSchema>>;

/** What an obligation is checked against. */
export interface ObligationContext {
  readonly library: Library;
  readonly calendar: Calendar;
}

export interface ParsedObligations {
  readonly obligations: readonly Obligation[];
  readonly problems: readonly FileProblem[];
}

/**
 * Reads `obligations.yaml`. Quotes are found in the stored texts, to the letter; an obligation whose quote, deadline,
 * event or body does not hold is left out and reported with its line.
 * @param file its name, for messages
 */
export function parseObligations(text: string, context: ObligationContext, file: string): ParsedObligations {
  const { items, problems } = readYamlItems(
    text,
    buildSchema(context.library.document.structure.language),
    "list",
    file,
  );
  const obligations = new Map<string, Obligation>();
  const found = [...problems];
  for (const item of items) {
    const { obligation, messages } = buildObligation(item, context);
    if (obligations.has(obligation.id)) messages.push("this id stands here a second time");
    for (const message of messages) found.push({ file, line: item.line, message: `${obligation.id}: ${message}` });
    if (messages.length === 0) obligations.set(obligation.id, obligation);
  }
  return { obligations: [...obligations.values()], problems: found };
}

function buildObligation(
  { value }: YamlItem<Raw>,
  { library, calendar }: ObligationContext,
): { obligation: Obligation; messages: string[] } {
  const { citations, messages } = findCitations(value, library);
  const known = new Map(library.concepts.map((concept) => [concept.id, concept]));
  const party = (raw: z.output<typeof PARTY> | null | undefined): Party | null =>
    raw ? buildParty(raw.concepts, raw, known) : null;
  const strangers = [value.actor, value.addressee, value.recipient]
    .flatMap((raw) => raw?.concepts ?? [])
    .concat(value.about)
    .filter((id) => !known.has(id));
  for (const id of strangers) messages.push(`"${id}" is no concept of acronyms.yaml`);
  const deadline = value.due === "none" ? NO_DEADLINE : buildDeadline(value.due, citations[0]);
  if (value.due !== "none") messages.push(...checkDeadline(deadline, citations[0], calendar));
  const actor = party(value.actor);
  const obligation: Obligation = {
    id: value.id,
    kind: value.kind,
    modality: value.force,
    isDuty: value.duty ?? asksForDuty(value.kind, value.force),
    fallsDue: value.deadline ?? value.due !== "none",
    actor,
    addressee: party(value.addressee) ?? actor,
    recipient: party(value.recipient),
    about: value.about,
    action: fillLanguages(value.action),
    deadline,
    paragraphs: [...new Set(citations.map(({ paragraph }) => paragraph))],
    citations,
    review: value.review,
  };
  return { obligation, messages };
}

/** The source's words first, those of translations after them. */
function findCitations({ quotes }: Raw, library: Library): { citations: Citation[]; messages: string[] } {
  const citations: Citation[] = [];
  const messages: string[] = [];
  for (const language of [...library.versions.keys()]) {
    for (const raw of quotes) {
      const quote = raw[language];
      if (quote === undefined) continue;
      const citation = cite(raw, quote, language, library);
      if (typeof citation === "string") messages.push(`${raw.paragraph} (${language}): ${citation}`);
      else citations.push(citation);
    }
  }
  if (citations[0]?.status !== "source" && messages.length === 0) messages.push("expected a quote from the source");
  return { citations, messages };
}

function cite(raw: z.output<typeof QUOTE>, quote: string, language: Language, library: Library): Citation | string {
  const paragraph = parseParagraphId(raw.paragraph) as ParagraphId | undefined;
  const text = paragraph && library.versions.get(language)?.texts.get(paragraph);
  if (!text) return "no such paragraph";
  const span = findQuote(text.text, quote, raw.occurrence);
  return typeof span === "string"
    ? span
    : {
        paragraph: text.paragraph,
        language,
        status: text.status,
        quote: text.text.slice(span.start, span.end),
        ...span,
      };
}

/** The deadline, its words taken from the first quote where they stand there. */
function buildDeadline(due: z.output<typeof DUE>, first: Citation | undefined): Deadline {
  const { precision, certainty } = due;
  const place = first && !first.quote.includes(due.text) ? findQuote(first.quote, due.text, 1) : undefined;
  const text = typeof place === "object" ? (first?.quote.slice(place.start, place.end) ?? due.text) : due.text;
  const year = due.year ?? due.years?.at(-1) ?? null;
  return {
    text,
    year,
    years: due.years ?? (year === null ? [] : [year]),
    month: due.month ?? null,
    date: due.date ?? null,
    end_date: due.end_date ?? due.date ?? null,
    precision,
    every: due.every ?? null,
    certainty,
    event: due.event ?? null,
  };
}

function checkDeadline(deadline: Deadline, first: Citation | undefined, calendar: Calendar): string[] {
  const { text, date, end_date, year, month, event, precision, every, certainty } = deadline;
  const messages: string[] = [];
  if (first && !first.quote.includes(text)) messages.push(`the first quote does not name the deadline "${text}"`);
  if (event !== null && !calendar.has(event)) messages.push(`"${event}" is no event of the calendar`);
  if (certainty === "stated" && year !== null && !text.includes(String(year)))
    messages.push(`"${text}" does not name ${year}; is the year implied?`);
  if (date !== null && year !== yearOf(date)) messages.push(`${date} does not lie in ${year}`);
  if (date !== null && end_date !== null && end_date < date) messages.push("the end lies before the start");
  if (every !== null && precision !== "recurring") messages.push("what comes every year has the precision recurring");
  if ((precision === "day") !== (date !== null)) messages.push("a date goes with the precision day, and only with it");
  if ((precision === "month") !== (month !== null))
    messages.push("a month goes with the precision month, and only with it");
  return messages;
}
