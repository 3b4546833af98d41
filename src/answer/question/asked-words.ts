import type { Answer } from "../../domain/answer.ts";
import { type Concept, namesOf } from "../../domain/concept.ts";
import type { Language } from "../../domain/language.ts";
import { findMatches } from "../../text/find-matches.ts";
import { findPhrase } from "../../text/find-phrase.ts";
import { fold } from "../../text/fold.ts";
import { keepPerObject } from "../../text/keep-per-object.ts";
import type { FindSought } from "../../text/shorten-around.ts";
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
  let asked: Asked | undefined;
  return (text) => {
    asked ??= readAsked(understood, language, concepts);
    const { stems, pairs, wantsFigures } = asked;
    const words = findMatches(text, WORD).flatMap(({ 0: word, index }) => {
      const found = stem(fold(word), language);
      return stems.has(found) ? [{ start: index, end: index + word.length, word: found }] : [];
    });
    const figures = wantsFigures ? findMatches(text, FIGURE) : [];
    return [
      ...words,
      ...pairs.flatMap((pair) => findPhrase(text, pair)),
      ...figures.map(({ 0: word, index }) => ({ start: index, end: index + word.length, word })),
    ];
  };
}

/** What is looked for in quotes; in Chinese, pairs of characters. */
interface Asked {
  readonly stems: ReadonlySet<string>;
  readonly pairs: readonly string[];
  readonly wantsFigures: boolean;
}

function readAsked(question: string, language: Language, concepts: readonly Concept[]): Asked {
  const names = findNamed(question, concepts).flatMap((concept) => {
    const { name, acronyms, also } = concept.names[language];
    return [name, ...acronyms, ...also];
  });
  const stems = new Set([question, ...names].flatMap((text) => askedStems(text, language)));
  const wantsFigures = answerTypesOf(question).includes("number");
  return { stems, pairs: [...stems].filter(isHan), wantsFigures };
}

/** A concept by its names as they stand in a folded text: words between spaces, Chinese anywhere. */
interface ConceptKeys {
  readonly concept: Concept;
  readonly keys: readonly string[];
}

/** The concepts of a document do not change, and to cut their names into words takes longer than all else. */
const keysOf = keepPerObject((concepts: readonly Concept[]): readonly ConceptKeys[] =>
  concepts.map((concept) => ({ concept, keys: namesOf(concept).map(toKey) })),
);

function toKey(name: string): string {
  return isHan(name) ? fold(name) : ` ${tokenise(name).join(" ")} `;
}

function findNamed(question: string, concepts: readonly Concept[]): Concept[] {
  const [folded, words] = [fold(question), ` ${tokenise(question).join(" ")} `];
  return keysOf(concepts)
    .filter(({ keys }) => keys.some((key) => (isHan(key) ? folded : words).includes(key)))
    .map(({ concept }) => concept);
}
