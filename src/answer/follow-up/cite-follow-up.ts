import type { AnswerSentence } from "../../domain/answer.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import { fold } from "../../text/fold.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { placeOf } from "../cite.ts";
import { sourceSentences } from "../draft/cite-items.ts";
import { citeTogether } from "../draft/cite-together.ts";
import { completeSentences } from "../draft/complete-sentences.ts";
import { extract } from "../draft/extract.ts";
import { wantsOneThing } from "../question/wants-one-thing.ts";
import { GIVEN_FIGURE, readAskedValue } from "./asked-value.ts";
import { citeOtherOne } from "./cite-other-one.ts";
import type { FollowUp } from "./complete-question.ts";
import { namesAll, newlyNamed } from "./newly-named.ts";
import type { FollowUpRetrieval } from "./retrieve-follow-up.ts";

const MAX_SENTENCES = 2;

/**
 * What answers, of the best paragraph and what belongs to it; else the first sentence of that paragraph that gives what is asked
 * for; empty where none does.
 */
export function citeFollowUp(
  deps: AnswerDeps,
  followUp: FollowUp,
  retrieval: FollowUpRetrieval,
  paragraph: ParagraphId,
): AnswerSentence[] {
  const { index } = deps;
  const { isCount, isGiven, isToldBy, isOfOtherTime } = readAskedValue(deps, followUp);
  const sentences = citeNearest(deps, followUp, retrieval, paragraph).filter(
    (sentence) => !isOfOtherTime(placeOf(index.library, sentence)),
  );
  const cited = sentences.map((sentence) => placeOf(index.library, sentence));
  if (isGiven(cited) && isToldBy(cited)) return sentences;
  const all = isCount ? [] : sourceSentences(index, paragraph);
  const places = all.map((_, i) => ({ paragraph, number: i + 1 }));
  const giving = places.filter((place) => isGiven([place]) && isToldBy([place])).slice(0, 1);
  if (giving.length === 0) return isGiven(cited) ? sentences : [];
  return citeTogether(index, followUp.question.answerLanguage, giving, [paragraph]);
}

/** What is quoted beside the best paragraph says what the question brings up, and no less of its words by far. */
function isOnSame(
  { index, coverageOf }: AnswerDeps,
  followUp: FollowUp,
  best: ParagraphId,
  other: ParagraphId,
): boolean {
  const { own, ellipsis } = followUp;
  if (!namesAll(index, [other], newlyNamed(index, followUp))) return false;
  return ellipsis.kind !== "leaning" || coverageOf(own, [other]).text >= coverageOf(own, [best]).text / 2;
}

/** What tells the sentences of a paragraph apart: "where is that figure from?" is about the sentence that gave it. */
function textToTell({ question, own, ellipsis, before }: FollowUp, typed: string): string {
  const isSaid = before.question.query.language === question.query.language && GIVEN_FIGURE.test(fold(typed));
  if (isSaid) return before.question.query.text;
  return ellipsis.kind === "leaning" ? own.text : question.query.text;
}

/** The sentences of a paragraph that are nearest to a question, with those that belong to them. */
export function citeNearest(
  deps: AnswerDeps,
  followUp: FollowUp,
  retrieval: FollowUpRetrieval,
  paragraph: ParagraphId,
): AnswerSentence[] {
  const { index } = deps;
  const { question, before, ellipsis } = followUp;
  const text = textToTell(followUp, question.asked);
  const language = question.answerLanguage;
  const other = ellipsis.wantsOther ? citeOtherOne(index, before, language) : [];
  if (other.length > 0) return other;
  const extracted = extract(index, { text, language }, retrieval, paragraph, question.types, MAX_SENTENCES);
  const places = extracted.map((sentence) => placeOf(index.library, sentence));
  const belonging = completeSentences(index, { ...question.query, text }, retrieval, places, wantsOneThing(question));
  const completed = belonging.filter(
    (place) => place.paragraph === paragraph || isOnSame(deps, followUp, paragraph, place.paragraph),
  );
  const isLeft = completed.every((place) => place.paragraph !== paragraph);
  return citeTogether(index, language, isLeft ? [...places.slice(0, 1), ...completed] : completed, [paragraph]);
}
