import type { AnswerSentence, MissingAspect } from "../../domain/answer.ts";
import type { AskedThing } from "../../domain/asked-thing.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import type { Query, Retrieval } from "../../retrieval/retrieve.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import { askedThings } from "../../text/asked-things.ts";
import { fold } from "../../text/fold.ts";
import { ordinalTerms } from "../../text/ordinal-terms.ts";
import { percentagesOf } from "../../text/percentages.ts";
import { sessionNumbersOf } from "../../text/session-numbers.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { citeSentence, placeOf, sourceQuotes, sourceVersion } from "../cite.ts";
import { asksHolderNow } from "../compare/asks-holder-now.ts";
import { asksNameOfOfficer } from "../compare/asks-name-of-officer.ts";
import { asksOfIdleSide } from "../compare/asks-of-idle-side.ts";
import { tellsCountryGroup } from "../compare/country-group.ts";
import { findGaps } from "../compare/find-gaps.ts";
import { findLackedThings } from "../compare/find-lacked-things.ts";
import { namesPerson } from "../compare/find-missing-aspects.ts";
import { givesAspect } from "../compare/gives-aspect.ts";
import { hasUnknownName } from "../compare/has-unknown-name.ts";
import { isForOtherBody } from "../compare/is-for-other-body.ts";
import { isOfOtherBody } from "../compare/is-of-other-body.ts";
import { lacksContent } from "../compare/lacks-content.ts";
import { asksRather, tellsCause } from "../compare/lacks-reason.ts";
import { paragraphsOfSpeaker } from "../compare/paragraphs-of-speaker.ts";
import { tellsNothingNew } from "../compare/tells-nothing-new.ts";
import { tellsOnlyOfSome } from "../compare/tells-only-of-some.ts";
import type { NameIndex } from "../names/name-index.ts";
import { type AnswerType, answerTypesOf } from "../question/answer-type.ts";
import { askingPart } from "../question/asking-part.ts";
import { asksCountriesThatSpoke } from "../question/asks-speakers.ts";
import { cutBesides } from "../question/cut-besides.ts";
import { partsThatAsk } from "../question/parts-that-ask.ts";
import { hasQuestionWord } from "../question/question-words.ts";
import { readKinds } from "../question/read-kinds.ts";
import type { Question } from "../question/read-question.ts";
import { sourceSentences } from "./cite-items.ts";
import { type DraftedAnswer, MAX_RELATED, toClosest } from "./drafted-answer.ts";

/** What a question is about where it asks for it; a day, a link or somebody's name is often asked for by the way. */
const DECISIVE: ReadonlySet<MissingAspect> = new Set([
  "figure",
  "sum",
  "reason",
  "date",
  "title",
  "other_time",
  "beginning",
  "breakdown",
  "city",
  "country",
  "exact_day",
  "rhythm",
  "symbol",
  "language",
  "format",
  "member",
  "recording",
  "donor",
  "room",
  "votes",
  "company",
  "clock_time",
  "consequence",
  "procedure",
  "finding",
  "recipient",
]);

/** A name is decisive where it is that of somebody in an office: a report has one, too; a link where nothing else is asked for. */
function isDecisive(gap: MissingAspect, { text }: Query): boolean {
  if (gap === "link") return answerTypesOf(text).every((type) => type === "link");
  return DECISIVE.has(gap) || (gap === "person" && (asksNameOfOfficer(text) || asksForPersonAlone(text)));
}

/** "Who moderated it?" asks for a person and nothing else. */
function asksForPersonAlone(text: string): boolean {
  const types = answerTypesOf(text);
  return types.length === 1 && types[0] === "actor" && askedThings(text).every((thing) => thing === "person");
}

/** Things that a session has and another has not. */
const OF_SESSIONS: ReadonlySet<AnswerType> = new Set(["date", "request"]);
const DAYS: ReadonlySet<AskedThing> = new Set(["day", "exact_day", "city", "place"]);

/**
 * From this score on who asks for a reason is answered: the gate is surest of what takes for granted what the text contradicts ("why
 * do we never take part?"). Of 1,278 questions that are not answered none that asks for one had 2.5, and of those that are one had 4.7.
 */
const SURE_SCORE = 4.5;

/** Below this score what gives no cause is no reason, whatever people ask its paragraph for: of 85 that ask why, of the sets and of spent rounds, none is refused for it that was answered. */
const MIN_REASON_SCORE = 0.6;

