import { type ParagraphId, sectionOf } from "../domain/paragraph-id.ts";
import type { Query, Retrieval } from "../retrieval/retrieve.ts";
import type { SearchIndex } from "../retrieval/search-index.ts";
import { type FocusedParagraph, findFocused } from "./focus.ts";
import type { ParagraphFacts } from "./paragraph-facts.ts";

/** A list longer than this is no answer to what was asked; the question is then answered like any other. */
const LONGEST = 14;

/**
 * Every paragraph a question that wants all of something is about, in document order.
 * @returns empty where the question has no focus that makes a list
 */
export function listParagraphs(index: SearchIndex, facts: ParagraphFacts, query: Query): FocusedParagraph[] {
  const language = index.languages.get(query.language);
  const focused = language ? findFocused(query.text, index, facts, language) : [];
  return focused.length <= LONGEST ? focused : [];
}

/** What a paragraph of a list scores over those that are not on it: the resolution's own text before the report on it. */
const ON_LIST = { annex: 2, report: 1 } as const;

/** Candidates with those of a list in front, so that a search for all of something finds all of it. */
export function listFirst(retrieval: Retrieval, listed: readonly ParagraphId[]): Retrieval["candidates"] {
  const first = new Set(listed);
  const scored = new Map(retrieval.candidates.map((candidate) => [candidate.paragraph, candidate.score]));
  const front = listed.map((paragraph) => ({
    paragraph,
    score: ON_LIST[sectionOf(paragraph) === "annex" ? "annex" : "report"] + (scored.get(paragraph) ?? 0),
  }));
  const all = [...front, ...retrieval.candidates.filter(({ paragraph }) => !first.has(paragraph))];
  const top = Math.max(1, ...all.map(({ score }) => score));
  return all.map(({ paragraph, score }) => ({ paragraph, score: score / top })).sort((a, b) => b.score - a.score);
}
