import type { Language } from "../../domain/language.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { isListQuestion, stripListWords } from "../question/list-question.ts";
import { stripQuestionWords } from "../question/question-words.ts";
import { BARE_PREDICATES, HAN_PARTICLES } from "./ellipsis-words.ts";

/** The words of a question, folded, that may name what is asked about. */
export function subjectWords(own: string, language: Language): string[] {
  const unlisted = stripListWords(own);
  // Nothing but words that ask for all of something: "full list".
  if (unlisted === own && isListQuestion(own)) return [];
  const left = stripQuestionWords(unlisted).replace(BARE_PREDICATES[language], " ");
  const words = left.replace(HAN_PARTICLES, " ").match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? [];
  return words.filter((word) => !/^\p{N}+$/u.test(word) && !isStopWord(word, language));
}

/** How many words there are; of Chinese, two characters count as one. */
export function countWords(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (/\p{Script=Han}/u.test(word) ? Math.ceil(word.length / 2) : 1), 0);
}
