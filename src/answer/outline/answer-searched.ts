import type { ParagraphId } from "../../domain/paragraph-id.ts";
import type { Retrieval } from "../../retrieval/retrieve.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { answerQuestion } from "../draft/answer-question.ts";
import { completeFigures } from "../draft/complete-figures.ts";
import { completeList } from "../draft/complete-list.ts";
import { completeSection } from "../draft/complete-section.ts";
import type { DraftedAnswer } from "../draft/drafted-answer.ts";
import type { Question } from "../question/read-question.ts";
import { readSummarised } from "../question/read-summarised.ts";
import { isTopicAlone } from "../question/read-topic.ts";
import { answerOutline } from "./answer-outline.ts";
import { answerSummary } from "./answer-summary.ts";
import { findAskedSection } from "./find-asked-section.ts";
import { findCompared } from "./find-compared.ts";
import { findSaying } from "./find-saying.ts";
import { findTopic } from "./find-topic.ts";
import type { TopicParagraphs } from "./find-topic-paragraphs.ts";
import { wantsWhole } from "./find-whole-topic.ts";

/** A subject that fewer paragraphs name is no matter for an outline, unless it is all that is said: the search finds its paragraph. */
const MIN_PARAGRAPHS = 2;

/** Below this score an answer that does not quote the one paragraph that names the subject is on another ("what does the resolution say about youth?"). */
const SURE_SCORE = 3;

/** Where both sides of a comparison are named in the text the gate need not be as sure. */
const MIN_COMPARED_SCORE = -3;

/** Answers what needed a search: a bare subject or a whole section with an outline, anything else with what answers it. */
export async function answerSearched(
  deps: AnswerDeps,
  question: Question,
  retrieval: Retrieval,
): Promise<DraftedAnswer> {
  const isSaying = findSaying(deps.index, question.query.text);
  const outline = (of: "subject" | "section", paragraphs: TopicParagraphs) =>
    answerOutline(
      deps.index,
      { of, paragraphs, isSaying, isWhole: of === "subject" && wantsWhole(question.asked) },
      question.query,
      retrieval,
      question.answerLanguage,
    );
  const summarised = readSummarised(question.query.text, question.query.language);
  const summary = summarised && answerSummary(deps.index, summarised, isSaying, question.answerLanguage);
  if (summary) return summary;
  const section = findAskedSection(deps, question, retrieval);
  if (section?.isClear) return outline("section", section.paragraphs);
  const topic = findTopic(deps, question);
  // "Side events?" is asked of the section on them, and not of the two of its paragraphs that call them so.
  if (section && topic && [...topic.keys()].every((id) => section.paragraphs.has(id)))
    return outline("section", section.paragraphs);
  const least = isTopicAlone(question.query.text, question.query.language) ? 1 : MIN_PARAGRAPHS;
  if (topic && topic.size >= least) return outline("subject", topic);
  if (section) return outline("section", section.paragraphs);
  const found = completeSection(deps.index, question, await answerQuestion(deps, question, retrieval), retrieval);
  const drafted = completeFigures(deps, question, completeList(deps, question, found));
  const score = drafted.gate ?? 0;
  const compared =
    score >= MIN_COMPARED_SCORE ? findCompared(deps, question, retrieval, score >= SURE_SCORE) : undefined;
  if (compared && ![...compared.keys()].every((id) => cites(drafted, id))) return outline("section", compared);
  if (!topic) return drafted;
  const isOnTopic = score >= SURE_SCORE || [...topic.keys()].some((id) => cites(drafted, id));
  return drafted.outcome === "answered" && isOnTopic ? drafted : outline("subject", topic);
}

function cites({ draft }: DraftedAnswer, id: ParagraphId): boolean {
  return draft.sentences.some(({ citations }) => citations.some(({ paragraph }) => paragraph === id));
}
