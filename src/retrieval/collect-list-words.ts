import type { Language } from "../domain/language.ts";
import type { ListQuestion } from "../domain/passage.ts";
import { wordKeys } from "../text/word-keys.ts";

/**
 * The words with which people ask in a language for all things of a kind, by their keys. A question that has others may ask for
 * some of them alone ("the Asian cities"), or for things that no document lists ("this week's meetings").
 */
export function collectListWords(questions: readonly ListQuestion[], language: Language): ReadonlySet<string> {
  const asked = questions.filter(({ isList, language: own }) => isList && own === language);
  return new Set(asked.flatMap(({ text }) => wordKeys(text, language).flatMap(({ keys }) => keys)));
}
