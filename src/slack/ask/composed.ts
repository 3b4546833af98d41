import type { KnownBlock } from "@slack/types";
import type { Answer, AnswerSentence } from "../../domain/answer.ts";
import type { Citation } from "../../domain/citation.ts";
import type { DocumentStructure } from "../../domain/document-structure.ts";
import type { Language } from "../../domain/language.ts";
import { formatMode, formatNotGiven } from "../../messages/answer-mode.ts";
import { formatLabel } from "../../messages/labels.ts";
import { context, plainSection } from "../blocks/elements.ts";
import { SECTION_TEXT, shorten } from "../blocks/limits.ts";
import { escapeMrkdwn, isolate } from "../blocks/mrkdwn.ts";

/** Longer than any sentence that a model is asked for. */
const SENTENCE_TEXT = 500;
const ROW_TEXT = 300;
const NOT_GIVEN_TEXT = 900;

/** Whether a sentence is a model's: what is quoted is its own quote. */
export function isComposed({ text, citations: [first] }: AnswerSentence): boolean {
  return text !== first?.quote;
}

/** What a model wrote, each sentence with the paragraphs it rests on: text that Slack shows as it is, with nothing live in it. */
export function buildComposed(answer: Answer, structure: DocumentStructure): KnownBlock[] {
  const lines = formatComposed(answer, structure);
  return [...lines, ...formatTable(answer, structure)].map((text) => plainSection(shorten(text, SECTION_TEXT)));
}

/** A table as one text: a line a row, each with the paragraphs it rests on. */
function formatTable({ table, language }: Answer, structure: DocumentStructure): string[] {
  if (!table) return [];
  const rows = table.rows.map(
    ({ cells, citations }) =>
      `${shorten(cells.join(" | "), ROW_TEXT)} (${formatLabels(citations, language, structure)})`,
  );
  return [[shorten(table.columns.join(" | "), ROW_TEXT), ...rows].join("\n")];
}

/** A line for each sentence that a model wrote. None of it is escaped. */
export function formatComposed({ sentences, language }: Answer, structure: DocumentStructure): string[] {
  return sentences.filter(isComposed).map((sentence) => formatSentence(sentence, language, structure));
}

/** One sentence that a model wrote, as it stands in the whole answer. */
export function buildComposedSentence(
  sentence: AnswerSentence,
  language: Language,
  structure: DocumentStructure,
): KnownBlock {
  return plainSection(shorten(formatSentence(sentence, language, structure), SECTION_TEXT));
}

function formatSentence({ text, citations }: AnswerSentence, language: Language, structure: DocumentStructure): string {
  return `${shorten(text, SENTENCE_TEXT)} (${formatLabels(citations, language, structure)})`;
}

/** What the text does not give, as a model says it, and how the answer was made, where a model is set. */
export function buildMode(answer: Answer): KnownBlock[] {
  const notGiven = formatNotGiven(answer, (words) => isolate(escapeMrkdwn(words)));
  const mode = formatMode(answer);
  return [
    ...(notGiven === null ? [] : [context(shorten(notGiven, NOT_GIVEN_TEXT))]),
    ...(mode === null ? [] : [context(escapeMrkdwn(mode))]),
  ];
}

function formatLabels(citations: readonly Citation[], language: Language, structure: DocumentStructure): string {
  const ids = [...new Set(citations.map(({ paragraph }) => paragraph))];
  return ids.map((id) => formatLabel(id, language, structure)).join("; ");
}
