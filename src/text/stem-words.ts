import type { Language } from "../domain/language.ts";
import { stem } from "./stem.ts";
import { cutRun, runsOf } from "./tokenise.ts";

/** The stems of a text's words in a language, in order. */
export function stemWords(text: string, language: Language): string[] {
  return runsOf(text)
    .flatMap((run) => cutRun(run))
    .map((word) => stem(word, language));
}
