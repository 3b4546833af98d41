import type { Retrieval } from "../../retrieval/retrieve.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { answerQuestion } from "../draft/answer-question.ts";
import type { DraftedAnswer } from "../draft/drafted-answer.ts";
import type { Question } from "../question/read-question.ts";
import { answerOutline } from "./answer-outline.ts";
import { findTopic } from "./find-topic.ts";

/** A subject that fewer paragraphs name is no matter for an outline: the search finds its paragraph. */
const MIN_PARAGRAPHS = 2;

/** Answers what needed a search: a bare subject or a whole section with an outline, anything else with what answers it. */
export async function answerSearched(
  deps: AnswerDeps,
  question: Question,
  retrieval: Retrieval,
): Promise<DraftedAnswer> {
  const topic = findTopic(deps, question);
  const outline = () =>
    topic &&
    answerOutline(deps.index, { paragraphs: topic, namesRestatements: true }, retrieval, question.answerLanguage);
  if (topic && topic.size >= MIN_PARAGRAPHS) return outline() as DraftedAnswer;
  const drafted = await answerQuestion(deps, question, retrieval);
  return drafted.outcome === "answered" ? drafted : (outline() ?? drafted);
}
