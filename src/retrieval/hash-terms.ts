import type { Terms } from "../text/analyse.ts";
import { keepPerObject } from "../text/keep-per-object.ts";
import { wordTerms } from "./word-terms.ts";

/** What the kinds of features are told apart by: words, pairs of neighbours, n-grams. */
const [WORD, PAIR, GRAM] = ["s", "b", "g"].map((kind) => extendHash(2166136261, kind)) as [number, number, number];

/**
 * The features of a text for a linear model: stems and concepts, pairs of neighbours among them and n-grams, each once, as hashes
 * (Weinberger et al., "Feature hashing for large scale multitask learning", ICML 2009). Several models read the same text.
 * @returns numbers of 32 bits, of which a model keeps the lowest as its bucket; two features may share one
 */
export const hashTerms: (terms: Terms) => Uint32Array = keepPerObject((terms) => {
  const words = wordTerms(terms);
  const hashes = new Set<number>();
  for (const word of words) hashes.add(extendHash(WORD, word) >>> 0);
  for (let i = 1; i < words.length; i += 1) {
    const first = extendHash(extendHash(PAIR, words[i - 1] as string), " ");
    hashes.add(extendHash(first, words[i] as string) >>> 0);
  }
  for (const gram of terms.grams) hashes.add(extendHash(GRAM, gram) >>> 0);
  return Uint32Array.from(hashes);
});

/** FNV-1a, of a text that comes after another. */
function extendHash(hash: number, text: string): number {
  let value = hash;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 16777619);
  return value;
}
