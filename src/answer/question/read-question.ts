import { checkInput } from "../../domain/input-limit.ts";
import type { Language } from "../../domain/language.ts";
import type { PriorTurn } from "../../domain/prior-turn.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import { fold } from "../../text/fold.ts";
import { writeOutYears } from "../../text/short-years.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { type AnswerType, answerTypesOf } from "./answer-type.ts";
import { cutBelieved } from "./believed.ts";
import { cleanQuestion } from "./clean-question.ts";
import { cutCourtesy } from "./cut-courtesy.ts";
import { cutEmphasis } from "./cut-emphasis.ts";
import { cutPurpose } from "./cut-purpose.ts";
import { cutWorkplace } from "./cut-workplace.ts";
import { readLanguageRequest } from "./language-request.ts";
import { asksForPlaces, isListQuestion, stripListWords } from "./list-question.ts";
import { nameLastSection } from "./name-last-section.ts";
import { nameOwnResolution } from "./name-own-resolution.ts";
import { normaliseQuery } from "./normalise-query.ts";
import { languagesOfSmallTalk, readSmallTalk } from "./small-talk.ts";
import { stripPoliteness } from "./strip-politeness.ts";
import { TURNS_AWAY } from "./turning-words.ts";

export interface AskOptions {
  /** Language of the answer; by default the one that is wished for in the question, else the question's own. */
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
  /**
   * The words as typed, without the marks of a chat, and, where something was said before, without thanks for it; the last section by
   * its number.
   */
  readonly asked: string;
  /** Of a question that puts something in another's place in the one before it: the words as typed there. */
  readonly askedBefore?: string;
  /**
   * What is searched: the words as meant (keyboard layout, Latin spelling and typing errors mended, politeness phrases and "list all"
   * taken out), in the question's own language or, where nothing tells it, in the answer's.
   */
  readonly query: Query;
  /** The question's own language; undefined where nothing tells it. */
  readonly language: Language | undefined;
  readonly answerLanguage: Language;
  readonly isListQuestion: boolean;
  /** Of a list question: every place where something is spoken of is wanted, whatever is said there. */
  readonly wantsPlaces: boolean;
  readonly types: readonly AnswerType[];
  /** Nothing was said but the language that is wished for: it is the question before, or none where nothing was said before. */
  readonly isAgain?: true;
  /** It says that it turns to another subject than what was said before. */
  readonly turnsAway?: true;
}

/** Reads what a person typed. */
export function readQuestion(
  typed: string,
  { lexicon, references }: Pick<AnswerDeps, "lexicon" | "references">,
  options: AskOptions = {},
): Question {
  checkInput(typed);
  const { text: said, language: wished, isAgain } = readWish(writeOutYears(cleanQuestion(typed)), options.context);
  const asked = options.context && !isAgain ? cutCourtesy(said) : said;
  const spoken = options.context && normaliseQuery(options.context.question, lexicon, references).language;
  const { text: meant, language: told } = normaliseQuery(asked, lexicon, references, spoken);
  const language = readSmallTalk(asked) === undefined ? told : languageOfSmallTalk(asked, told, options.fallback);
  const answerLanguage = options.language ?? wished ?? language ?? options.fallback ?? "en";
  const numbered = (words: string) => nameLastSection(words, language ?? answerLanguage, references.lastSection);
  const named = nameOwnResolution(numbered(meant), language ?? answerLanguage, references.structure);
  const plain = cutEmphasis(cutPurpose(stripPoliteness(cutWorkplace(named))));
  // What was said before may be what is doubted.
  const text = options.context ? plain : cutBelieved(plain, language ?? answerLanguage);
  const wantsList = isListQuestion(text);
  return {
    asked: numbered(asked),
    query: { text: wantsList ? stripListWords(text) : text, language: language ?? answerLanguage },
    language,
    answerLanguage,
    isListQuestion: wantsList,
    wantsPlaces: wantsList && asksForPlaces(text),
    types: answerTypesOf(text),
    ...(isAgain && { isAgain }),
    ...(options.context && TURNS_AWAY.test(fold(said)) && { turnsAway: true }),
  };
}

/** What is asked beside a wish for a language; nothing beside it asks again what was asked before. */
function readWish(
  said: string,
  context: PriorTurn | undefined,
): { readonly text: string; readonly language?: Language; readonly isAgain?: true } {
  const request = readLanguageRequest(said);
  if (!request) return { text: said };
  if (request.text !== "") return request;
  const before = context && (readLanguageRequest(context.question)?.text ?? context.question);
  return { text: before ?? said, language: request.language, isAgain: true };
}

/** Few words tell their language badly: the one that has them, be it the reader's. */
function languageOfSmallTalk(
  asked: string,
  told: Language | undefined,
  fallback: Language | undefined,
): Language | undefined {
  const having = languagesOfSmallTalk(asked);
  return [told, fallback].find((language) => language && having.includes(language)) ?? having[0] ?? told;
}
