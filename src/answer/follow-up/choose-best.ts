import type { ParagraphId } from "../../domain/paragraph-id.ts";
import type { Retrieval } from "../../retrieval/retrieve.ts";
import { yearsOf } from "../../text/years.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { sourceVersion } from "../cite.ts";
import { sourceSentences } from "../draft/cite-items.ts";
import { type AnswerType, givesType } from "../question/answer-type.ts";
import type { FollowUp } from "./complete-question.ts";
import { isSaidBetter } from "./is-said-better.ts";
import { namesAll, newlyNamed } from "./newly-named.ts";
import { relatedTo } from "./related-to.ts";
import type { FollowUpRetrieval } from "./retrieve-follow-up.ts";

/** A cited paragraph goes before one that scores a little better. */
const MIN_CITED_SHARE = 0.6;

/** What is found with less than this share of the best one's score is far behind it. */
const MAX_NEAR_SHARE = 0.7;

/** What has so much more (0..1) of a thing's words, this share of the best score, and this of both questions, is about that thing. */
const MIN_PUT_GAIN = 0.25;
const MIN_PUT_SHARE = 0.2;
const MIN_PUT_COVERAGE = 0.75;

/** By so much more of a question's own words (0..1) what says the same must have to be quoted instead. */
const MIN_GAIN = 0.3;

/** The best paragraph, or of those that say the same the one that names what the question brings up or has its own words. */
export function chooseBest(
  deps: AnswerDeps,
  followUp: FollowUp,
  retrieval: FollowUpRetrieval,
  wanted: readonly AnswerType[],
): ParagraphId {
  const best = withThingPut(deps, followUp, retrieval, chooseSubject(deps, followUp, retrieval, wanted));
  const { index, coverageOf } = deps;
  const brought = newlyNamed(index, followUp);
  const share = (id: ParagraphId) => coverageOf(followUp.own, [id]).text;
  const isBetter = (other: ParagraphId) =>
    namesAll(index, [best], brought)
      ? followUp.ellipsis.kind === "leaning" && share(other) - share(best) >= MIN_GAIN
      : namesAll(index, [other], brought);
  return index.restatements.get(best)?.find(isBetter) ?? best;
}

/**
 * Where a thing is put in another's place ("and women?"), the best paragraph that has clearly more of its words than the one
 * chosen, which may speak of the other thing alone.
 */
function withThingPut(
  { index, coverageOf }: AnswerDeps,
  { question, own, ellipsis }: FollowUp,
  { candidates }: FollowUpRetrieval,
  chosen: ParagraphId,
): ParagraphId {
  if (!ellipsis.replaces || yearsOf(own.text).length > 0) return chosen;
  const least = coverageOf(own, relatedTo(index, [chosen])).text + MIN_PUT_GAIN;
  const better = candidates.find(
    ({ paragraph, score }) =>
      score >= MIN_PUT_SHARE &&
      coverageOf(own, [paragraph]).text >= least &&
      coverageOf(question.query, [paragraph]).all >= MIN_PUT_COVERAGE,
  );
  return better?.paragraph ?? chosen;
}

/**
 * The paragraph that was cited, where it gives what is wanted and the search finds it about as good, or says what the best
 * one says; else the best one.
 */
function chooseSubject(
  deps: AnswerDeps,
  followUp: FollowUp,
  { candidates, alone }: FollowUpRetrieval,
  wanted: readonly AnswerType[],
): ParagraphId {
  const { question, own, ellipsis, before } = followUp;
  const top = candidates[0];
  const cited = candidates.find(
    ({ paragraph, score }) =>
      before.paragraphs.includes(paragraph) &&
      score >= MIN_CITED_SHARE * (top?.score ?? 0) &&
      wanted.every((type) => gives(deps, paragraph, type)),
  );
  const subject = mostOfSubject(deps, followUp, top?.paragraph) ?? saidOfSubject(deps, followUp, alone);
  if (subject) return subject;
  const goesOn = ellipsis.kind === "elliptical" && !ellipsis.replaces && !ellipsis.wantsOther;
  if (goesOn && cited) return cited.paragraph;
  const related = relatedTo(deps.index, before.paragraphs);
  const isNearer = (id: ParagraphId) =>
    (!goesOn && isSaidBetter(deps, own, id, related)) || isSaidBetter(deps, question.query, id, related);
  const isOff = top && related.length > 0 && !related.includes(top.paragraph) && !ellipsis.wantsOther;
  const nearest = candidates.find(({ paragraph }) => related.includes(paragraph));
  if (isOff && nearest && !isNearer(top.paragraph)) return nearest.paragraph;
  if (top && before.paragraphs.includes(top.paragraph)) return top.paragraph;
  const said = deps.index.restatements.get(top?.paragraph as ParagraphId) ?? [];
  return (before.paragraphs.find((id) => said.includes(id)) ?? top?.paragraph) as ParagraphId;
}

/**
 * The one with most of the subject of several that were cited: where the question asks what is among them, or where the best
 * is one of them and has nothing of what the question says itself.
 */
function mostOfSubject(
  { coverageOf }: AnswerDeps,
  { own, ellipsis, before }: FollowUp,
  best: ParagraphId | undefined,
): ParagraphId | undefined {
  const isCited = best && ellipsis.kind === "leaning" && before.paragraphs.includes(best);
  const isOpen = isCited && coverageOf(own, before.paragraphs).left === 1;
  if (!isOpen && !ellipsis.asksAmong) return undefined;
  const share = (id: ParagraphId) => coverageOf(before.question.query, [id]).text;
  return before.paragraphs.toSorted((a, b) => share(b) - share(a))[0];
}

/**
 * The paragraph that is found for what a question says of the thing before ("its outcomes"), where it names all that the
 * question before names and what was cited is far behind: where a forum was held stands elsewhere than what becomes of its
 * work. What only goes on ("and …") keeps to what was cited.
 */
function saidOfSubject(
  { index }: AnswerDeps,
  { ellipsis, before }: FollowUp,
  alone: Retrieval | undefined,
): ParagraphId | undefined {
  const best = alone?.candidates[0];
  const isOfThing = (ellipsis.standsIn || !ellipsis.isTied) && !ellipsis.isOfPerson && !ellipsis.wantsOther;
  if (!best || ellipsis.kind !== "leaning" || ellipsis.isBare || ellipsis.replaces || !isOfThing) return undefined;
  const { text, language } = before.question.query;
  const named = index.languages.get(language)?.findConcepts(text) ?? [];
  const related = relatedTo(index, before.paragraphs);
  const near = alone.candidates.find(({ paragraph }) => related.includes(paragraph))?.score ?? 0;
  const isFar = near < MAX_NEAR_SHARE * best.score;
  return isFar && named.length > 0 && namesAll(index, [best.paragraph], named) ? best.paragraph : undefined;
}

/** Whether a paragraph gives a value of some type. */
export function gives({ index }: AnswerDeps, paragraph: ParagraphId, type: AnswerType): boolean {
  const { language } = sourceVersion(index.library);
  return sourceSentences(index, paragraph).some((sentence) => givesType(sentence, type, language));
}
