import type { SentenceState } from "../../domain/composition.ts";
import type { Language } from "../../domain/language.ts";
import type { Reason } from "../../domain/reason.ts";
import type { SentencePlace } from "../../domain/sentence-id.ts";
import type { FoundNumber } from "../../text/found-number.ts";
import { keepPerLanguage } from "../../text/keep-per-language.ts";
import { keepPerObject } from "../../text/keep-per-object.ts";
import type { TextWord } from "./read-words.ts";

/** A sentence of the document in every language. The same object each time, so that what is read of it can be kept. */
export interface QuotedSentence {
  readonly place: SentencePlace;
  readonly texts: ReadonlyMap<Language, string>;
}

/** What a model says, and what it says it by. What several checks read of it is read once. */
export interface Claim {
  readonly text: string;
  /** By `fold`. */
  readonly plain: string;
  /** By `foldForNumbers`; places of words and numbers are places in it. */
  readonly folded: string;
  readonly words: readonly TextWord[];
  readonly numbers: readonly FoundNumber[];
  /** That of the answer. */
  readonly language: Language;
  readonly question: string;
  /** Never empty. */
  readonly quoted: readonly QuotedSentence[];
}

/** How a claim stood up. */
export interface SentenceCheck {
  readonly state: SentenceState;
  /** What was found and what the quotes have, for whoever is to mend it; null where it is supported. */
  readonly reason: Reason | null;
}

/** Looks for one kind of error. Undefined where it finds none. */
export type ClaimCheck = (claim: Claim) => SentenceCheck | undefined;

/** Reads something of a quoted sentence in a language once, and only of the languages that are asked for; undefined where it has none. */
export function keepPerText<T>(
  read: (text: string, language: Language, sentence: QuotedSentence) => T,
): (sentence: QuotedSentence, language: Language) => T | undefined {
  const readSentence = keepPerObject((sentence: QuotedSentence) =>
    keepPerLanguage((language) => {
      const text = sentence.texts.get(language);
      return text === undefined ? undefined : read(text, language, sentence);
    }),
  );
  return (sentence, language) => readSentence(sentence)(language);
}
