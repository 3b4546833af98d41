import type { Concept } from "../domain/concept.ts";
import type { Language } from "../domain/language.ts";
import { stem } from "../text/stem.ts";
import { tokenise } from "../text/tokenise.ts";

/** For each stem the concepts, by id, that have it in one of their names, in any language. */
export type ConceptWords = ReadonlyMap<string, readonly string[]>;

/** Reads the names of concepts word by word, as one language stems them. Made once, when an index is built. */
export function indexConceptWords(concepts: readonly Concept[], language: Language): ConceptWords {
  const words = new Map<string, string[]>();
  for (const { id, names } of concepts) {
    const all = Object.values(names).flatMap(({ name, acronyms, also }) =>
      [name, ...acronyms, ...also].flatMap(tokenise),
    );
    for (const own of new Set(all.map((word) => stem(word, language)))) words.set(own, [...(words.get(own) ?? []), id]);
  }
  return words;
}
