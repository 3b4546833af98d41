import { checkInput } from "../../domain/input-limit.ts";
import type { Language } from "../../domain/language.ts";
import type { PriorTurn } from "../../domain/prior-turn.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { type AnswerType, answerTypesOf } from "./answer-type.ts";
import { cleanQuestion } from "./clean-question.ts";
import { cutCourtesy } from "./cut-courtesy.ts";
import { isListQuestion, stripListWords } from "./list-question.ts";
import { normaliseQuery } from "./normalise-query.ts";
import { stripPoliteness } from "./strip-politeness.ts";

export interface AskOptions {
  /** Language of the answer; by default the question's own. */
  readonly language?: Language;
  /** Language to fall back on where the question's cannot be told. */
  readonly fallback?: Language;
  /**
   * What was said before: a question that lacks a subject is completed from it, any other is not touched by it. Where no
   * paragraphs are given, the question before is answered again to find them.
   */
  readonly context?: PriorTurn;
}

/** A question as understood, before anything is searched. */
export interface Question {
  /** The words as typed, without the marks of a chat, and, where something was said before, without thanks for it. */
  readonly asked: string;
  /**
   * What is searched: the words as meant (keyboard layout, Latin spelling and typing errors mended, politeness phrases and "list all"
   * taken out), in the question's own language or, where nothing tells it, in the answer's.
   */
  readonly query: Query;
  /** The question's own language; undefined where nothing tells it. */
  readonly language: Language | undefined;
  readonly answerLanguage: Language;
  readonly isListQuestion: boolean;
  readonly types: readonly AnswerType[];
}

/** Reads what a person typed. */
export function readQuestion(
  typed: string,
  { lexicon, references }: Pick<AnswerDeps, "lexicon" | "references">,
  options: AskOptions = {},
): Question {
  checkInput(typed);
  const said = cleanQuestion(typed);
  const asked = options.context ? cutCourtesy(said) : said;
  const { text: meant, language } = normaliseQuery(asked, lexicon, references);
  const answerLanguage = options.language ?? language ?? options.fallback ?? "en";
  const text = stripPoliteness(meant);
  const wantsList = isListQuestion(text);
  return {
    asked,
    query: { text: wantsList ? stripListWords(text) : text, language: language ?? answerLanguage },
    language,
    answerLanguage,
    isListQuestion: wantsList,
    types: answerTypesOf(text),
  };
}
