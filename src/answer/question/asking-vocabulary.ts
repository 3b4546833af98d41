import type { Language } from "../../domain/language.ts";
import type { LanguageIndex } from "../../retrieval/search-index.ts";
import { fold } from "../../text/fold.ts";
import { stem } from "../../text/stem.ts";

/** What more than this share of the known questions with a word can be answered is a word of asking: "colleague", "a passage". */
const MAX_ASKING_SHARE = 0.25;

/** Whether a stem is one of those that questions are asked with, whatever they ask. */
export function isOfAsking(key: string, { questions, questionLabels }: LanguageIndex): boolean {
  const asked = questions.stems.documentsWith(key);
  const answered = asked.filter((i) => questionLabels[i]?.kind === "answered").length;
  return answered > MAX_ASKING_SHARE * asked.length;
}

/**
 * Whether a word, as it is typed, is one that no known question has, nor could be a name: of the words that stand nowhere in the
 * document such a one is more likely said beside the question ("ando armando …", "heureusement") than asked after.
 */
export function isUnheard(word: string, language: Language, { questions }: LanguageIndex): boolean {
  return (
    language !== "zh" &&
    !/\p{Lu}|\d/u.test(word) &&
    questions.stems.documentsWith(stem(fold(word), language)).length === 0
  );
}
