import type { AnswerDeps } from "./answer-deps.ts";
import { type DraftedAnswer, toClosest } from "./draft/drafted-answer.ts";
import { lacksAllAsked } from "./draft/refuse-lacking.ts";
import type { FollowUp } from "./follow-up/complete-question.ts";
import type { Question } from "./question/read-question.ts";
import { questionSentences } from "./question/split-into-questions.ts";

/**
 * Below this score of the whole text what answers a part of it is beside the point: of some 5,900 known questions that are answered three that ask
 * once and correct nothing scored less, and three of those that go on from another, all of them unanswerable ones.
 */
const MIN_WHOLE_SCORE = { alone: -10, follow_up: -4.5 } as const;

/** Whatever way it was found, what gives none of what is asked for by name, or lies nowhere near the whole text, and corrects nothing, is no answer: "and what does it cost?". */
export function withoutLacking(
  deps: AnswerDeps,
  asked: Question,
  followUp: FollowUp | undefined,
  drafted: DraftedAnswer,
): DraftedAnswer {
  const { draft, outcome, duties, premise, gate } = drafted;
  if (outcome !== "answered" || draft.mode !== "extractive" || duties || premise) return drafted;
  // Of several questions one may be answered where another is far from all.
  const isOne = questionSentences(asked.asked, asked.query.language).length < 2;
  const isFar = isOne && (gate ?? 0) < MIN_WHOLE_SCORE[followUp ? "follow_up" : "alone"];
  const isLacking = isFar || lacksAllAsked(deps, followUp?.own ?? asked.query, draft.sentences);
  return isLacking ? toClosest(drafted) : drafted;
}
