import type { Terms } from "../text/analyse.ts";
import { keepPerObject } from "../text/keep-per-object.ts";
import { countTerms } from "./bm25.ts";
import { wordTerms } from "./word-terms.ts";

/** How often each term of a query occurs, in both views. */
export type TermCounts = Readonly<Record<"stems" | "grams", ReadonlyMap<string, number>>>;

export function countQuery(terms: Terms): TermCounts {
  return { stems: countTerms(wordTerms(terms)), grams: countGrams(terms.grams) };
}

/** A text has the same n-grams in every language: they are counted once. */
const countGrams = keepPerObject((grams: readonly string[]): ReadonlyMap<string, number> => countTerms(grams));
