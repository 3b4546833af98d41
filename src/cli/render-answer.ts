import type pc from "picocolors";
import { groupQuotes, listQuotes } from "../answer/cite.ts";
import type { Answer, AnswerSentence, Headline } from "../domain/answer.ts";
import type { Citation } from "../domain/citation.ts";
import type { DocumentStructure } from "../domain/document-structure.ts";
import type { Language } from "../domain/language.ts";
import type { Library } from "../domain/library.ts";
import * as messages from "../messages/answer.ts";
import { formatNotes } from "../messages/answer-caveats.ts";
import { formatMode, formatNotGiven } from "../messages/answer-mode.ts";
import { formatBeginning } from "../messages/beginning.ts";
import { type DutyWords, describeDuty, formatDuty, formatNextDue } from "../messages/describe-duty.ts";
import { displayQuote } from "../messages/display-quote.ts";
import { displayText } from "../messages/display-text.ts";
import { formatSource } from "../messages/format-edition.ts";
import { formatHeadline } from "../messages/format-headline.ts";
import { formatMessage } from "../messages/format-message.ts";
import { formatRefusal } from "../messages/format-refusal.ts";
import { formatSeeAlso } from "../messages/format-see-also.ts";
import { LEAST_BEHIND, MAX_GLANCE_CHARS } from "../messages/glance.ts";
import { allDeadlines } from "../messages/home.ts";
import { formatLabel } from "../messages/labels.ts";
import { listRelated } from "../messages/list-related.ts";
import { joinWithColon } from "../messages/punctuation.ts";
import { related as relatedHeading } from "../messages/refusal.ts";
import { showDuties, tidyQuote } from "../messages/show-duties.ts";
import { lengthsInOrder } from "../text/fair-length.ts";
import { fitTogether } from "../text/fit-together.ts";
import { groupBy } from "../text/group-by.ts";
import { type FindSought, shortenAround } from "../text/shorten-around.ts";
import { shortenText } from "../text/shorten-text.ts";
import { renderMissing } from "./render-missing.ts";

type Colours = ReturnType<typeof pc.createColors>;

/** How an answer is written. */
export interface AnswerStyle {
  /** Paints, where the terminal shows colours. */
  readonly c: Colours;
  readonly library: Library;
  /** With the source's own words under a translation, and the edition to the letter. */
  readonly original: boolean;
  /** How long a quote may be on the screen, in characters; where it is longer it is cut, visibly. Absent: all are whole. */
  readonly limitOf?: LimitOf;
  /** Finds what stays in a quote that is cut. */
  readonly findSought?: FindSought;
}

/** How long a quote may be, in characters, by its words as they are shown. */
export type LimitOf = (quote: string) => number;

/** How long each quote of an answer may be, so that all of it is read at a glance; those that are short, and what is named by its paragraph, stay whole. */
export function limitQuotes({ mode, sentences, closest }: Answer, { document }: Library): LimitOf {
  if (mode === "lookup") return () => Number.POSITIVE_INFINITY;
  const quotes = [...sentences, ...closest].map(({ text }) => displayQuote(text, document).text);
  const least = mode === "list" ? Number.POSITIVE_INFINITY : LEAST_BEHIND;
  const limits = lengthsInOrder(
    quotes.map(({ length }) => length),
    MAX_GLANCE_CHARS,
    least,
  );
  const byQuote = new Map(quotes.map((quote, i) => [quote, limits[i] as number]));
  return (quote) => byQuote.get(quote) ?? Number.POSITIVE_INFINITY;
}

/** Writes the line that answers by itself, first of all. */
export function renderHeadline(headline: Headline, language: Language, { c, library }: AnswerStyle): string {
  return `${c.bold(formatHeadline(headline, language, library.document))}\n`;
}

/** Writes sentences of the document for a terminal: those of one paragraph under its name, where the first of them would stand. */
export function renderQuotes(sentences: readonly AnswerSentence[], language: Language, style: AnswerStyle): string {
  const groups = groupBy(sentences, ({ citations: [first] }) => `${first?.paragraph} ${first?.status}`);
  const lines = [...groups.values()].flatMap((group) => {
    const quotes = group.flatMap(({ text, citations }) => renderWords(text, citations, language, style));
    return [renderName(group[0]?.citations as Citation[], language, style), ...quotes, ""];
  });
  return lines.map((line) => `${line}\n`).join("");
}

