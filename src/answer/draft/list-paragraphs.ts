import { type DocumentStructure, isPreferred } from "../../domain/document-structure.ts";
import type { Library } from "../../domain/library.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import type { Query, Retrieval } from "../../retrieval/retrieve.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import { findRarestWord, matchTopic, type TopicMatch } from "./match-topic.ts";
import type { SentenceAnnotations } from "./sentence-annotations.ts";

/** A list longer than this is no answer to what was asked; the question is then answered like any other. */
const MAX_PARAGRAPHS = 14;

/**
 * Every paragraph a question that wants all of something is about, in document order: by the years and concepts it names,
 * else by its rarest word, as long as the paragraph that stands best has that word too.
 * @returns empty where the question has no focus that makes a list
 */
export function listParagraphs(
  index: SearchIndex,
  facts: SentenceAnnotations,
  query: Query,
  { candidates: [best] }: Retrieval,
): TopicMatch[] {
  const language = index.languages.get(query.language);
  if (!language) return [];
  const focused = matchTopic(query.text, facts, language);
  if (focused.length > 0) return focused.length <= MAX_PARAGRAPHS ? focused : [];
  const rare = findRarestWord(query.text, index, language);
  return rare.length <= MAX_PARAGRAPHS && rare.some(({ paragraph }) => paragraph === best?.paragraph) ? rare : [];
}

/** What scores this share of the best stands beside it where all of something is wanted; so many at most. */
const MIN_SCORE_SHARE = 0.5;
const MAX_STANDING = 8;

/** Where nothing that is named makes a list: the paragraphs that stand well beside the best one, in document order. */
export function listStanding({ document }: Library, { candidates }: Retrieval): ParagraphId[] {
  const least = MIN_SCORE_SHARE * (candidates[0]?.score ?? 0);
  const standing = new Set(
    candidates.slice(0, MAX_STANDING).flatMap(({ paragraph, score }) => (score >= least ? [paragraph] : [])),
  );
  return document.paragraphs.map(({ id }) => id).filter((id) => standing.has(id));
}

/** What a paragraph of a list scores over those that are not on it: the preferred part before others. */
const LISTED_SCORE = { preferred: 2, other: 1 } as const;

/** Candidates with those of a list in front, so that a search for all of something finds all of it. */
export function listFirst(
  retrieval: Retrieval,
  listed: readonly ParagraphId[],
  structure: DocumentStructure,
): Retrieval["candidates"] {
  const first = new Set(listed);
  const scored = new Map(retrieval.candidates.map((candidate) => [candidate.paragraph, candidate.score]));
  const front = listed.map((paragraph) => ({
    paragraph,
    score: LISTED_SCORE[isPreferred(structure, paragraph) ? "preferred" : "other"] + (scored.get(paragraph) ?? 0),
  }));
  const all = [...front, ...retrieval.candidates.filter(({ paragraph }) => !first.has(paragraph))];
  const top = Math.max(1, ...all.map(({ score }) => score));
  return all.map(({ paragraph, score }) => ({ paragraph, score: score / top })).sort((a, b) => b.score - a.score);
}
