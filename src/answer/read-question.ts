import type { Language } from "../domain/language.ts";
import type { Lexicon } from "../retrieval/lexicon.ts";
import { type AnswerType, answerTypesOf } from "./answer-type.ts";
import { chooseReading } from "./choose-reading.ts";
import { cleanQuestion } from "./clean-question.ts";
import { asksForAll } from "./intent.ts";

/** A question as understood, before anything is searched. */
export interface Question {
  /** The words as typed, without Slack's markup. */
  readonly asked: string;
  /** The words as meant: keyboard layout, Latin spelling and typing errors mended. This is what is searched. */
  readonly text: string;
  /** The question's own language; undefined where nothing tells it. */
  readonly language: Language | undefined;
  readonly wantsAll: boolean;
  readonly types: readonly AnswerType[];
}

/** Reads what a person typed. */
export function readQuestion(typed: string, lexicon: Lexicon): Question {
  const asked = cleanQuestion(typed);
  const { text, language } = chooseReading(asked, lexicon);
  return { asked, text, language, wantsAll: asksForAll(text), types: answerTypesOf(text) };
}
