import type { AnswerSentence } from "../../domain/answer.ts";
import { isPreferred } from "../../domain/document-structure.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import type { SentencePlace } from "../../domain/sentence-id.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import { hasFigure } from "../../text/figures.ts";
import { fold } from "../../text/fold.ts";
import { ordinalTerms } from "../../text/ordinal-terms.ts";
import { sessionNumbersOf } from "../../text/session-numbers.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { namesPerson } from "../compare/find-missing-aspects.ts";
import { sourceSentence, sourceSentences } from "../draft/cite-items.ts";
import { citeTogether } from "../draft/cite-together.ts";
import { type DraftedAnswer, MAX_RELATED, NOTHING_ASKED } from "../draft/drafted-answer.ts";
import { findFactSentence } from "../headline/answer-fact.ts";
import { readSpanQuestion } from "../question/asked-span.ts";
import {
  ALL_STAKEHOLDERS,
  DOUBTS_ANOTHER,
  GIVEN_FIGURE,
  IN_ITSELF,
  STAKEHOLDERS,
  WHERE_SAID,
  WHOSE_FIGURE,
} from "./asked-of-said-words.ts";
import { citeOtherOne } from "./cite-other-one.ts";
import { citePoints } from "./cite-points.ts";
import type { FollowUp } from "./complete-question.ts";
import { PERSONS } from "./ellipsis-words.ts";
import { findFigureAfter } from "./find-figure-after.ts";
import { findFormatAfter } from "./find-format-after.ts";
import { findNextFact } from "./find-next-fact.ts";
import { tellsAsked, tellsType } from "./gives-asked.ts";
import { isOwnField } from "./is-own-field.ts";
import { judgeFollowUp } from "./judge-follow-up.ts";
import { lacksGroupAmong } from "./lacks-group-among.ts";
import { lookedUp } from "./looked-up.ts";
import { namesSomebodyAnew } from "./names-somebody-anew.ts";
import { namingFirst, toldBefore } from "./naming-first.ts";
import { newlyNamed } from "./newly-named.ts";
import { namesWhatIsNew, preferNamed } from "./prefer-named.ts";
import { type RatedAfter, rateFollowUp } from "./rate-follow-up.ts";
import { relatedTo } from "./related-to.ts";
import type { FollowUpRetrieval } from "./retrieve-follow-up.ts";
import { tellsWhoActs } from "./tells-who-acts.ts";
import { tellsWhy } from "./tells-why.ts";

/** How likely (0..1) a further sentence must be one of the answer, in the best one's paragraph or one cited before, and elsewhere. */
const MIN_FURTHER_LIKELIHOOD = { near: 0.45, elsewhere: 0.65 } as const;

/** Who asks whose a figure is says no more than this besides. */
const MAX_WHOSE_WORDS = 2;

/** What was cited goes before what says the same elsewhere from this share of its likelihood on. */
const MIN_CITED_SHARE = 0.5;

/** From this likelihood (0..1) on a sentence of what was cited goes before any other where hardly anything new is said. */
const MIN_CITED_LIKELIHOOD = 0.35;
/** From this on what restates a sentence of the preferred part need not be quoted beside it. */
const SURELY_ANSWERS = 0.9;

/**
 * Answers a question that was completed from the one before it by its likeliest sentences, where it is sure enough that the
 * first of them answers it.
 */
