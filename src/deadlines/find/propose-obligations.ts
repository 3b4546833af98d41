import type { Calendar } from "../../domain/calendar.ts";
import type { Citation } from "../../domain/citation.ts";
import type { Concept } from "../../domain/concept.ts";
import type { ParagraphText } from "../../domain/document.ts";
import type { Language } from "../../domain/language.ts";
import type { Library } from "../../domain/library.ts";
import type { Obligation, Party } from "../../domain/obligation.ts";
import { asksForDuty } from "../duty.ts";
import { fillLanguages } from "../local-text.ts";
import { buildParty } from "../party.ts";
import { findDeadlines } from "./find-deadlines.ts";
import type { FinderLanguage, Finding, NameMention, TimeMention } from "./types.ts";

/**
 * What the finder would add to a ledger: obligations with the status proposed, each with the sentence it was read in, less
 * those that the ledger has already.
 * @param language that of the source
 */
export function proposeObligations(
  library: Library,
  calendar: Calendar,
  known: readonly Obligation[],
  language: FinderLanguage,
): Obligation[] {
  const texts = library.versions.get(language)?.texts ?? new Map<never, ParagraphText>();
  const findings = findDeadlines([...texts.values()], language, { concepts: library.concepts, calendar });
  const concepts = new Map(library.concepts.map((concept) => [concept.id, concept]));
  const used = new Set(known.map(({ id }) => id));
  return findings
    .filter((finding) => !known.some((obligation) => covers(obligation, finding)))
    .map((finding) => propose(finding, library, texts.get(finding.paragraph) as ParagraphText, concepts, used));
}

/** True where the ledger has an entry of this paragraph for the same time and nobody else. */
function covers({ paragraphs, deadline, actor }: Obligation, finding: Finding): boolean {
  if (!paragraphs.includes(finding.paragraph)) return false;
  const { years } = finding.time;
  const sameTime =
    years.length === 0 ? deadline.years.length === 0 : years.some((year) => deadline.years.includes(year));
  const bodies = finding.actors.flatMap(({ concepts }) => concepts);
  return sameTime && (bodies.length === 0 || actor === null || bodies.some((id) => actor.concepts.includes(id)));
}

function propose(
  finding: Finding,
  library: Library,
  source: ParagraphText,
  concepts: ReadonlyMap<string, Concept>,
  used: Set<string>,
): Obligation {
  const { kind, modality, actors, recipient, time, sentence, event, paragraph } = finding;
  const language = source.language;
  const actor = buildFoundParty(actors, source, concepts);
  const index = source.sentences.findIndex(({ start }) => start === sentence.start);
  const citations = [...library.versions.values()].flatMap(({ texts, language: other }) =>
    cite(texts.get(paragraph), index, other === language),
  );
  const action = Object.fromEntries(citations.map((citation) => [citation.language, citation.quote])) as Partial<
    Record<Language, string>
  >;
  return {
    id: uniqueId(finding, used),
    kind,
    modality,
    isDuty: asksForDuty(kind, modality),
    fallsDue: true,
    actor,
    addressee: actor,
    recipient: recipient && buildFoundParty([recipient], source, concepts),
    about: [],
    action: fillLanguages({ ...action, en: action.en ?? source.text.slice(sentence.start, sentence.end) }),
    deadline: { ...deadlineOf(time), text: source.text.slice(time.start, time.end), event },
    paragraphs: [paragraph],
    citations: citations.filter((citation) => citation.language === language || citation.language === "en"),
    review: "proposed",
  };
}

function deadlineOf({
  years,
  month,
  date,
  end_date,
  precision,
  certainty,
}: TimeMention): Omit<Obligation["deadline"], "text" | "event"> {
  const exact = date === null ? (precision === "day" ? "year" : precision) : "day";
  return { year: years.at(-1) ?? null, years, month, date, end_date, precision: exact, every: null, certainty };
}

function buildFoundParty(
  names: readonly NameMention[],
  { text, language }: ParagraphText,
  concepts: ReadonlyMap<string, Concept>,
): Party | null {
  if (names.length === 0) return null;
  const ids = names.flatMap(({ concepts: [first] }) => first ?? []);
  const words = names.map(({ start, end }) => text.slice(start, end)).join(", ");
  return buildParty(ids, ids.length === names.length ? {} : { [language]: words, en: words }, concepts);
}

function cite(text: ParagraphText | undefined, index: number, isSource: boolean): Citation[] {
  const span = text?.sentences[index];
  if (!text || !span) return [];
  const citation = {
    paragraph: text.paragraph,
    language: text.language,
    status: text.status,
    quote: text.text.slice(span.start, span.end),
    ...span,
  };
  return isSource || text.status !== "source" ? [citation] : [];
}

function uniqueId({ paragraph, time, actors }: Finding, used: Set<string>): string {
  const when = time.years.at(-1) ?? time.shape;
  const base = [paragraph, when, actors[0]?.concepts[0] ?? "found"]
    .join("-")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-");
  let id = base;
  for (let i = 2; used.has(id); i += 1) id = `${base}-${i}`;
  used.add(id);
  return id;
}
