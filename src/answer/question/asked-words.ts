import type { Answer } from "../../domain/answer.ts";
import { type Concept, namesOf } from "../../domain/concept.ts";
import type { Language } from "../../domain/language.ts";
import { findPhrase } from "../../text/find-phrase.ts";
import { fold } from "../../text/fold.ts";
import type { SoughtSpan } from "../../text/shorten-around.ts";
import { stem } from "../../text/stem.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { isHan, tokenise } from "../../text/tokenise.ts";
import { answerTypesOf } from "./answer-type.ts";
import { cutLightHan, isLightWord } from "./light-words.ts";
import { stripQuestionWords } from "./question-words.ts";

const WORD = /(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;

/** Who asks for figures looks for all of them: half of a comparison misleads. */
const FIGURE = /\p{N}+(?:[.,]\p{N}+)*/gu;

/** The stems of a question's words that tell what is spoken of, each once; in Chinese the pairs of their characters. */
export function askedStems(question: string, language: Language): string[] {
  const asked = stripQuestionWords(fold(question));
  const words = tokenise(language === "zh" ? cutLightHan(asked) : asked);
  const telling = words.filter((word) => !isStopWord(word, language) && !isLightWord(word, language));
  return [...new Set(telling.map((word) => stem(word, language)))];
}

/** Finds words in a text. */
export type FindSought = (text: string) => SoughtSpan[];

/**
 * Finds where the telling words of what was asked stand in a quote, in any of their forms, and those of the other names of
 * what it names: who asks of an acronym looks for what it stands for.
 * @param language of the quotes: of a question in another one only names and what both write alike is found
 */
export function createAskedFinder(
  { question, understood = question }: Pick<Answer, "question" | "understood">,
  language: Language,
  concepts: readonly Concept[],
): FindSought {
  const asked = ` ${tokenise(understood).join(" ")} `;
  const isNamed = (name: string) =>
    isHan(name) ? fold(understood).includes(fold(name)) : asked.includes(` ${tokenise(name).join(" ")} `);
  const names = concepts
    .filter((concept) => namesOf(concept).some(isNamed))
    .flatMap(({ names }) => {
      const { name, acronyms, also } = names[language];
      return [name, ...acronyms, ...also];
    });
  const stems = [...new Set([understood, ...names].flatMap((text) => askedStems(text, language)))];
  const known = new Set(stems);
  const pairs = stems.filter(isHan);
  const figures = answerTypesOf(understood).includes("number") ? FIGURE : undefined;
  return (text) => {
    const numbers = figures ? [...text.matchAll(figures)] : [];
    const words = [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
      const found = stem(fold(word), language);
      return known.has(found) ? [{ start: index, end: index + word.length, word: found }] : [];
    });
    return [
      ...words,
      ...pairs.flatMap((pair) => findPhrase(text, pair)),
      ...numbers.map(({ 0: word, index }) => ({ start: index, end: index + word.length, word })),
    ];
  };
}