/** Writes a sentence of an answer for a terminal: a quote under its paragraph's name, or a model's words over their quotes. */
export function renderSentence(sentence: AnswerSentence, language: Language, style: AnswerStyle): string {
  if (sentence.text === sentence.citations[0]?.quote) return renderQuotes([sentence], language, style);
  return `${renderComposed(sentence, language, style).join("\n")}\n`;
}

/**
 * Writes the duties of an answer: each on one line, what it stands on below it where that has not been shown. Of what is next
 * the day comes first, and last where the whole list is.
 */
export function renderDuties(answer: Answer, withQuotes: boolean, { c, library, limitOf }: AnswerStyle): string {
  const { document } = library;
  const shown = showDuties(answer);
  const tidy = ({ quote }: Citation) => tidyQuote(quote, document);
  const show = fitTogether(
    shown.flatMap(({ quotes }) => quotes).map(tidy),
    limitOf ? MAX_GLANCE_CHARS : Number.POSITIVE_INFINITY,
  );
  const blocks = shown.map(({ duty, quotes }) => [
    ...renderDuty(describeDuty(duty, answer.language, document.structure), c),
    ...(withQuotes ? quotes : []).map((quote) => `  ${show(tidy(quote))}${markOf(quote.status, answer.language)}`),
    "",
  ]);
  const next = formatNextDue(answer);
  const first = next === undefined ? [] : [c.bold(next), ""];
  return `${[...first, ...blocks.flat(), ...(answer.next ? [nameList(answer.language), ""] : [])].join("\n")}\n`;
}

function nameList(language: Language): string {
  return joinWithColon([formatMessage(allDeadlines, language), "wsis deadlines"], language);
}

/** Who and what in bold, the rest of it below. */
function renderDuty(words: DutyWords, c: Colours): string[] {
  const [task = "", ...details] = formatDuty(words);
  return [c.bold(task), ...details.map((line) => `  ${line}`)];
}

/**
 * Writes what stands below the sentences of an answer: the honest no with the nearest paragraphs and how they begin, what a
 * model says beside its sentences, how the answer was made; the document last.
 */
export function renderEnd(answer: Answer, style: AnswerStyle): string {
  const said = answer.small_talk && formatRefusal(answer, style.library.document.structure);
  if (said !== undefined) return `${said}\n`;
  const { language } = answer;
  const { c, library, original } = style;
  const { structure } = library.document;
  const mode = formatMode(answer);
  const isCut = [...answer.sentences, ...answer.closest].some(({ text }) => {
    const shown = displayQuote(text, library.document).text;
    return shown.length > limitFor(shown, style);
  });
  const lines = [
    ...renderNo(answer, structure),
    ...(answer.closest.length > 0 ? [renderQuotes(answer.closest, language, style).slice(0, -1)] : []),
    ...renderTable(answer, style),
    ...renderSeeAlso(answer, structure),
    ...renderNotes(answer, style),
    ...answer.missing.map((missing) => renderMissing(missing, language, structure)),
    ...renderRelated(answer, style),
    ...(isCut ? [c.dim(formatMessage(messages.shortenedHere, language))] : []),
    ...(mode === null ? [] : [c.dim(mode)]),
    c.dim(
      original
        ? formatMessage(messages.edition, language, { edition: answer.edition })
        : formatSource(structure, language),
    ),
  ];
  return `${lines.join("\n")}\n`;
}

/** @param citations of one sentence of the document: in the answer's language, then in the source's */
function renderQuote(text: string, citations: readonly Citation[], language: Language, style: AnswerStyle): string[] {
  return [renderName(citations, language, style), ...renderWords(text, citations, language, style)];
}

/** The name of the paragraph that a sentence stands in, and whether its words are a translation. */
function renderName(citations: readonly Citation[], language: Language, { c, library }: AnswerStyle): string {
  const [shown] = citations as [Citation, ...Citation[]];
  const label = formatLabel(shown.paragraph, language, library.document.structure);
  return c.bold(`${label}${markOf(shown.status, language)}`);
}

