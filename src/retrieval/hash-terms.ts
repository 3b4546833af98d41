import type { Terms } from "../text/analyse.ts";
import { wordTerms } from "./word-terms.ts";

/**
 * The features of a text for a linear model: stems and concepts, pairs of neighbours among them and n-grams, each once, hashed into buckets
 * (Weinberger et al., "Feature hashing for large scale multitask learning", ICML 2009).
 * @returns numbers in 0..buckets − 1; two features may share one
 */
export function hashTerms(terms: Terms, buckets: number): number[] {
  const words = wordTerms(terms);
  const pairs = words.slice(1).map((word, i) => `b${words[i]} ${word}`);
  const features = [...words.map((word) => `s${word}`), ...pairs, ...terms.grams.map((gram) => `g${gram}`)];
  return [...new Set(features)].map((feature) => fnv1a(feature) % buckets);
}

function fnv1a(text: string): number {
  let value = 2166136261;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 16777619);
  return value >>> 0;
}
