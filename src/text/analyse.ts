import type { Language } from "../domain/language.ts";
import type { ConceptFinder } from "./concept-finder.ts";
import { grams } from "./grams.ts";
import { ordinals } from "./numerals.ts";
import { stem } from "./stem.ts";
import { tokenise } from "./tokenise.ts";

/** The two views of a text: stems, together with the ordinals it gives and the concepts it names (written §id), and character n-grams. */
export interface Terms {
  readonly stems: readonly string[];
  readonly grams: readonly string[];
}

/** Reads a text in a language into the terms that are indexed and searched. */
export function analyse(text: string, language: Language, findConcepts: ConceptFinder = () => []): Terms {
  const words = tokenise(text).map((word) => stem(word, language));
  const concepts = findConcepts(text).map((id) => `§${id}`);
  return { stems: [...words, ...ordinals(text), ...concepts], grams: grams(text) };
}
