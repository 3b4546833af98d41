import type { Language } from "../../domain/language.ts";
import type { ConceptReader } from "./concept-reader.ts";
import { readTextWords } from "./read-words.ts";

/** The words, stemmed, of the full names of what a text names in short; a name that is written out has its words there. */
export function namesInShort(text: string, language: Language, concepts: ConceptReader): string[] {
  const words = readTextWords(text, language).filter(({ isContent }) => isContent);
  const stems = new Set(words.map(({ stem }) => stem));
  return [...concepts.find(text, language)]
    .map((id) => [...concepts.wordsOf(id, language)])
    .filter((name) => name.filter((word) => stems.has(word)).length < 2)
    .flat();
}