export function answerFollowUp(deps: AnswerDeps, followUp: FollowUp, retrieval: FollowUpRetrieval): DraftedAnswer {
  const { question, ellipsis, before } = followUp;
  const fact = findFactAfter(deps, followUp);
  const known = fact ? [fact] : citePoints(deps, followUp);
  if (known.length > 0)
    return { ...NOTHING_ASKED, outcome: "answered", draft: { mode: "extractive", sentences: known } };
  const rated = givingFirst(deps, followUp, citedFirst(deps, followUp, rateAsked(deps, followUp, retrieval)));
  const isTold = (asksAgain(followUp) || rated.some((one) => tellsWhose(deps, followUp, one))) && rated.length > 0;
  const { isAnswered, gate } = judgeFollowUp(deps, followUp, retrieval, rated);
  const otherOne = ellipsis.wantsOther
    ? citeOtherOne(deps.index, before, question.asked, question.answerLanguage, (place) => priorOf(rated, place))
    : [];
  const likeliest =
    isTold || (isAnswered && !isFarFetched(deps, followUp, rated))
      ? cite(deps, followUp, likelyAlike(deps.index, ofSession(deps.index, followUp, rated), before.paragraphs))
      : [];
  const found = otherOne.length > 0 ? otherOne : likeliest;
  const sentences = found.length > 0 ? found : cite(deps, followUp, tellingOfTold(deps, followUp, retrieval));
  const isLacking = sentences.length === 0;
  const cited = rated.filter(({ place }) => before.paragraphs.includes(place.paragraph));
  return {
    outcome: isLacking ? "not_found" : "answered",
    draft: { mode: "extractive", sentences },
    closest: isLacking ? cite(deps, followUp, [...cited, ...rated].slice(0, 1)).slice(0, 1) : [],
    related: isLacking ? retrieval.candidates.slice(0, MAX_RELATED) : [],
    missing: [],
    gate,
  };
}

/** What is known as a fact of what the question before named, "who opened it?", or a person of what is named anew: "and who spoke instead of Guterres?" */
function findFactAfter(deps: AnswerDeps, followUp: FollowUp): AnswerSentence | undefined {
  const { question, own, ellipsis, before } = followUp;
  const isOfPerson = readSpanQuestion(own.text, own.language)?.kind === "person" && namesTopicAnew(deps, followUp);
  const anew = isOfPerson ? findFactSentence(deps, { ...question, query: own }) : undefined;
  if (anew) return anew;
  if (lacksGroupAmong(deps.names, followUp)) return undefined;
  const other = findNextFact(deps, followUp) ?? findFigureAfter(deps, followUp) ?? findFormatAfter(deps, followUp);
  if (other) return other;
  if (!ellipsis.standsIn || ellipsis.wantsOther || ellipsis.asksAmong || ellipsis.doubts) return undefined;
  const { text, language } = before.question.query;
  const named = deps.names
    .things(language)(text)
    .filter(({ isWithin }) => !isWithin)
    .map(({ start, end }) => text.slice(start, end));
  if (named.length !== 1) return undefined;
  return findFactSentence(deps, { ...question, query: { ...own, text: `${own.text} ${named[0]}` } });
}

/** Of some sentences the first, and those that are of no other session than is asked for: "and at the 29th?". */
function ofSession(index: SearchIndex, { own }: FollowUp, rated: readonly RatedAfter[]): readonly RatedAfter[] {
  const asked = sessionNumbersOf(own.text, own.language);
  if (asked.length === 0) return rated;
  const isOfOther = ({ place }: RatedAfter) => {
    const given = ordinalTerms(sourceSentence(index, place));
    return given.length > 0 && !asked.some((number) => given.includes(number));
  };
  return rated.filter((one, i) => i === 0 || !isOfOther(one));
}

/** How likely (0..1) a sentence answers the question before. */
function priorOf(rated: readonly RatedAfter[], { paragraph, number }: SentencePlace): number {
  return rated.find(({ place }) => place.paragraph === paragraph && place.number === number)?.before ?? 0;
}

/** The first of some sentences, and all that are likely enough beside it, but not what restates it where it surely answers. @param cited paragraphs before */
function likelyAlike(
  index: SearchIndex,
  rated: readonly RatedAfter[],
  cited: readonly ParagraphId[],
): readonly RatedAfter[] {
  const [best] = rated;
  if (!best) return [];
  const own = best.place.paragraph;
  const isSure = best.likelihood >= SURELY_ANSWERS && isPreferred(index.library.document.structure, own);
  const same = relatedTo(index, [own]).filter((id) => id !== own);
  const near = [own, ...same, ...cited];
  const { near: least, elsewhere } = MIN_FURTHER_LIKELIHOOD;
  const isFurther = ({ place: { paragraph }, likelihood }: RatedAfter) =>
    !(isSure && same.includes(paragraph)) && likelihood >= (near.includes(paragraph) ? least : elsewhere);
  return rated.filter((one, i) => i === 0 || isFurther(one));
}

