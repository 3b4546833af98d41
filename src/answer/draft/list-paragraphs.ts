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
 * else by its rarest word, as long as the best candidate has that word too.
 * @returns empty where the question has no topic that makes a list
 */
export function listParagraphs(
  index: SearchIndex,
  annotations: SentenceAnnotations,
  query: Query,
  { candidates: [best] }: Retrieval,
): TopicMatch[] {
  const language = index.languages.get(query.language);
  if (!language) return [];
  const matching = matchTopic(query.text, annotations, language);
  if (matching.length > 0) return matching.length <= MAX_PARAGRAPHS ? matching : [];
  const rare = findRarestWord(query.text, index, language);
  return rare.length <= MAX_PARAGRAPHS && rare.some(({ paragraph }) => paragraph === best?.paragraph) ? rare : [];
}

/** Where all of something is wanted, a candidate that scores this share of the best is listed beside it; so many at most. */
const MIN_SCORE_SHARE = 0.5;
const MAX_TOP_CANDIDATES = 8;

/** Where nothing that is named makes a list: the paragraphs that score nearly as well as the best one, in document order. */
export function listTopCandidates({ document }: Library, { candidates }: Retrieval): ParagraphId[] {
  const least = MIN_SCORE_SHARE * (candidates[0]?.score ?? 0);
  const top = new Set(
    candidates.slice(0, MAX_TOP_CANDIDATES).flatMap(({ paragraph, score }) => (score >= least ? [paragraph] : [])),
  );
  return document.paragraphs.map(({ id }) => id).filter((id) => top.has(id));
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
