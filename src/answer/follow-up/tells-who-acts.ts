import { fold } from "../../text/fold.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { sourceVersion } from "../cite.ts";
import { asksWhoNow } from "../compare/asks-holder-now.ts";
import { sourceSentence } from "../draft/cite-items.ts";
import { isDirective } from "../question/directives.ts";
import { DUTY_WORDS } from "../question/duty-words.ts";
import { stripQuestionWords } from "../question/question-words.ts";
import { DO_IT } from "./asked-of-said-words.ts";
import type { FollowUp } from "./complete-question.ts";
import type { RatedAfter } from "./rate-follow-up.ts";
import { saysNothing } from "./says-nothing.ts";

/**
 * Whether it is asked who is to do what was said, and nothing else, and a sentence that was cited asks that of somebody: "what does para 113
 * ask for?", "who has to do it?".
 */
export function tellsWhoActs(
  { index }: Pick<AnswerDeps, "index">,
  { own, ellipsis, before }: Pick<FollowUp, "own" | "ellipsis" | "before">,
  { place }: Pick<RatedAfter, "place">,
): boolean {
  const asked = fold(ellipsis.own);
  const asksNoMore =
    DO_IT.test(fold(own.text)) || (saysNothing(stripQuestionWords(asked), own.language) && !asksWhoNow(asked));
  if (ellipsis.kind === "whole" || !asksNoMore || asked.search(DUTY_WORDS.whoActs) < 0) return false;
  const { language } = sourceVersion(index.library);
  return before.paragraphs.includes(place.paragraph) && isDirective(sourceSentence(index, place), language);
}
