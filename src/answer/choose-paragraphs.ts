import type { ParagraphId } from "../domain/paragraph-id.ts";
import type { CoverageOf } from "../retrieval/coverage.ts";
import type { Query, Retrieval } from "../retrieval/retrieve.ts";

/** A further paragraph must take up this much more of the question, and score this share of the best one. */
const GAIN = 0.2;
const STANDING = 0.45;
const LOOKED_AT = 8;
const MOST = 4;

/**
 * The paragraphs that answer a question together: the best one, then each that takes up a good part of what is still
 * uncovered ("compare town and country, and women and men" needs two).
 */
export function chooseParagraphs(query: Query, retrieval: Retrieval, coverageOf: CoverageOf): ParagraphId[] {
  const [best, ...rest] = retrieval.candidates.slice(0, LOOKED_AT);
  if (!best) return [];
  const chosen = [best.paragraph];
  let covered = coverageOf(query.text, chosen).text;
  for (const { paragraph, score } of rest) {
    if (chosen.length === MOST || score < STANDING * best.score) break;
    const share = coverageOf(query.text, [...chosen, paragraph]).text;
    if (share - covered < GAIN) continue;
    chosen.push(paragraph);
    covered = share;
  }
  return chosen;
}
