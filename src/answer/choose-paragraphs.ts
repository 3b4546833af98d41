import type { ParagraphId } from "../domain/paragraph-id.ts";
import { type Query, type Retrieval, retrieve } from "../retrieval/retrieve.ts";
import type { SearchIndex } from "../retrieval/search-index.ts";
import { splitQuestion } from "./split-question.ts";

/** The best paragraph of a part must also stand well for the whole question: this rank and this share of the best score. */
const RANK = 5;
const STANDING = 0.6;

/**
 * The paragraphs that answer a question together: the best one and, where the question joins several things ("town and
 * country, women and men"), the best one of each part that also stands well for the whole.
 */
export async function chooseParagraphs(index: SearchIndex, query: Query, retrieval: Retrieval): Promise<ParagraphId[]> {
  const [best, ...others] = retrieval.candidates.slice(0, RANK);
  if (!best) return [];
  const standing = new Set(others.filter(({ score }) => score >= STANDING * best.score).map(({ paragraph }) => paragraph));
  const chosen = [best.paragraph];
  for (const part of splitQuestion(query.text)) {
    const first = (await retrieve(index, { ...query, text: part })).candidates[0];
    if (first && standing.has(first.paragraph) && !chosen.includes(first.paragraph)) chosen.push(first.paragraph);
  }
  return chosen;
}
