import type { Language } from "../../domain/language.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { tokenise } from "../../text/tokenise.ts";

/** True for a folded text of none but words that every text has. */
export function saysNothing(folded: string, language: Language): boolean {
  return tokenise(folded).every((word) => isStopWord(word, language));
}
