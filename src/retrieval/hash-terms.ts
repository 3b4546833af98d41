import type { Terms } from "../text/analyse.ts";

/**
 * The features of a text for a linear model: stems, pairs of neighbouring stems and n-grams, each once, hashed into buckets
 * (Weinberger et al., "Feature hashing for large scale multitask learning", ICML 2009).
 * @returns numbers in 0..buckets − 1; two features may share one
 */
export function hashTerms({ stems, grams }: Terms, buckets: number): number[] {
  const pairs = stems.slice(1).map((stem, i) => `b${stems[i]} ${stem}`);
  const features = [...stems.map((stem) => `s${stem}`), ...pairs, ...grams.map((gram) => `g${gram}`)];
  return [...new Set(features)].map((feature) => fnv1a(feature) % buckets);
}

function fnv1a(text: string): number {
  let value = 2166136261;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 16777619);
  return value >>> 0;
}
