import type { ParagraphId } from "../../domain/paragraph-id.ts";
import { type GateVerdict, judge } from "../../retrieval/gate.ts";
import type { Query, Retrieval } from "../../retrieval/retrieve.ts";
import { askedThings } from "../../text/asked-things.ts";
import { fold } from "../../text/fold.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { gatherEvidence } from "../compare/gather-evidence.ts";
import { type DraftedAnswer, MAX_RELATED } from "../draft/drafted-answer.ts";
import { findTopicParagraphs } from "../outline/find-topic-paragraphs.ts";
import { topicPhrases } from "../outline/topic-phrases.ts";
import type { AnswerType } from "../question/answer-type.ts";
import { GIVEN_FIGURE } from "./asked-value.ts";
import { chooseBest, gives } from "./choose-best.ts";
import { citeFollowUp, citeNearest } from "./cite-follow-up.ts";
import type { FollowUp } from "./complete-question.ts";
import { hasUnknownName } from "./has-unknown-name.ts";
import { isSaidBetter } from "./is-said-better.ts";
import { relatedTo } from "./related-to.ts";
import type { FollowUpRetrieval } from "./retrieve-follow-up.ts";
import { leavesUnsaid, strays } from "./strays.ts";

/** What a sentence shows for certain to give or not to give. */
const PLAIN_TYPES: readonly AnswerType[] = ["date", "number", "link"];

/** From this score of the gate on a number may be written as a word ("every year"). */
const MIN_SURE_SCORE = 2;
/** From this one on it is surely answered by what it says itself. */
const MIN_OWN_SCORE = 1.5;
/** Of a question that nothing ties to what was said before, a paragraph must have this share of its words' weight to answer it. */
const MIN_OWN_COVERAGE = 0.2;
/** All words of a question stand in a paragraph that has this share of their weight. */
const MIN_SAID_COVERAGE = 0.95;

/**
 * Answers a question that was completed from the one before it: from the best paragraph, where that gives what is asked. A
 * day, a number or a link that stands where it was looked for before answers who asks for nothing else; so does a thing
 * that is put in another's place and named there, and what was cited and has all the words. Anything else is for the gate to judge.
 */
export function answerFollowUp(deps: AnswerDeps, followUp: FollowUp, retrieval: FollowUpRetrieval): DraftedAnswer {
  const { question, own, ellipsis, before } = followUp;
  const wanted = question.types.filter((type) => PLAIN_TYPES.includes(type));
  const best = chooseBest(deps, followUp, retrieval, wanted);
  const verdict = judgeBy(deps, question.query, retrieval);
  const lacking = wanted.filter((type) => !gives(deps, best, type));
  const isSure = verdict.score >= MIN_SURE_SCORE && lacking.every((type) => type === "number");
  const isPlain = wanted.length > 0 && (ellipsis.kind === "elliptical" || before.paragraphs.includes(best));
  const isNamed = ellipsis.replaces && names(deps, own, best);
  const isSaid = before.paragraphs.includes(best) && deps.coverageOf(own, [best]).text >= MIN_SAID_COVERAGE;
  const isOwn =
    retrieval.alone?.candidates[0]?.paragraph === best && judgeBy(deps, own, retrieval.alone).score >= MIN_OWN_SCORE;
  const isStray = !isOwn && !isNamed && strays(deps, followUp, best, verdict.score);
  const isOfFigure = before.paragraphs.includes(best) && GIVEN_FIGURE.test(fold(own.text));
  const isUnsaid = !isNamed && !isOfFigure && leavesUnsaid(deps, followUp, retrieval, best, verdict.score);
  const sentences = citeFollowUp(deps, followUp, retrieval, best);
  const isLacking =
    sentences.length === 0 ||
    isStray ||
    isUnsaid ||
    (lacking.length > 0 && !isSure) ||
    lacks(deps, followUp, retrieval, best);
  const isAnswered = !isLacking && (ellipsis.asksAmong || isPlain || isNamed || isSaid || isOwn || verdict.answerable);
  return {
    outcome: isAnswered ? "answered" : "not_found",
    draft: { mode: "extractive", sentences: isAnswered ? sentences : [] },
    closest: isAnswered ? [] : citeNearest(deps, followUp, retrieval, best).slice(0, 1),
    related: isAnswered ? [] : retrieval.candidates.slice(0, MAX_RELATED),
    missing: [],
    gate: verdict.score,
  };
}

function judgeBy({ index, coverageOf }: AnswerDeps, query: Query, retrieval: Retrieval): GateVerdict {
  return judge(index, query, retrieval, gatherEvidence(index, coverageOf, query, retrieval));
}

/** Whether what a question says itself is not in a paragraph, or clearly stands elsewhere. */
function lacks(
  deps: AnswerDeps,
  { own, ellipsis }: FollowUp,
  { alone, ...retrieval }: FollowUpRetrieval,
  paragraph: ParagraphId,
): boolean {
  const only = { ...retrieval, candidates: [{ paragraph, score: 1 }] };
  const seen = gatherEvidence(deps.index, deps.coverageOf, own, only);
  // Why something is so may be given in words that nobody asked about, or not at all.
  const asksReason = ellipsis.kind === "elliptical" && askedThings(own.text).includes("reason");
  const ownBest = alone?.candidates[0]?.paragraph;
  const same = relatedTo(deps.index, [paragraph]);
  const isElsewhere = ownBest !== undefined && isSaidBetter(deps, own, ownBest, same);
  // The one word of "consulting whom?" may be said in another way; that of "and Bitcoin?" may not.
  const isUnsaid = alone !== undefined && !ellipsis.isBare && deps.coverageOf(own, same).all < MIN_OWN_COVERAGE;
  const isOff = !ellipsis.isTied && (isElsewhere || isUnsaid);
  return seen.lacks || seen.lacksThing || asksReason || isOff || hasUnknownName(deps.index, own);
}

function names({ index, lexicon }: AnswerDeps, { text, language }: Query, paragraph: ParagraphId): boolean {
  return findTopicParagraphs(index, topicPhrases(index, lexicon, text, language), language).has(paragraph);
}
