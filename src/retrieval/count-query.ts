import type { Terms } from "../text/analyse.ts";
import { countTerms } from "./bm25.ts";
import { wordTerms } from "./word-terms.ts";

/** How often each term of a query occurs, in both views. */
export type TermCounts = Readonly<Record<"stems" | "grams", ReadonlyMap<string, number>>>;

export function countQuery(terms: Terms): TermCounts {
  return { stems: countTerms(wordTerms(terms)), grams: countGrams(terms.grams) };
}

const counted = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

/** A text has the same n-grams in every language: they are counted once. */
function countGrams(grams: readonly string[]): ReadonlyMap<string, number> {
  const known = counted.get(grams);
  if (known) return known;
  const counts = countTerms(grams);
  counted.set(grams, counts);
  return counts;
}
