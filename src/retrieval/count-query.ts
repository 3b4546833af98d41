import type { Terms } from "../text/analyse.ts";
import { countTerms } from "./bm25.ts";
import { wordTerms } from "./word-terms.ts";

/** How often each term of a query occurs, in both views. */
export type TermCounts = Readonly<Record<"stems" | "grams", ReadonlyMap<string, number>>>;

export function countQuery(terms: Terms): TermCounts {
  return { stems: countTerms(wordTerms(terms)), grams: countTerms(terms.grams) };
}
