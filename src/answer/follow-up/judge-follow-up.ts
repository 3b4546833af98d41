import type { DecisiveThing } from "../../domain/asked-thing.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import type { SentencePlace } from "../../domain/sentence-id.ts";
import { judge } from "../../retrieval/gate.ts";
import { type LogisticWeights, logOddsOf, toProbability } from "../../retrieval/logistic.ts";
import type { Query, Retrieval } from "../../retrieval/retrieve.ts";
import { askedThings } from "../../text/asked-things.ts";
import { CHOICE } from "../../text/choice.ts";
import { hasFigure } from "../../text/figures.ts";
import { fold } from "../../text/fold.ts";
import { sessionNumbersOf } from "../../text/session-numbers.ts";
import { takeOutWords } from "../../text/take-out-words.ts";
import { withoutYears, yearsOf } from "../../text/years.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { asksHolderNow } from "../compare/asks-holder-now.ts";
import { findLackedThings } from "../compare/find-lacked-things.ts";
import { findMissingAspects, namesPerson } from "../compare/find-missing-aspects.ts";
import { gatherEvidence } from "../compare/gather-evidence.ts";
import { hasUnknownName } from "../compare/has-unknown-name.ts";
import { lacksPlace } from "../compare/lacks-place.ts";
import { tellsCause, tellsReason } from "../compare/lacks-reason.ts";
import { readNamedValues } from "../compare/read-named-values.ts";
import { alignToFolded } from "../compare/read-typed-values.ts";
import { sourceSentence } from "../draft/cite-items.ts";
import { findTopicParagraphs } from "../outline/find-topic-paragraphs.ts";
import { topicPhrases } from "../outline/topic-phrases.ts";
import { stripQuestionWords } from "../question/question-words.ts";
import { DOUBTS_ANOTHER, WHERE_TO_READ } from "./asked-of-said-words.ts";
import type { FollowUp } from "./complete-question.ts";
import { asksFormat, givesFormat } from "./find-format-after.ts";
import { givesAsked, isOfTime, lacksPlaceAsked, listsAsked, tellsType } from "./gives-asked.ts";
import { lacksGroupAmong } from "./lacks-group-among.ts";
import { namesAll, newlyNamed } from "./newly-named.ts";
import type { RatedAfter } from "./rate-follow-up.ts";
import { relatedTo } from "./related-to.ts";
import type { FollowUpRetrieval } from "./retrieve-follow-up.ts";
import { saysNothing } from "./says-nothing.ts";

/** What tells whether a sentence answers a question after another. */
interface FollowUpEvidence {
  /** The lower of the gate's scores for its paragraph, of both questions as one and of the new words by themselves; at most MAX_SCORE. */
  readonly score: number;
  /** How much likelier (0..1) it is than the likeliest of a paragraph that says something else. */
  readonly lead: number;
  /** The share (0..1) of the new words' weight that stands in its paragraph. */
  readonly said: number;
  /** How far (0..1) its paragraph, or one that says the same, lies behind the best that was found. */
  readonly behind: number;
  /** 1 where it gives the place, year, person, figure or link that is asked for, or none is, else 0. */
  readonly given: number;
  /** 1 where it does not give all kinds of thing that are asked for, else 0. */
  readonly lacking: number;
  /** 1 where it gives them all, and nothing else is asked ("and when?"), else 0. */
  readonly plain: number;
  /** 1 where one word beside a question word is all that is new, else 0. */
  readonly bare: number;
  /** 1 where something is put in another's place that its paragraph does not name, else 0. */
  readonly unnamed: number;
  /** 1 where the other one of two is wanted, else 0. */
  readonly other: number;
  /** 1 where a word ties it to what was said before, else 0. */
  readonly tied: number;
  /** 1 where a word stands for something said before, and another names what was not ("and that of UNDP?"), else 0. */
  readonly crossed: number;
}

/** A logistic regression; rationale.md says on what it was fitted. */
const WEIGHTS: LogisticWeights<keyof FollowUpEvidence> = {
  score: 0.26,
  lead: 2.2,
  said: 0.8,
  behind: -3.42,
  given: 2.44,
  lacking: -1.01,
  plain: -0.22,
  bare: -0.89,
  unnamed: -1.01,
  other: -1.44,
  tied: -0.64,
  crossed: -0.7,
  bias: -1.99,
};
/** A higher score of the gate says no more. */
const MAX_SCORE = 4;
/** How likely (0..1) it must be that a sentence answers. */
const MIN_LIKELIHOOD = 0.58;

/** Whether a question is answered, and what the gate says of it with the question before. */
export interface FollowUpVerdict {
  readonly isAnswered: boolean;
  readonly gate: number;
}

