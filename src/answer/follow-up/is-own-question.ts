import type { ParagraphId } from "../../domain/paragraph-id.ts";
import { judge } from "../../retrieval/gate.ts";
import { type Query, retrieve } from "../../retrieval/retrieve.ts";
import { fold } from "../../text/fold.ts";
import { isHan } from "../../text/tokenise.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { gatherEvidence } from "../compare/gather-evidence.ts";
import { hasQuestionWord } from "../question/question-words.ts";
import type { Intent } from "../question/read-intent.ts";
import type { Question } from "../question/read-question.ts";
import { CORRECTS } from "../question/turning-words.ts";
import { answerFollowUp } from "./answer-follow-up.ts";
import type { FollowUp } from "./complete-question.ts";
import { isOwnField } from "./is-own-field.ts";
import type { Ellipsis } from "./read-ellipsis.ts";
import { retrieveFollowUp } from "./retrieve-follow-up.ts";

/** From this score of the gate on a question is surely answered as it stands. */
const MIN_SURE_SCORE = 0.25;

/** So few words, and no question, only name something; names in Chinese count more. */
const MAX_NAMED_WORDS = { han: 4, other: 3 } as const;

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
  const surely = await surelyAnswering(deps, query);
  if (surely === undefined || isOwnField(deps, query, followUp.before.paragraphs, surely)) return false;
  const completed = answerFollowUp(deps, followUp, await retrieveFollowUp(deps.index, followUp));
  return completed.outcome !== "answered";
}

/** Whether what is said to have been meant is a question by itself, surely answered elsewhere: "no, I meant who spoke for the UN". */
export async function isMeantQuestion(
  deps: AnswerDeps,
  { query }: Question,
  { standsIn, own, words }: Ellipsis,
  before: readonly ParagraphId[],
): Promise<boolean> {
  if (!CORRECTS.test(fold(query.text))) return false;
  // "No, I meant women" puts them in another's place, and "the ones that they have to do" asks the same of these.
  const most = isHan(own) ? MAX_NAMED_WORDS.han : MAX_NAMED_WORDS.other;
  if (words <= most && (standsIn || !hasQuestionWord(own))) return false;
  const surely = await surelyAnswering(deps, { ...query, text: own });
  return surely !== undefined && !before.includes(surely);
}

/** The paragraph that surely answers a question as it stands, if any does. */
async function surelyAnswering(deps: AnswerDeps, query: Query): Promise<ParagraphId | undefined> {
  const alone = await retrieve(deps.index, query);
  const { score } = judge(deps.index, query, alone, gatherEvidence(deps.index, deps.coverageOf, query, alone));
  return score < MIN_SURE_SCORE ? undefined : alone.candidates[0]?.paragraph;
}
