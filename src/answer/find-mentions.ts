import type { ParagraphId } from "../domain/paragraph-id.ts";
import type { CoverageOf } from "../retrieval/coverage.ts";
import type { Query, Retrieval } from "../retrieval/retrieve.ts";

/** A paragraph belongs to the list when it takes up this share of what the fullest one takes up. */
const SHARE = 0.75;
const MOST = 20;

/** Every paragraph that speaks of what a question asks for all of, in document order. */
export function findMentions(query: Query, retrieval: Retrieval, coverageOf: CoverageOf, order: ReadonlyMap<ParagraphId, number>): ParagraphId[] {
  const shares = retrieval.candidates.map(({ paragraph }) => ({ paragraph, share: coverageOf(query.text, [paragraph]).text }));
  const fullest = Math.max(0, ...shares.map(({ share }) => share));
  return shares
    .filter(({ share }) => fullest > 0 && share >= SHARE * fullest)
    .slice(0, MOST)
    .map(({ paragraph }) => paragraph)
    .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}
