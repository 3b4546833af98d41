import { askedThings } from "../../text/asked-things.ts";
import { fold } from "../../text/fold.ts";
import { phrasePattern } from "../../text/phrases.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { tellsReason } from "../compare/lacks-reason.ts";
import { sourceSentence } from "../draft/cite-items.ts";
import { stripQuestionWords } from "../question/question-words.ts";
import type { FollowUp } from "./complete-question.ts";
import type { RatedAfter } from "./rate-follow-up.ts";
import { saysNothing } from "./says-nothing.ts";

/** That something is there or needed, folded, and what only makes a question more pressing: "why was it set up in the first place?". */
const BEING = phrasePattern(
  [
    "созда\\p{L}+|учре(?:жд|д)\\p{L}+|образ\\p{L}+|нужн\\p{L}+|понадобил\\p{L}+|потребовал\\p{L}+|вообще|собственно|это (?:надо|нужно)",
    "set up|created?|establish\\p{L}*|founded|formed|needed|necessary|required|in the first place|at all|tho(?:ugh)?|exactly|actually",
    "cree\\p{L}*|etabli\\p{L}*|mis\\p{L}* (?:en place|sur pied)|institue\\p{L}*|necessaires?|besoin|au juste|au depart|exactement|donc",
    "cre[oa]\\p{L}*|establec\\p{L}+|constituy\\p{L}+|necesari\\p{L}+|hac(?:e|ia) falta|exactamente",
    "(?:ان|ت|ي)?[اأ]?نشئ\\p{L}*|(?:ال)?انشا\\p{L}+|(?:تم )?تاسيس\\p{L}*|(?:ال)?حاجه|لازم|ضروري\\p{L}*|بالضبط",
  ],
  "设立|成立|建立|创建|需要|到底|究竟",
  "gu",
);

/**
 * Whether it is asked why what was said is there or wanted, and nothing else, and a sentence that was cited tells what it is for: that of a group
 * says what it is to do.
 */
export function tellsWhy(
  { index }: Pick<AnswerDeps, "index">,
  { own, ellipsis, before }: Pick<FollowUp, "own" | "ellipsis" | "before">,
  { place }: Pick<RatedAfter, "place">,
): boolean {
  if (ellipsis.kind === "whole" || !askedThings(own.text).includes("reason")) return false;
  if (!saysNothing(stripQuestionWords(fold(ellipsis.own)).replace(BEING, " "), own.language)) return false;
  return before.paragraphs.includes(place.paragraph) && tellsReason(sourceSentence(index, place));
}
