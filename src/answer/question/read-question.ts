import type { Language } from "../../domain/language.ts";
import type { Lexicon } from "../../retrieval/lexicon.ts";
import { type AnswerType, answerTypesOf } from "./answer-type.ts";
import { cleanQuestion } from "./clean-question.ts";
import { isListQuestion, stripListWords } from "./list-question.ts";
import { normaliseQuery } from "./normalise-query.ts";
import { stripPoliteness } from "./strip-politeness.ts";

/** A question as understood, before anything is searched. */
export interface Question {
  /** The words as typed, without the marks of a chat. */
  readonly asked: string;
  /** The words as meant: keyboard layout, Latin spelling and typing errors mended, courtesies and "list all" taken out. This is what is searched. */
  readonly text: string;
  /** The question's own language; undefined where nothing tells it. */
  readonly language: Language | undefined;
  readonly isListQuestion: boolean;
  readonly types: readonly AnswerType[];
}

/** Reads what a person typed. */
export function readQuestion(typed: string, lexicon: Lexicon): Question {
  const asked = cleanQuestion(typed);
  const { text: meant, language } = normaliseQuery(asked, lexicon);
  const text = stripPoliteness(meant);
  const wantsList = isListQuestion(text);
  return {
    asked,
    text: wantsList ? stripListWords(text) : text,
    language,
    isListQuestion: wantsList,
    types: answerTypesOf(text),
  };
}
