import type { AnswerSentence } from "../../domain/answer.ts";
import type { Language } from "../../domain/language.ts";
import type { NameIndex } from "../names/name-index.ts";
import type { Place } from "./on-point.ts";

/** The sentences that are quoted. */
export interface Quoted {
  readonly places: readonly Place[];
  /** False where they are but the nearest of what was found. */
  readonly isAnswer: boolean;
}

/** Where quotes in a language stand: a sentence each, or all sentences of a paragraph. */
export function placesOf(quotes: readonly AnswerSentence[], names: NameIndex, language: Language): Place[] {
  return quotes.flatMap(({ citations: [shown] }) =>
    names
      .sentences(language)
      .filter(({ paragraph, text }) => paragraph === shown?.paragraph && shown.quote.includes(text)),
  );
}

export function isSamePlace(one: Place, other: Place): boolean {
  return one.paragraph === other.paragraph && one.sentence === other.sentence;
}

/** Sentences with those that are quoted first, in their own order. */
export function quotedFirst<T extends Place>(sentences: readonly T[], places: readonly Place[]): T[] {
  const isQuoted = (one: T) => places.some((place) => isSamePlace(place, one));
  return [...sentences.filter(isQuoted), ...sentences.filter((one) => !isQuoted(one))];
}
