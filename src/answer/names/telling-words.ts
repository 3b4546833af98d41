import type { Language } from "../../domain/language.ts";
import { fold } from "../../text/fold.ts";
import { readWords } from "../../text/name-finder.ts";
import { isStopWord } from "../../text/stop-words.ts";

/** The words of a text that are no stop words: by what they are looked up, and as they are written, folded. */
export function tellingWords(text: string, language: Language): { readonly key: string; readonly word: string }[] {
  return readWords(text, language)
    .map(({ key, start, end }) => ({ key, word: fold(text.slice(start, end)) }))
    .filter(({ word }) => !isStopWord(word, language));
}