/**
 * The sentences that may answer, the likeliest first: "is UNESCO one of them?" asks what was cited, and nothing else, and so does
 * whoever asked about a paragraph by its number and goes on; "where is that figure from?" asks the sentence that gave it.
 */
function rateAsked(deps: AnswerDeps, followUp: FollowUp, retrieval: FollowUpRetrieval): readonly RatedAfter[] {
  const { question, ellipsis, before } = followUp;
  const all = ofPart(
    deps.index,
    followUp,
    rateFollowUp(deps.index, followUp, retrieval).filter(
      ({ place }) => !isOwnField(deps, followUp.own, before.paragraphs, place.paragraph),
    ),
  );
  const within = (ids: readonly ParagraphId[]) => all.filter(({ place }) => ids.includes(place.paragraph));
  if (asksAgain(followUp)) {
    const cited = within(before.paragraphs);
    return (cited.length > 0 ? cited : within(relatedTo(deps.index, before.paragraphs)))
      .sort((a, b) => b.before - a.before)
      .slice(0, 1);
  }
  const looked = ellipsis.isTied ? within(lookedUp(deps, before.question.asked)) : [];
  if (looked.length > 0) return looked;
  const among = within(relatedTo(deps.index, before.paragraphs));
  const gave = among.toSorted((a, b) => b.before - a.before)[0];
  if (gave && tellsWhose(deps, followUp, gave)) return [gave];
  const doubted = DOUBTS_ANOTHER.test(fold(followUp.asked)) ? within(before.paragraphs) : [];
  if (ellipsis.asksAmong && doubted.length > 0) return toldBefore(doubted).slice(0, 1);
  if (ellipsis.asksAmong && among.length > 0) return namingFirst(deps, followUp, among);
  if (ellipsis.isOfSame || (among.length > 0 && isOfSpeaker(deps, followUp))) return among;
  const ofAll = STAKEHOLDERS.test(fold(followUp.asked)) ? among.filter((one) => namesAllStakeholders(deps, one)) : [];
  if (ofAll.length > 0) return toldBefore(ofAll).slice(0, 1);
  const rated = preferNamed(deps, followUp, retrieval, all);
  if (isOfShown(deps, followUp) && (among[0]?.likelihood ?? 0) >= MIN_CITED_LIKELIHOOD)
    return [...among, ...rated.filter((one) => !among.includes(one))];
  const isOfFigure = gave && GIVEN_FIGURE.test(fold(question.asked));
  return isOfFigure ? [gave] : rated;
}

/** Whether a question says hardly anything new: "with whom?" is asked of what was shown, whoever else is said to do something with somebody. */
function isOfShown(deps: AnswerDeps, followUp: FollowUp): boolean {
  const { kind, isBare, replaces, wantsOther, words } = followUp.ellipsis;
  if ((kind !== "elliptical" && !isBare) || replaces || wantsOther) return false;
  // "And who spoke for Guterres?" brings him up.
  return words === 0 || !namesTopicAnew(deps, followUp);
}

/** Whether such a question would be answered from what has nothing to do with what was shown. */
function isFarFetched(deps: AnswerDeps, followUp: FollowUp, [best]: readonly RatedAfter[]): boolean {
  const shown = relatedTo(deps.index, followUp.before.paragraphs);
  if (!best || shown.length === 0 || shown.includes(best.place.paragraph)) return false;
  return isOfShown(deps, followUp) && newlyNamed(deps.index, followUp).length === 0;
}

/** What was told, where it is asked who is to do that, or why, and nothing else, and it says so. */
function tellingOfTold(deps: AnswerDeps, followUp: FollowUp, retrieval: FollowUpRetrieval): readonly RatedAfter[] {
  const { paragraphs } = followUp.before;
  const cited = rateFollowUp(deps.index, followUp, retrieval).filter(({ place }) =>
    paragraphs.includes(place.paragraph),
  );
  return toldBefore(cited).filter((one) => tellsWhoActs(deps, followUp, one) || tellsWhy(deps, followUp, one));
}

