import { judge } from "../../retrieval/gate.ts";
import { retrieve } from "../../retrieval/retrieve.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { gatherEvidence } from "../compare/gather-evidence.ts";
import type { Intent } from "../question/read-intent.ts";
import type { Question } from "../question/read-question.ts";
import { answerFollowUp } from "./answer-follow-up.ts";
import type { FollowUp } from "./complete-question.ts";
import { isOwnField } from "./is-own-field.ts";
import { retrieveFollowUp } from "./retrieve-follow-up.ts";

/** From this score of the gate on a question is surely answered as it stands. */
const MIN_SURE_SCORE = 1.5;

/**
 * Whether a question that says something and that nothing ties to the one before is surely answered as it stands, and refused
 * when it is completed: then it was never about that.
 */
export async function isOwnQuestion(
  deps: AnswerDeps,
  { query }: Question,
  { kind }: Intent,
  followUp: FollowUp,
): Promise<boolean> {
  const { ellipsis } = followUp;
  if (kind !== "question" || ellipsis.isTied || ellipsis.isBare || ellipsis.kind !== "leaning") return false;
  const alone = await retrieve(deps.index, query);
  const [top] = alone.candidates;
  if (!top || isOwnField(deps, query, followUp.before.paragraphs, top.paragraph)) return false;
  const { score } = judge(deps.index, query, alone, gatherEvidence(deps.index, deps.coverageOf, query, alone));
  if (score < MIN_SURE_SCORE) return false;
  const completed = answerFollowUp(deps, followUp, await retrieveFollowUp(deps.index, followUp));
  return completed.outcome !== "answered";
}