/**
 * Quotes that do not give the figure, reason or date that is asked for are no answer, however near: they are shown as the
 * nearest. Of several things that are asked they may give one.
 */
export function refuseLacking(
  deps: Pick<AnswerDeps, "index" | "names" | "duties">,
  { query, types }: Question,
  drafted: DraftedAnswer,
  { candidates }: Retrieval,
): DraftedAnswer {
  const { index, names } = deps;
  const { outcome, draft } = drafted;
  if (outcome !== "answered" || (draft.mode !== "extractive" && draft.mode !== "list")) return drafted;
  if (draft.mode === "list") {
    const isLacking =
      namesNoCountry(names, query, draft.sentences) ||
      lacksContent(index, names, query) ||
      lacksListed(index, query, paragraphsOf(draft.sentences));
    return isLacking || tellsOnlyOfSome(names, query, draft.sentences) ? refused(drafted, candidates) : drafted;
  }
  const ofSpeaker = paragraphsOfSpeaker(names, query, paragraphsOf(draft.sentences));
  if (ofSpeaker.length > 0) return refusedFor(ofSpeaker, refused(drafted, candidates), index, query);
  const { language: source } = sourceVersion(index.library);
  const quotes = sourceQuotes(draft.sentences);
  const isOfOther = isOfOtherBody(index, names, query, quotes, source) || asksOfIdleSide(deps, query);
  if (isOfOther) return refused(drafted, candidates);
  if (types.includes("actor") && isForOtherBody(names, query, quotes, source)) return refused(drafted, candidates);
  const isUntold = tellsNothingNew(query, draft.sentences) || tellsOnlyOfSome(names, query, draft.sentences);
  if (isUntold || asksNumberOfUnknown(index, query, types)) return refused(drafted, candidates);
  if (isOfHolder(query, draft.sentences)) return refused(drafted, candidates);
  const asksWhy = askedThings(query.text).includes("reason");
  if (asksWhy && (drafted.gate ?? 0) < MIN_REASON_SCORE && !sourceQuotes(draft.sentences).some(tellsCause))
    return refused(drafted, candidates);
  const isSure = (drafted.gate ?? 0) >= SURE_SCORE && !asksRather(query.text);
  const isSettled = (gap: MissingAspect) =>
    !asksRather(query.text) && givesAspect(askingPart(query.text), sourceQuotes(draft.sentences), gap);
  const isLacking = (text: string) =>
    findGaps(index, names, { ...query, text }, draft.sentences).some(
      (gap) => isDecisive(gap, query) && !(isSure && gap === "reason") && !isSettled(gap),
    );
  const asked = partsThatAsk(query);
  if (!asked.every(isLacking) && !(asked.length < 2 && isOfOtherSession(query, types, draft.sentences))) return drafted;
  return withDate(index, names, query, drafted) ?? refused(drafted, candidates);
}

/** Whether it is asked who holds an office now, and quotes name nobody. */
function isOfHolder({ text }: Query, quoted: readonly AnswerSentence[]): boolean {
  return asksHolderNow(text) && !sourceQuotes(quoted).some((quote) => namesPerson(fold(quote)));
}

/** Whether quotes, of which each part of a question asks for something that decides it, give none of it. */
export function lacksAllAsked(
  { index, names }: Pick<AnswerDeps, "index" | "names">,
  query: Query,
  quoted: readonly AnswerSentence[],
): boolean {
  // Where nothing else is asked for a name is no more than that asked for by the way.
  const asksName = (gap: MissingAspect, text: string) => gap === "person" && askedThings(text).includes("person");
  const isLacking = (part: string) => {
    // "Besides the three that coordinate it, who is a member?" asks for no coordinator.
    const text = cutBesides(part, query.language);
    return findGaps(index, names, { ...query, text }, quoted).some(
      (gap) =>
        (isDecisive(gap, query) || asksName(gap, text)) &&
        gap !== "reason" &&
        !givesAspect(askingPart(text), sourceQuotes(quoted), gap),
    );
  };
  const parts = partsThatAsk(query);
  if (quoted.length > 0 && isOfHolder(query, quoted)) return true;
  // "And since we speak of AI, …" asks for nothing.
  const asking = parts.filter((text) => hasQuestionWord(text) || answerTypesOf(text).length > 0);
  return quoted.length > 0 && (asking.length > 0 ? asking : parts).every(isLacking);
}

/**
 * Where all that lacks is a time, and another sentence of the paragraph that is quoted gives one, that is quoted beside it: a
 * report is asked for in one sentence, and its year told in the next.
 */
