import type { Language } from "../domain/language.ts";
import type { Terms } from "../text/analyse.ts";
import { isInScriptOf } from "../text/scripts.ts";

/** Shorter words have too many neighbours to tell which of them was meant. */
export const MIN_LETTERS = 4;

/**
 * The stems that a misspelt word of a language may have been meant to be: of some texts, then of others, each once. Concepts,
 * numbers and what is written in another script ("WSIS" in a Russian text) are no words of a language, and Chinese has none
 * that a letter more or less would make.
 */
export function collectSpellings(texts: readonly (readonly Terms[])[], language: Language): string[] {
  if (language === "zh") return [];
  const stems = texts.flatMap((terms) => [...new Set(terms.flatMap((one) => one.stems))].sort());
  return [...new Set(stems)].filter((stem) => stem.length >= MIN_LETTERS && isInScriptOf(stem, language));
}