/**
 * Whether the first of the rated sentences surely answers a question after another.
 * @param rated all that may, the likeliest first
 */
export function judgeFollowUp(
  deps: AnswerDeps,
  followUp: FollowUp,
  retrieval: FollowUpRetrieval,
  rated: readonly RatedAfter[],
): FollowUpVerdict {
  const [best] = rated;
  if (!best) return { isAnswered: false, gate: Number.NEGATIVE_INFINITY };
  const { paragraph } = best.place;
  const gate = scoreFor(deps, followUp.question.query, retrieval, paragraph, followUp.own.text);
  if (asksUnsaid(deps, followUp, best)) return { isAnswered: false, gate };
  if (followUp.ellipsis.asksAmong || listsAsked(deps, followUp, best.place)) return { isAnswered: true, gate };
  const evidence = { ...gatherFound(deps, followUp, retrieval, rated, gate), ...gatherGiven(deps, followUp, best) };
  const likelihood = toProbability(logOddsOf<keyof FollowUpEvidence>(WEIGHTS, evidence));
  return { isAnswered: likelihood >= MIN_LIKELIHOOD, gate };
}

/** What no sentence answers, however near: why, where it tells no reason; a name that stands nowhere; a thing that is not among those asked of. */
function asksUnsaid(deps: AnswerDeps, followUp: FollowUp, { place }: RatedAfter): boolean {
  const { index } = deps;
  const { own, ellipsis } = followUp;
  const text = sourceSentence(index, place);
  const isAmong = namesAll(index, relatedTo(index, [place.paragraph]), newlyNamed(index, followUp));
  return (
    lacksReasonAsked(deps, followUp, text) ||
    (ellipsis.replaces && asksFigure(followUp) && !hasFigure(text)) ||
    hasUnknownName(index, own) ||
    namesElsewhere(deps, followUp, place) ||
    (ellipsis.asksAmong && !isAmong && !DOUBTS_ANOTHER.test(fold(followUp.asked))) ||
    findLackedThings(index, followUp.asked, place.paragraph).some((thing) => UNTOLD.has(thing)) ||
    (asksFormat(followUp) && !givesFormat(fold(text))) ||
    (asksHolderNow(followUp.asked) && !namesPerson(fold(text))) ||
    lacksGroupAmong(deps.names, followUp) ||
    lacksYear(followUp, text) ||
    lacksTime(deps, followUp, place) ||
    lacksPlaceAsked(deps, followUp, place) ||
    lacksPlace(index, deps.names, askedOfOwn(deps, followUp), [place.paragraph]) ||
    (WHERE_TO_READ.test(fold(followUp.asked)) &&
      !relatedTo(index, followUp.before.paragraphs).includes(place.paragraph))
  );
}

/**
 * Whether it is asked why, and a sentence tells no reason; why it is that one and no other ("why Norway?", "why 2035?") only a cause tells, and not what
 * something is for.
 */
function lacksReasonAsked({ names }: AnswerDeps, { own, ellipsis }: FollowUp, text: string): boolean {
  if (!askedThings(own.text).includes("reason")) return false;
  const places = readNamedValues(alignToFolded(own.text), own.language, names).filter(({ kind }) => kind !== "person");
  const unnamed = stripQuestionWords(fold(withoutYears(takeOutWords(own.text, () => places))));
  const isNamed = places.length > 0 || yearsOf(own.text).length > 0;
  if (isNamed && saysNothing(unnamed, own.language)) return !tellsCause(text);
  return ellipsis.kind === "elliptical" && !tellsReason(text);
}

/** What a question asks of what it names: that of the question before, where it asks nothing itself ("and the other event?"). */
function askedOfOwn({ names }: AnswerDeps, { own, ellipsis, before }: FollowUp): Query {
  if (!ellipsis.replaces) return own;
  const { text, language } = before.question.query;
  const things = names
    .things(language)(text)
    .filter(({ isWithin }) => !isWithin);
  return { ...own, text: `${own.text} ${takeOutWords(text, () => things)}` };
}

/** What is hardly ever told in other words than it is asked for in. */
const UNTOLD: ReadonlySet<DecisiveThing> = new Set(["breakdown", "member"]);

/** "Any dates for the 2027 edition?" asks for days of that year. */
function lacksYear({ own }: FollowUp, text: string): boolean {
  const given = yearsOf(text);
  const years = yearsOf(own.text);
  const asksDay = findMissingAspects(own.text, []).some((gap) => gap === "day" || gap === "date");
  return asksDay && years.length > 0 && !years.some((year) => given.includes(year));
}

