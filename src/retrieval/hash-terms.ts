import type { Terms } from "../text/analyse.ts";
import { hashText } from "../text/hash-text.ts";
import { keepPerObject } from "../text/keep-per-object.ts";
import { wordTerms } from "./word-terms.ts";

/** What the kinds of features are told apart by: words, pairs of neighbours, n-grams. */
const [WORD, PAIR, GRAM] = ["s", "b", "g"].map((kind) => hashText(kind)) as [number, number, number];

/**
 * The features of a text for a linear model: stems and concepts, pairs of neighbours among them and n-grams, each once, as hashes
 * (Weinberger et al., "Feature hashing for large scale multitask learning", ICML 2009). Several models read the same text.
 * @returns numbers of 32 bits, of which a model keeps the lowest as its bucket; two features may share one
 */
export const hashTerms: (terms: Terms) => Uint32Array = keepPerObject((terms) => {
  const words = wordTerms(terms);
  const hashes = new Set<number>();
  for (const word of words) hashes.add(hashText(word, WORD));
  for (let i = 1; i < words.length; i += 1) {
    const first = hashText(" ", hashText(words[i - 1] as string, PAIR));
    hashes.add(hashText(words[i] as string, first));
  }
  for (const gram of terms.grams) hashes.add(hashText(gram, GRAM));
  return Uint32Array.from(hashes);
});
