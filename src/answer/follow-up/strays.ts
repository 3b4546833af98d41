import type { ParagraphId } from "../../domain/paragraph-id.ts";
import { askedThings } from "../../text/asked-things.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { isListQuestion } from "../question/list-question.ts";
import type { FollowUp } from "./complete-question.ts";
import { namesAll, newlyNamed } from "./newly-named.ts";
import { relatedTo } from "./related-to.ts";
import type { FollowUpRetrieval } from "./retrieve-follow-up.ts";

/** From this score of the gate on a paragraph is on the question, though a part of the one before is not in it. */
const MIN_SURE_SCORE = 3.4;
/** From this one on it is, though it has none of the new words: these may be said in others. */
const MIN_FIRM_SCORE = 5.4;
/** What lacks this share (0..1) of the telling words of a question that nothing ties to the one before does not answer it. */
const MAX_UNTIED_LEFT = 0.6;
/** What lacks this share (0..1) of the telling words of a question "how many" counts something else. */
const MAX_COUNT_LEFT = 0.3;
/** Where another paragraph has this share (0..1) more of its telling words, it may be about that. */
const MIN_LEFT_GAIN = 0.4;
/** Of what a paragraph says in other words, people ask it in words that have this share (0..1) of the question's weight. */
const MIN_ASKED_COVERAGE = 0.9;
/** What lacks this share (0..1) of the telling words of the question before may be about another subject. */
const MAX_LEFT = 0.3;

/**
 * Whether a paragraph gives nothing of what a question says itself ("which phone number has she?"), or clearly less than the
 * one that is found for that alone, and is not near it in other words either. A list of all is asked for in words that stand
 * nowhere.
 * @param score what the gate says of both questions together
 */
export function leavesUnsaid(
  { index, coverageOf }: AnswerDeps,
  { own, ellipsis }: FollowUp,
  { alone }: FollowUpRetrieval,
  paragraph: ParagraphId,
  score: number,
): boolean {
  const saysMore = ellipsis.kind === "leaning" && !ellipsis.asksAmong && !isListQuestion(own.text);
  if (!saysMore) return false;
  const { left, all, text } = coverageOf(own, relatedTo(index, [paragraph]));
  // The score is that of the question before, where a bare noun is put to it: "and the vote count?".
  if (ellipsis.replaces && text === 0 && all < MIN_ASKED_COVERAGE) return true;
  // A number that is there counts something else than what is asked for in other words: "how many pages?".
  if (left >= MAX_COUNT_LEFT && askedThings(own.text).includes("count")) return true;
  if (score >= MIN_FIRM_SCORE) return false;
  const other = alone?.candidates[0]?.paragraph;
  if (left >= (ellipsis.isTied ? 1 : MAX_UNTIED_LEFT)) return true;
  return other !== undefined && left - coverageOf(own, [other]).left >= MIN_LEFT_GAIN;
}

/**
 * Whether a paragraph is not about what is spoken of: it does not name a thing that the question brings up; or it lacks much
 * of the question before, and has none of the new one or is not surely on both. The question before may itself have been
 * answered from another subject, or refused.
 * @param score what the gate says of both questions together
 */
export function strays(
  { index, coverageOf }: AnswerDeps,
  followUp: FollowUp,
  paragraph: ParagraphId,
  score: number,
): boolean {
  const { own, before, ellipsis } = followUp;
  const same = relatedTo(index, [paragraph]);
  if (!namesAll(index, same, newlyNamed(index, followUp))) return true;
  const saysMore = ellipsis.kind === "leaning" && !ellipsis.isBare;
  const lacksSubject = saysMore && coverageOf(before.question.query, same).left >= MAX_LEFT;
  return lacksSubject && (score < MIN_SURE_SCORE || coverageOf(own, same).left === 1);
}
