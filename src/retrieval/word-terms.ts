import type { Terms } from "../text/analyse.ts";

/**
 * A text as the index of words holds it: its stems, then the concepts it names, each marked so that no word is taken for it.
 * Stems and concepts are one field, since the length of a text counts in BM25.
 */
export function wordTerms({ stems, concepts }: Terms): string[] {
  return [...stems, ...concepts.map(conceptTerm)];
}

/** How the index of words writes a concept. No word of a text has this sign. */
export function conceptTerm(id: string): string {
  return `§${id}`;
}