/** Whether it is asked whose a figure is, and a sentence that gives one names somebody. */
function tellsWhose(deps: AnswerDeps, { asked, ellipsis }: FollowUp, { place }: RatedAfter): boolean {
  if (ellipsis.words > MAX_WHOSE_WORDS || !WHOSE_FIGURE.test(fold(asked))) return false;
  return hasFigure(sourceSentence(deps.index, place)) && tellsType(deps, place, "actor");
}

/** "Did he promise any money?" is asked of whom the paragraph that was cited names: what others said does not tell. */
function isOfSpeaker(deps: AnswerDeps, followUp: FollowUp): boolean {
  const { asked, own, before } = followUp;
  const [cited] = before.paragraphs;
  const isOfOther = namesSomebodyAnew(deps.names, followUp);
  if (cited === undefined || fold(asked).search(PERSONS[own.language]) < 0 || isOfOther) return false;
  return namesPerson(fold(sourceSentences(deps.index, cited).join(" ")));
}

/** Whether a question names somebody or something that the one before it does not. */
function namesTopicAnew({ names }: AnswerDeps, { own, before }: FollowUp): boolean {
  const idsOf = ({ text, language }: Query) =>
    names
      .topics(language)(text)
      .map(({ id }) => id);
  const known = idsOf(before.question.query);
  return idsOf(own).some((id) => !known.includes(id));
}

/** Of some sentences those of the part whose own words are asked for: "and in the resolution itself?", "and in the annex?". */
function ofPart(
  index: SearchIndex,
  { asked, ellipsis: { part } }: FollowUp,
  rated: readonly RatedAfter[],
): readonly RatedAfter[] {
  if (part === undefined && !IN_ITSELF.test(fold(asked))) return rated;
  const { structure } = index.library.document;
  return rated.filter(({ place }) => isPreferred(structure, place.paragraph) !== (part === "report"));
}

function namesAllStakeholders({ index }: AnswerDeps, { place }: RatedAfter): boolean {
  return ALL_STAKEHOLDERS.test(fold(sourceSentence(index, place)));
}

/** Who asks where that is written which was said, or doubts it, is shown it again, with its place. */
function asksAgain({ question, ellipsis }: FollowUp): boolean {
  return ellipsis.kind !== "whole" && (ellipsis.doubts || WHERE_SAID.test(fold(question.asked)));
}

/** What was cited goes before what says the same elsewhere, unless that is much likelier or alone names what is newly named. */
function citedFirst(deps: AnswerDeps, followUp: FollowUp, rated: readonly RatedAfter[]): readonly RatedAfter[] {
  const { before } = followUp;
  const [best] = rated;
  if (!best || before.paragraphs.includes(best.place.paragraph)) return rated;
  const same = relatedTo(deps.index, [best.place.paragraph]);
  const isOfNew = namesWhatIsNew(deps, followUp, best.place.paragraph);
  const cited = rated.find(
    ({ place, likelihood }) =>
      before.paragraphs.includes(place.paragraph) &&
      same.includes(place.paragraph) &&
      (!isOfNew || namesWhatIsNew(deps, followUp, place.paragraph)) &&
      likelihood >= MIN_CITED_SHARE * best.likelihood,
  );
  return cited ? [cited, ...rated.filter((one) => one !== cited)] : rated;
}

/** Where the likeliest does not give what is asked for, and another sentence of its paragraph does, that goes first. */
function givingFirst(deps: AnswerDeps, followUp: FollowUp, rated: readonly RatedAfter[]): readonly RatedAfter[] {
  const [best] = rated;
  if (!best || tellsAsked(deps, followUp, best.place)) return rated;
  const giving = rated.find(
    ({ place }) => place.paragraph === best.place.paragraph && tellsAsked(deps, followUp, place),
  );
  return giving ? [giving, ...rated.filter((one) => one !== giving)] : rated;
}

function cite({ index }: AnswerDeps, { question }: FollowUp, chosen: readonly RatedAfter[]): AnswerSentence[] {
  const places = chosen.map(({ place }) => place);
  return citeTogether(
    index,
    question.answerLanguage,
    places,
    places.slice(0, 1).map(({ paragraph }) => paragraph),
  );
}