const PLAIN = { cut: shortenText, lengthOf: (text: string) => text.length };

function renderWords(text: string, citations: readonly Citation[], language: Language, style: AnswerStyle): string[] {
  const { c, library, original, findSought = () => [] } = style;
  const shown = displayQuote(text, library.document).text;
  return [
    `  ${shortenAround(shown, limitFor(shown, style), findSought, PLAIN)}`,
    ...(original ? listOriginal(citations, language, library) : []).map((line) => c.dim(`  ${line}`)),
  ];
}

function limitFor(quote: string, { limitOf }: AnswerStyle): number {
  return limitOf?.(quote) ?? Number.POSITIVE_INFINITY;
}

/** The source's own words under a translation, and what the translator says of the paragraph. */
function listOriginal(citations: readonly Citation[], language: Language, { document, versions }: Library): string[] {
  const [shown] = citations as [Citation, ...Citation[]];
  const source = citations.find(({ status }) => status === "source");
  const note = versions.get(shown.language)?.texts.get(shown.paragraph)?.translatorsNote;
  return [
    ...(source && source !== shown
      ? [`${formatMessage(messages.originalText, language)} ${displayText(source.quote, document).text}`]
      : []),
    ...(note === undefined ? [] : [formatMessage(messages.translatorsNote, language, { note })]),
  ];
}

function markOf(status: Citation["status"], language: Language): string {
  return status === "unofficial" ? ` (${formatMessage(messages.unofficialTranslation, language)})` : "";
}

function renderComposed({ text, citations }: AnswerSentence, language: Language, style: AnswerStyle): string[] {
  const quotes = groupQuotes(citations).flatMap((group) => {
    const [shown] = group as [Citation, ...Citation[]];
    return renderQuote(shown.quote, group, language, style);
  });
  return [text, ...quotes.map((line) => style.c.dim(`  ${line}`)), ""];
}

/** A table's rows, a line each with its paragraphs; below them what no sentence has quoted yet. */
function renderTable(answer: Answer, style: AnswerStyle): string[] {
  const { table, language } = answer;
  if (!table) return [];
  const { structure } = style.library.document;
  const rows = table.rows.map(({ cells, citations }) => {
    const ids = [...new Set(citations.map(({ paragraph }) => paragraph))];
    return `${cells.join(" | ")} (${ids.map((id) => formatLabel(id, language, structure)).join("; ")})`;
  });
  const shown = listQuotes({ sentences: answer.sentences, table: null }).length;
  const quotes = listQuotes(answer)
    .slice(shown)
    .flatMap(({ text, citations }) => renderQuote(text, citations, language, style));
  return [table.columns.join(" | "), ...rows, ...quotes.map((line) => style.c.dim(`  ${line}`)), ""];
}

function renderSeeAlso({ see_also = [], language }: Answer, structure: DocumentStructure): string[] {
  const line = formatSeeAlso(see_also, language, structure);
  return line === undefined ? [] : [line, ""];
}

function renderNotes(answer: Answer, { c, library }: AnswerStyle): string[] {
  const notGiven = formatNotGiven(answer);
  const notes = [...formatNotes(answer, library.document), ...(notGiven === null ? [] : [notGiven])];
  return notes.length === 0 ? [] : [...notes.map((note) => c.yellow(note)), ""];
}

function renderNo(answer: Answer, structure: DocumentStructure): string[] {
  const no = answer.headline ? undefined : formatRefusal(answer, structure);
  return no === undefined ? [] : [no, ...(answer.closest.length > 0 ? [""] : [])];
}

function renderRelated(answer: Answer, { c, library }: AnswerStyle): string[] {
  const { outcome, language } = answer;
  const related = listRelated(answer);
  if (related.length === 0 || outcome === "not_reproduced") return [];
  return [
    formatMessage(relatedHeading, language),
    ...related.map((paragraph) => {
      const label = formatLabel(paragraph, language, library.document.structure);
      return c.dim(`  ${joinWithColon([label, formatBeginning(library, paragraph, language)], language)}`);
    }),
  ];
}
