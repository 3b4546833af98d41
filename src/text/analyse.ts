import type { Language } from "../domain/language.ts";
import type { ConceptFinder } from "./concept-finder.ts";
import { grams } from "./grams.ts";
import { ordinalTerms } from "./ordinal-terms.ts";
import { stemWords } from "./stem-words.ts";

/** What a text says, in three views: its words, the concepts it names, its letters. */
export interface Terms {
  /** Stems of its words, then the ordinals it gives, in digits. */
  readonly stems: readonly string[];
  /** Ids of the concepts it names, once per mention. */
  readonly concepts: readonly string[];
  /** Character n-grams. */
  readonly grams: readonly string[];
}

/** Reads a text in a language into the terms that are indexed and searched. */
export function analyse(text: string, language: Language, findConcepts: ConceptFinder = () => []): Terms {
  const stems = [...stemWords(text, language), ...ordinalTerms(text)];
  return { stems, concepts: findConcepts(text), grams: grams(text) };
}
