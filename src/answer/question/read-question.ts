import type { Language } from "../../domain/language.ts";
import type { Lexicon } from "../../retrieval/lexicon.ts";
import { type AnswerType, answerTypesOf } from "./answer-type.ts";
import { cleanQuestion } from "./clean-question.ts";
import { asksForAll, stripAllOfIt } from "./list-question.ts";
import { chooseReading } from "./normalise-query.ts";
import { stripCourtesy } from "./strip-politeness.ts";

/** A question as understood, before anything is searched. */
export interface Question {
  /** The words as typed, without Slack's markup. */
  readonly asked: string;
  /** The words as meant: keyboard layout, Latin spelling and typing errors mended, courtesies and "list all" taken out. This is what is searched. */
  readonly text: string;
  /** The question's own language; undefined where nothing tells it. */
  readonly language: Language | undefined;
  readonly wantsAll: boolean;
  readonly types: readonly AnswerType[];
}

/** Reads what a person typed. */
export function readQuestion(typed: string, lexicon: Lexicon): Question {
  const asked = cleanQuestion(typed);
  const { text: meant, language } = chooseReading(asked, lexicon);
  const text = stripCourtesy(meant);
  const wantsAll = asksForAll(text);
  return { asked, text: wantsAll ? stripAllOfIt(text) : text, language, wantsAll, types: answerTypesOf(text) };
}
