import type { AnswerSentence } from "../../domain/answer.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import { judge } from "../../retrieval/gate.ts";
import type { Query, Retrieval } from "../../retrieval/retrieve.ts";
import { askedThings } from "../../text/asked-things.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { sourceVersion } from "../cite.ts";
import { gatherEvidence } from "../compare/gather-evidence.ts";
import { sourceSentences } from "../draft/cite-items.ts";
import { type DraftedAnswer, MAX_RELATED } from "../draft/drafted-answer.ts";
import { extract } from "../draft/extract.ts";
import { findTopicParagraphs } from "../outline/find-topic-paragraphs.ts";
import { topicPhrases } from "../outline/topic-phrases.ts";
import { type AnswerType, givesType } from "../question/answer-type.ts";
import { citeOtherOne } from "./cite-other-one.ts";
import type { FollowUp } from "./complete-question.ts";

/** What a sentence shows for certain to give or not to give. */
const PLAIN_TYPES: readonly AnswerType[] = ["date", "number", "link"];
const MAX_SENTENCES = 2;

/** From this score of the gate on a number may be written as a word ("every year"). */
const MIN_SURE_SCORE = 2;
/** A cited paragraph goes before one that scores a little better. */
const MIN_CITED_SHARE = 0.6;

/**
 * Answers a question that was completed from the one before it: from the best paragraph, where that gives what is asked. A
 * day, a number or a link that stands where it was looked for before answers who asks for nothing else; so does a thing
 * that is put in another's place and named there. Anything else is for the gate to judge.
 */
export function answerFollowUp(deps: AnswerDeps, followUp: FollowUp, retrieval: Retrieval): DraftedAnswer {
  const { index, coverageOf } = deps;
  const { question, own, ellipsis, before } = followUp;
  const wanted = question.types.filter((type) => PLAIN_TYPES.includes(type));
  const best = chooseBest(deps, followUp, retrieval, wanted);
  const verdict = judge(index, question.query, retrieval, gatherEvidence(index, coverageOf, question.query, retrieval));
  const seen = gatherEvidence(index, coverageOf, own, { ...retrieval, candidates: [{ paragraph: best, score: 1 }] });
  const lacking = wanted.filter((type) => !gives(deps, best, type));
  const isSure = verdict.score >= MIN_SURE_SCORE && lacking.every((type) => type === "number");
  const isPlain = wanted.length > 0 && (ellipsis.kind === "elliptical" || before.paragraphs.includes(best));
  const isNamed = ellipsis.replaces && names(deps, own, best);
  // Why something is so may be given in words that nobody asked about, or not at all.
  const asksReason = ellipsis.kind === "elliptical" && askedThings(own.text).includes("reason");
  const isLacking = seen.lacks || seen.lacksThing || asksReason || (lacking.length > 0 && !isSure);
  const isAnswered = !isLacking && (isPlain || isNamed || verdict.answerable);
  const sentences = citeBest(deps, followUp, retrieval, best);
  return {
    outcome: isAnswered ? "answered" : "not_found",
    draft: { mode: "extractive", sentences: isAnswered ? sentences : [] },
    closest: isAnswered ? [] : sentences.slice(0, 1),
    related: isAnswered ? [] : retrieval.candidates.slice(0, MAX_RELATED),
    missing: [],
    gate: verdict.score,
  };
}

/**
 * The paragraph that was cited, where it gives what is wanted and the search finds it about as good, or says what the best
 * one says; else the best one.
 */
function chooseBest(
  deps: AnswerDeps,
  { ellipsis, before }: FollowUp,
  { candidates }: Retrieval,
  wanted: readonly AnswerType[],
): ParagraphId {
  const top = candidates[0];
  const cited = candidates.find(
    ({ paragraph, score }) =>
      before.paragraphs.includes(paragraph) &&
      score >= MIN_CITED_SHARE * (top?.score ?? 0) &&
      wanted.every((type) => gives(deps, paragraph, type)),
  );
  const goesOn = ellipsis.kind === "elliptical" && !ellipsis.replaces && !ellipsis.wantsOther;
  if (goesOn && cited) return cited.paragraph;
  const said = deps.index.restatements.get(top?.paragraph as ParagraphId) ?? [];
  return (before.paragraphs.find((id) => said.includes(id)) ?? top?.paragraph) as ParagraphId;
}

function names({ index, lexicon }: AnswerDeps, { text, language }: Query, paragraph: ParagraphId): boolean {
  return findTopicParagraphs(index, topicPhrases(index, lexicon, text, language), language).has(paragraph);
}

function gives({ index }: AnswerDeps, paragraph: ParagraphId, type: AnswerType): boolean {
  const { language } = sourceVersion(index.library);
  return sourceSentences(index, paragraph).some((sentence) => givesType(sentence, type, language));
}

function citeBest(
  { index }: AnswerDeps,
  followUp: FollowUp,
  retrieval: Retrieval,
  paragraph: ParagraphId,
): AnswerSentence[] {
  const { question, own, before, ellipsis } = followUp;
  const { text } = ellipsis.kind === "leaning" ? own : question.query;
  const language = question.answerLanguage;
  const other = ellipsis.wantsOther ? citeOtherOne(index, before, language) : [];
  return other.length > 0
    ? other
    : extract(index, { text, language }, retrieval, paragraph, question.types, MAX_SENTENCES);
}
