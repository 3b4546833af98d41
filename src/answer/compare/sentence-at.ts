import type { Language } from "../../domain/language.ts";
import type { NamedSentence, NameIndex } from "../names/name-index.ts";
import type { Place } from "./on-point.ts";

const read = new WeakMap<readonly NamedSentence[], ReadonlyMap<string, NamedSentence>>();

/** The sentence at a place, in a language. */
export function sentenceAt(names: NameIndex, place: Place, language: Language): NamedSentence | undefined {
  const sentences = names.sentences(language);
  const known = read.get(sentences) ?? new Map(sentences.map((one) => [keyOf(one), one]));
  read.set(sentences, known);
  return known.get(keyOf(place));
}

function keyOf({ paragraph, sentence }: Place): string {
  return `${paragraph} ${sentence}`;
}