/** "By when?" asks for nothing else, and for no time of something that is of another. */
function lacksTime(deps: AnswerDeps, { question, ellipsis, before }: FollowUp, place: SentencePlace): boolean {
  const asksTime = ellipsis.kind === "elliptical" && question.types.length === 1 && question.types[0] === "date";
  return asksTime && !(tellsType(deps, place, "date") && isOfTime(deps, before.paragraphs, place));
}

/** "And in LDCs?" after a share asks for a share. */
function asksFigure({ before: { question } }: FollowUp): boolean {
  const { text } = question.query;
  return askedThings(text).includes("share") || findMissingAspects(text, []).includes("figure");
}

/** Where no more is said a place is what is asked about. */
const MAX_PLACE_WORDS = 2;

/**
 * Whether a question brings up countries or cities of which a paragraph names none, "and China?", "New York or Geneva?", or names them for
 * another time: "again in New York?".
 */
function namesElsewhere(deps: AnswerDeps, { own, before, ellipsis }: FollowUp, place: SentencePlace): boolean {
  const { names } = deps;
  // Of more words some are spelt like a place that is not meant ("базу данных").
  if (ellipsis.words > MAX_PLACE_WORDS && !ellipsis.isOfSame && !CHOICE.test(fold(own.text))) return false;
  const find = ({ text, language }: Query) =>
    readNamedValues(alignToFolded(text), language, names)
      .filter(({ kind }) => kind !== "person")
      .map(({ value }) => value);
  const known = find(before.question.query);
  const places = find(own).filter((id) => !known.includes(id));
  const isNamed = (id: string) => names.names.get(id)?.paragraphs.includes(place.paragraph) ?? false;
  return places.length > 0 && !(places.some(isNamed) && isOfTime(deps, before.paragraphs, place));
}

type Found = Pick<FollowUpEvidence, "score" | "lead" | "said" | "behind">;

function gatherFound(
  deps: AnswerDeps,
  { own }: FollowUp,
  retrieval: FollowUpRetrieval,
  rated: readonly RatedAfter[],
  gate: number,
): Found {
  const { place, likelihood } = rated[0] as RatedAfter;
  const same = relatedTo(deps.index, [place.paragraph]);
  const ownScore = retrieval.alone ? scoreFor(deps, own, retrieval.alone, place.paragraph) : gate;
  const beside = rated.find((one) => !same.includes(one.place.paragraph));
  const found = retrieval.candidates.find(({ paragraph }) => same.includes(paragraph));
  return {
    score: Math.min(gate, ownScore, MAX_SCORE),
    lead: likelihood - (beside?.likelihood ?? 0),
    said: deps.coverageOf(own, [place.paragraph]).text,
    behind: (retrieval.candidates[0]?.score ?? 0) - (found?.score ?? 0),
  };
}

function gatherGiven(deps: AnswerDeps, followUp: FollowUp, { place }: RatedAfter): Omit<FollowUpEvidence, keyof Found> {
  const { index } = deps;
  const { question, own, ellipsis } = followUp;
  const asksKind = question.types.length > 0;
  const givesAll = question.types.every((type) => tellsType(deps, place, type));
  // What gives the year or session that is put in another's place is on it.
  const isTime = yearsOf(own.text).length > 0 || sessionNumbersOf(own.text, own.language).length > 0;
  return {
    given: Number(givesAsked(deps, followUp, place)),
    lacking: Number(asksKind && !givesAll),
    plain: Number(asksKind && givesAll && ellipsis.kind === "elliptical"),
    bare: Number(ellipsis.isBare),
    unnamed: Number(ellipsis.replaces && !isTime && !isAbout(deps, own, place.paragraph)),
    other: Number(ellipsis.wantsOther),
    tied: Number(ellipsis.isTied),
    crossed: Number(ellipsis.standsIn && newlyNamed(index, followUp).length > 0),
  };
}

/** What the gate says of a question as one that some paragraph answers. */
function scoreFor(
  { index, coverageOf }: AnswerDeps,
  query: Query,
  found: Retrieval,
  paragraph: ParagraphId,
  asked = query.text,
): number {
  const retrieval = { ...found, candidates: [{ paragraph, score: 1 }] };
  return judge(index, query, retrieval, gatherEvidence(index, coverageOf, query, retrieval, asked)).score;
}

/** Whether a paragraph speaks of a thing by its words or a name of it. */
function isAbout({ index, lexicon }: AnswerDeps, { text, language }: Query, paragraph: ParagraphId): boolean {
  return findTopicParagraphs(index, topicPhrases(index, lexicon, text, language), language).has(paragraph);
}