function withDate(
  index: SearchIndex,
  names: NameIndex,
  query: Query,
  drafted: DraftedAnswer,
): DraftedAnswer | undefined {
  const { sentences } = drafted.draft;
  const lacks = (quoted: readonly AnswerSentence[]) =>
    findGaps(index, names, query, quoted).filter((gap) => isDecisive(gap, query));
  const [first] = sentences;
  const gaps = lacks(sentences);
  if (!first || gaps.length === 0 || gaps.some((gap) => gap !== "date")) return undefined;
  const { paragraph } = placeOf(index.library, first);
  const language = first.citations[0]?.language ?? query.language;
  const added = sourceSentences(index, paragraph)
    .map((_, i) => citeSentence(index.library, language, paragraph, i))
    .find((one) => sentences.every(({ text }) => text !== one.text) && lacks([...sentences, one]).length === 0);
  if (!added) return undefined;
  const own = sentences.filter((one) => placeOf(index.library, one).paragraph === paragraph);
  const others = sentences.filter((one) => !own.includes(one));
  const numberOf = (one: AnswerSentence) => placeOf(index.library, one).number;
  const together = [...own, added].sort((a, b) => numberOf(a) - numberOf(b));
  return { ...drafted, draft: { ...drafted.draft, sentences: [...together, ...others] } };
}

function refused(drafted: DraftedAnswer, candidates: Retrieval["candidates"]): DraftedAnswer {
  return { ...toClosest(drafted), related: candidates.slice(0, MAX_RELATED) };
}

/** What a list is of by its own word, and no paragraph gives that is asked for something else. */
const LISTED: ReadonlySet<AskedThing> = new Set(["member", "company"]);

/** Whether a list of members is asked for and every paragraph that is quoted tells of a group and of none of those. */
function lacksListed(index: SearchIndex, { text }: Query, quoted: readonly ParagraphId[]): boolean {
  const lackedBy = quoted.map((paragraph) => findLackedThings(index, text, paragraph));
  return askedThings(text).some(
    (thing) => LISTED.has(thing) && lackedBy.every((things) => things.some((one) => one === thing)),
  );
}

/** The nearest to what somebody did not say is what that person said. */
function refusedFor(
  [paragraph]: readonly ParagraphId[],
  drafted: DraftedAnswer,
  { library }: SearchIndex,
  { language }: Query,
): DraftedAnswer {
  return paragraph === undefined ? drafted : { ...drafted, closest: [citeSentence(library, language, paragraph, 0)] };
}

function paragraphsOf(quoted: readonly AnswerSentence[]): ParagraphId[] {
  return quoted.flatMap(({ citations }) => citations.map(({ paragraph }) => paragraph));
}

/** "What share of people has 5G?" is not told by the share that has 4G. */
function asksNumberOfUnknown(index: SearchIndex, query: Query, types: readonly AnswerType[]): boolean {
  const asksNumber = types.includes("number") || askedThings(query.text).includes("share");
  const asking = { text: askingPart(query.text) };
  return asksNumber && percentagesOf(query.text).length === 0 && hasUnknownName(index, asking);
}

/** Whether countries alone are to be listed ("the countries where …", "that spoke"), and what is quoted names none, and no group of them. */
function namesNoCountry(names: NameIndex, { text, language }: Query, quoted: readonly AnswerSentence[]): boolean {
  const kinds = readKinds(text, language);
  const areSpeakers = asksCountriesThatSpoke(text);
  if (!areSpeakers && (kinds.length !== 1 || kinds[0] !== "country")) return false;
  const named = quoted.flatMap(({ text: own }) => names.finder(language)(own));
  return (
    !named.some(({ id }) => names.names.get(id)?.kind === "country") &&
    (areSpeakers || !tellsCountryGroup(text, quoted))
  );
}

/** Whether something of one session is asked for (its day, what is due at it), and the quotes are of another alone. */
function isOfOtherSession(
  { text, language }: Query,
  types: readonly AnswerType[],
  quoted: readonly AnswerSentence[],
): boolean {
  const isOfSession = types.some((type) => OF_SESSIONS.has(type)) || askedThings(text).some((thing) => DAYS.has(thing));
  const asked = isOfSession ? sessionNumbersOf(text, language) : [];
  if (asked.length === 0) return false;
  const given = sourceQuotes(quoted).flatMap(ordinalTerms);
  return given.length > 0 && !asked.some((number) => given.includes(number));
}
