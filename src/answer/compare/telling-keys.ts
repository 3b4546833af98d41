import type { Language } from "../../domain/language.ts";
import { fold } from "../../text/fold.ts";
import { readWords } from "../../text/name-finder.ts";
import { isStopWord } from "../../text/stop-words.ts";

/** The words of a text that tell something, as names are compared by, each once. */
export function tellingKeys(text: string, language: Language): string[] {
  const words = readWords(text, language).filter(
    ({ start, end }) => !isStopWord(fold(text.slice(start, end)), language),
  );
  return [...new Set(words.map(({ key }) => key))];
}
