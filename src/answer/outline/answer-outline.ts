import type { AnswerSentence } from "../../domain/answer.ts";
import { isPreferred } from "../../domain/document-structure.ts";
import type { Language } from "../../domain/language.ts";
import { FRONT, type ParagraphId, sectionOf } from "../../domain/paragraph-id.ts";
import type { SentencePlace } from "../../domain/sentence-id.ts";
import type { Retrieval } from "../../retrieval/retrieve.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import { citeSentence } from "../cite.ts";
import { citeItems } from "../draft/cite-items.ts";
import { findKnownSet } from "../draft/complete-sentences.ts";
import type { DraftedAnswer } from "../draft/drafted-answer.ts";
import { chooseLines, type Line } from "./choose-lines.ts";
import type { TopicParagraphs } from "./find-topic-paragraphs.ts";

/** What an outline is made of. */
export interface OutlineOrder {
  readonly paragraphs: TopicParagraphs;
  /**
   * Of a subject: what says the same as a paragraph of the preferred part is named and not quoted, and so is the front page.
   * Of a section: all of it is told, and what room is left goes to its further sentences.
   */
  readonly of: "subject" | "section";
}

/** An outline is read at a glance: so many characters of quotes. What does not fit is named as *see also*. */
const MAX_OUTLINE_CHARS = 1750;
/** Of a section no paragraph is left out; where that makes the outline longer, its quotes are shown shortened. */
const MAX_SECTION_CHARS = 4000;
const MAX_LINES_EACH = 3;
const MAX_LINE_CHARS = 600;

/**
 * An outline of a subject or a section: the most telling sentence of each paragraph, then what else carries a figure or a
 * duty, as far as it stays short; in document order. The gate is not asked: the words stand in the text.
 */
export function answerOutline(
  index: SearchIndex,
  order: OutlineOrder,
  retrieval: Retrieval,
  language: Language,
): DraftedAnswer {
  const told = order.of === "subject" ? withoutRestatements(index, order.paragraphs) : [...order.paragraphs.keys()];
  const ranked = rankByRelevance(index, told, order.paragraphs, retrieval);
  const known = findKnownSet(index, retrieval.neighbours);
  const lines = new Map(
    ranked.map(({ id }) => [id, chooseLines(index, id, order.paragraphs.get(id) ?? new Set(), numbersIn(known, id))]),
  );
  const cite = (line: Line) => citeLine(index, line, language);
  const chosen = chooseWithinLimit(ranked, lines, (line) => lengthOf(cite(line)), order.of === "section");
  const sentences = index.library.document.paragraphs.flatMap(({ id }) =>
    (chosen.get(id) ?? []).sort((a, b) => a.sentence - b.sentence).flatMap(cite),
  );
  const seeAlso = [...order.paragraphs.keys()].filter((id) => !chosen.has(id));
  return {
    outcome: "answered",
    draft: { mode: "list", sentences: [...new Map(sentences.map((each) => [each.text, each])).values()] },
    closest: [],
    related: [],
    missing: [],
    gate: null,
    seeAlso,
  };
}

/** Which sentences of a paragraph are among some, from 0. */
function numbersIn(places: readonly SentencePlace[], paragraph: ParagraphId): Set<number> {
  return new Set(places.filter((place) => place.paragraph === paragraph).map(({ number }) => number - 1));
}

/** Without what says the same as a paragraph of the preferred part that is told anyway, and without the front page's fields. */
function withoutRestatements({ library, restatements }: SearchIndex, paragraphs: TopicParagraphs): ParagraphId[] {
  const { structure } = library.document;
  const telling = [...paragraphs.keys()].filter((id) => {
    const said = restatements.get(id)?.some((other) => paragraphs.has(other)) ?? false;
    return (isPreferred(structure, id) || !said) && sectionOf(id) !== FRONT;
  });
  return telling.length > 0 ? telling : [...paragraphs.keys()];
}

interface RankedParagraph {
  readonly id: ParagraphId;
  /** From 1 on it is about the subject, not only a paragraph that mentions it. */
  readonly relevance: number;
}

/** Those that open with the subject before those that mention it, the preferred part before others, then by the search. */
function rankByRelevance(
  { library }: SearchIndex,
  told: readonly ParagraphId[],
  paragraphs: TopicParagraphs,
  { candidates }: Retrieval,
): RankedParagraph[] {
  const { structure } = library.document;
  const scores = new Map(candidates.map(({ paragraph, score }) => [paragraph, score]));
  const relevance = (id: ParagraphId) =>
    Number(paragraphs.get(id)?.has(0) ?? false) + Number(isPreferred(structure, id)) + (scores.get(id) ?? 0);
  return told.map((id) => ({ id, relevance: relevance(id) })).sort((a, b) => b.relevance - a.relevance);
}

type Chosen = Map<ParagraphId, Line[]>;

/** One line of each paragraph, the more relevant first, then their further operative ones; what is too long is left out. */
function chooseWithinLimit(
  ranked: readonly RankedParagraph[],
  lines: ReadonlyMap<ParagraphId, readonly Line[]>,
  lengthOfLine: (line: Line) => number,
  isWhole: boolean,
): Chosen {
  const chosen: Chosen = new Map();
  let used = 0;
  const take = (line: Line, most = MAX_OUTLINE_CHARS) => {
    const length = lengthOfLine(line);
    const there: readonly Line[] = chosen.get(line.paragraph) ?? [];
    if ((used + length > most && chosen.size > 0) || there.length >= MAX_LINES_EACH) return;
    chosen.set(line.paragraph, [...there, line]);
    used += length;
  };
  for (const line of shortFirst(ranked, lines, lengthOfLine)) take(line, isWhole ? MAX_SECTION_CHARS : undefined);
  const further = [...chosen.keys()].flatMap((id) => lines.get(id)?.slice(1) ?? []);
  for (const line of further) if (line.isOperative) take(line);
  if (isWhole || chosen.size === 1) for (const line of further) if (!line.isOperative) take(line);
  return chosen;
}

/**
 * The first line of each paragraph, by relevance. One that would fill the outline alone gives way to the short ones of
 * paragraphs that are about the subject, but not to mere mentions.
 */
function shortFirst(
  ranked: readonly RankedParagraph[],
  lines: ReadonlyMap<ParagraphId, readonly Line[]>,
  lengthOfLine: (line: Line) => number,
): Line[] {
  const firstOf = ({ id }: RankedParagraph) => lines.get(id)?.slice(0, 1) ?? [];
  const about = ranked.filter(({ relevance }) => relevance >= 1).flatMap(firstOf);
  const isLong = (line: Line) => lengthOfLine(line) > MAX_LINE_CHARS;
  const mentions = ranked.filter(({ relevance }) => relevance < 1).flatMap(firstOf);
  return [...about.filter((line) => !isLong(line)), ...about.filter(isLong), ...mentions];
}

function citeLine(index: SearchIndex, { paragraph, sentence }: Line, language: Language): AnswerSentence[] {
  return [
    citeSentence(index.library, language, paragraph, sentence),
    ...citeItems(index, language, paragraph, sentence),
  ];
}

function lengthOf(sentences: readonly AnswerSentence[]): number {
  return sentences.reduce((sum, { text }) => sum + text.length, 0);
}
