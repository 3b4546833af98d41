import type { AnswerMode, AnswerSentence } from "../../domain/answer.ts";
import type { Span } from "../../domain/document.ts";
import { isPreferred } from "../../domain/document-structure.ts";
import type { Language } from "../../domain/language.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import type { SentencePlace } from "../../domain/sentence-id.ts";
import { type GateVerdict, judge } from "../../retrieval/gate.ts";
import { type Query, type Retrieval, retrieve } from "../../retrieval/retrieve.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import { asksAppendedPartAlone } from "../../text/appended-part.ts";
import { fold } from "../../text/fold.ts";
import { namesDocument } from "../../text/names-document.ts";
import { percentagesOf, takePercentages } from "../../text/percentages.ts";
import { stemWords } from "../../text/stem-words.ts";
import { withoutYears } from "../../text/years.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { citeSentence, placeOf, sourceVersion } from "../cite.ts";
import { namesPerson } from "../compare/find-missing-aspects.ts";
import { findPremise } from "../compare/find-premise.ts";
import { withoutBodiesElsewhere, withoutUnknownBodies, withoutUnknownCountries } from "../compare/find-unmentioned.ts";
import { gatherEvidence } from "../compare/gather-evidence.ts";
import { withoutUnknownNames } from "../compare/has-unknown-name.ts";
import { placesOf } from "../compare/quoted.ts";
import { generalNames } from "../names/general-names.ts";
import { askApart } from "../question/ask-apart.ts";
import { readSpanQuestion } from "../question/asked-span.ts";
import { cutSetting } from "../question/cut-setting.ts";
import { DATA } from "../question/data-words.ts";
import { isDirective } from "../question/directives.ts";
import { partsThatAsk } from "../question/parts-that-ask.ts";
import type { Question } from "../question/read-question.ts";
import { splitIntoQuestions } from "../question/split-into-questions.ts";
import { wantsOneThing } from "../question/wants-one-thing.ts";
import { chooseParagraphs } from "./choose-paragraphs.ts";
import { citeItems, leadOf, sourceSentences } from "./cite-items.ts";
import { citeTogether } from "./cite-together.ts";
import { completeSentences } from "./complete-sentences.ts";
import { type DraftedAnswer, MAX_RELATED } from "./drafted-answer.ts";
import { extract, hasAntecedent } from "./extract.ts";
import { listParagraphs, listTopCandidates } from "./list-paragraphs.ts";
import type { TopicMatch } from "./match-topic.ts";

/**
 * From this score up to 0 it is not certain that the document answers: the nearest sentence is quoted, and not called an answer; where it
 * contradicts what is taken for granted, that answers. Of 3,132 questions that are answered six wrong premises lie between -4.7 and
 * -3.5, where it stood before; of 1,245 that are not 41 do, none of which is corrected.
 */
const MIN_UNCERTAIN_SCORE = -4.7;
/** The same where the nearest paragraph surely is on the subject, or has all of its words, and lacks the very thing that is asked for. */
const MIN_SUBJECT_SCORE = -0.5;
/** So little of the weight of its words, squared, is none. */
const MAX_LEFT = 0.01;
/** What is asked for all of, and found by name, is in the document: the gate need not be as sure. */
const MIN_LIST_SCORE = -2;
/** Several questions at once score less than each, and what answers them is looked at by itself; not by `subjectScore`: where the next review is was told by where the last one was. */
const MIN_SEVERAL_SCORE = 0;
/** A list of more paragraphs than this quotes one sentence of each. */
const MAX_SHORT_LIST = 6;
/** The more paragraphs an answer quotes, the fewer sentences of each. */
const MAX_SENTENCES = 3;

/**
 * Answers a question from what the search found, or says that the document does not. A year, country or place that the text does
 * not have can make a question look unanswered: without it the question is asked again, and what comes of it is taken where
 * the text gives others, so that the answer can say so. Where and when something was can draw the answer to what tells of these
 * alone: who asks for somebody is answered without them where only that names anybody. Of several things asked in one breath one may be given.
 */
export async function answerQuestion(
  deps: AnswerDeps,
  question: Question,
  retrieval: Retrieval,
): Promise<DraftedAnswer> {
  const { index, names } = deps;
  const drafted = await answerAsRead(deps, question, retrieval);
  const isNobody = drafted.outcome === "answered" && lacksPerson(question, drafted);
  if (drafted.outcome !== "not_found" && !isNobody) return drafted;
  for (const text of isOne(question.query) ? askApart(question.query.text) : []) {
    if (text === question.query.text) continue;
    const part = { ...question, query: { ...question.query, text } };
    const again = await answerAsRead(deps, part, await retrieve(index, part.query));
    if (again.outcome === "answered") return again;
  }
  const ofShare = await answerOfShare(deps, question);
  if (ofShare) return ofShare;
  const undated = { ...question.query, text: withoutYears(question.query.text) };
  const known = withoutUnknownCountries(index, names, undated);
  const unset = cutSetting(names, question.query);
  const bodiless = withoutUnknownBodies(index, names, question.query);
  const asksWho = question.types.includes("actor");
  const nearest = retrieval.candidates[0]?.paragraph;
  const misnamed = nearest === undefined ? [] : [withoutBodiesElsewhere(index, names, question.query, nearest)];
  const others = isNobody
    ? [unset.text]
    : [known, bodiless, ...misnamed, ...(unset.hadCity || asksWho ? [unset.text] : [])];
  for (const text of new Set(others)) {
    if (text === question.query.text || text === "") continue;
    const query = { ...question.query, text };
    const again = await answerAsRead(deps, { ...question, query }, await retrieve(index, query));
    if (again.outcome !== "answered") continue;
    const namesOne = asksWho && text === unset.text && !lacksPerson(question, again);
    if (namesOne || (!isNobody && corrects(deps, question.query, again))) return again;
  }
  return drafted;
}

/**
 * What gives a percentage that a question takes for that of something of another name: "93 % have 5G, right?" is asked of the share that
 * has 4G. Who asks for a number has none for it.
 */
async function answerOfShare(deps: AnswerDeps, question: Question): Promise<DraftedAnswer | undefined> {
  const { text } = question.query;
  const shares = percentagesOf(text);
  const known = withoutUnknownNames(deps.index, text);
  if (shares.length === 0 || known === text) return undefined;
  if (readSpanQuestion(takePercentages(text).rest, question.query.language)?.kind === "amount") return undefined;
  const query = { ...question.query, text: known };
  const again = await answerAsRead(deps, { ...question, query }, await retrieve(deps.index, query));
  const quoted = again.draft.sentences.flatMap((sentence) => percentagesOf(sentence.text));
  return again.outcome === "answered" && shares.every((share) => quoted.includes(share)) ? again : undefined;
}

/** Whether a text is one question: several are answered in turn. */
function isOne({ text, language }: Query): boolean {
  return splitIntoQuestions(text, language).length < 2;
}

/** Whether somebody is asked for, and nobody is named by what is quoted. */
function lacksPerson({ types }: Question, { draft }: DraftedAnswer): boolean {
  const quoted = draft.sentences.flatMap(({ citations }) => citations.map(({ quote }) => quote));
  return types.includes("actor") && !namesPerson(fold(quoted.join("\n")));
}

/** Whether what is quoted contradicts what a question takes for granted. */
function corrects({ index, names }: AnswerDeps, query: Query, { draft }: DraftedAnswer): boolean {
  const places = placesOf(draft.sentences, names, query.language);
  return findPremise(index, names, query, { places, isAnswer: true }) !== undefined;
}

async function answerAsRead(deps: AnswerDeps, question: Question, retrieval: Retrieval): Promise<DraftedAnswer> {
  const { query, isListQuestion, wantsPlaces } = question;
  const listed = wantsPlaces
    ? ofAskedPart(deps.index, query, listParagraphs(deps.index, deps.annotations(), query, retrieval))
    : [];
  const verdict = judge(deps.index, query, retrieval, gatherEvidence(deps.index, deps.coverageOf, query, retrieval));
  const mode: AnswerMode = isListQuestion ? "list" : "extractive";
  if (retrieval.candidates.length === 0 || !isAnswerable(verdict, listed, query))
    return refuse(deps, question, verdict, retrieval);
  const sentences =
    listed.length > 0 ? citeList(deps, listed, question) : await extractSentences(deps, question, retrieval);
  return {
    outcome: "answered",
    draft: { mode, sentences },
    closest: [],
    related: [],
    missing: [],
    gate: verdict.score,
  };
}

function isAnswerable(
  { answerable, score, offTopic }: GateVerdict,
  listed: readonly TopicMatch[],
  query: Query,
): boolean {
  if (answerable || offTopic) return answerable;
  if (listed.length > 0 && score >= MIN_LIST_SCORE) return true;
  return score >= MIN_SEVERAL_SCORE && partsThatAsk(query).length > 1;
}

/** An honest no: with the nearest paragraphs, where the question is about the document at all. */
function refuse(
  { index }: AnswerDeps,
  { query, types, answerLanguage, isListQuestion }: Question,
  verdict: GateVerdict,
  retrieval: Retrieval,
): DraftedAnswer {
  const { candidates } = retrieval;
  const { score, subjectScore, features } = verdict;
  const offTopic = verdict.offTopic && !namesDocument(query.text);
  const isOnSubject = subjectScore >= MIN_SUBJECT_SCORE || features.left < MAX_LEFT;
  const isNear = score >= MIN_UNCERTAIN_SCORE || isOnSubject;
  const best = !offTopic && isNear ? candidates[0] : undefined;
  const closest = best && extract(index, { ...query, language: answerLanguage }, retrieval, best.paragraph, types, 1);
  return {
    outcome: offTopic ? "off_topic" : "not_found",
    draft: { mode: isListQuestion ? "list" : "extractive", sentences: [] },
    closest: closest ?? [],
    related: offTopic ? [] : candidates.slice(0, MAX_RELATED),
    missing: [],
    gate: score,
  };
}

/** Of what was found for a list that part alone which is asked for, where it has any of it: "which paragraphs of the annex …?" */
function ofAskedPart(
  { library }: SearchIndex,
  { text, language }: Query,
  listed: readonly TopicMatch[],
): readonly TopicMatch[] {
  if (!asksAppendedPartAlone(text, language)) return listed;
  const own = listed.filter(({ paragraph }) => isPreferred(library.document.structure, paragraph));
  return own.length > 0 ? own : listed;
}

function citeList(
  { index }: AnswerDeps,
  listed: readonly TopicMatch[],
  { query, answerLanguage: language }: Question,
): AnswerSentence[] {
  const each = listed.length > MAX_SHORT_LIST ? 1 : 2;
  return listed.flatMap(({ paragraph, sentences }) =>
    withFigures(index, query, paragraph, withAsks(index, query, paragraph, sentences.slice(0, each))).flatMap(
      (sentence) => [
        citeSentence(index.library, language, paragraph, sentence),
        ...citeItems(index, language, paragraph, sentence),
      ],
    ),
  );
}

/** Of a paragraph that opens with what is listed, what it asks of that by a part of its name alone is listed too: "the Forum". */
function withAsks(index: SearchIndex, query: Query, paragraph: ParagraphId, listed: readonly number[]): number[] {
  if (!listed.includes(0)) return [...listed];
  const source = sourceVersion(index.library);
  const own = index.library.versions.get(query.language)?.texts.get(paragraph);
  const asked = new Set(stemWords(query.text, query.language));
  const isAsked = ({ start, end }: Span) =>
    stemWords(own?.text.slice(start, end) ?? "", query.language).some((stem) => asked.has(stem));
  const asks = sourceSentences(index, paragraph).flatMap((text, i) => {
    const span = own?.sentences[i];
    return isDirective(text, source.language) && span && isAsked(span) ? [i] : [];
  });
  return [...new Set([...listed, ...asks])].sort((a, b) => a - b);
}

/** Who asks for figures beside the places is told those of each paragraph that is listed, by whatever name they call what is measured. */
function withFigures(
  index: SearchIndex,
  query: Query,
  paragraph: ParagraphId,
  listed: readonly number[],
): readonly number[] {
  if (!DATA.test(fold(query.text))) return listed;
  const giving = sourceSentences(index, paragraph).flatMap((text, i) => (percentagesOf(text).length > 0 ? [i] : []));
  return [...new Set([...listed, ...giving])].sort((a, b) => a - b);
}

async function extractSentences(deps: AnswerDeps, question: Question, retrieval: Retrieval): Promise<AnswerSentence[]> {
  const { index } = deps;
  const { query, isListQuestion, wantsPlaces, types, answerLanguage } = question;
  const paragraphs = wantsPlaces
    ? listTopCandidates(index.library, retrieval)
    : await chooseParagraphs(index, query, retrieval);
  const most = Math.max(1, MAX_SENTENCES + 1 - paragraphs.length);
  const extracted = paragraphs.flatMap((paragraph) =>
    extract(index, { ...query, language: answerLanguage }, retrieval, paragraph, types, most),
  );
  const places = extracted.map((sentence) => placeOf(index.library, sentence));
  const completed = completeSentences(index, query, retrieval, places, {
    wantsOne: wantsOneThing(question),
    saidAgain: deps.saidAgain(),
  });
  const whole = isListQuestion ? completed.map((place) => leadOf(index, place)) : completed;
  const isOfHim = (place: SentencePlace) => types.includes("actor") || namesAntecedent(deps, query, place);
  const spoken = whole.flatMap((place) => (isOfHim(place) ? withAntecedent(index, place) : [place]));
  return citeTogether(index, answerLanguage, spoken, paragraphs);
}

/** Whether a question names on whose behalf "he" spoke, and not him: the beginning of the paragraph tells who it was. */
function namesAntecedent({ index, names }: AnswerDeps, query: Query, { paragraph, number }: SentencePlace): boolean {
  if (number === 1) return false;
  const source = sourceVersion(index.library).language;
  const idsOf = (text: string, language: Language) =>
    names
      .topics(language)(text)
      .map(({ id }) => id);
  const [first, own] = [0, number - 1].map((at) => idsOf(sourceSentences(index, paragraph)[at] ?? "", source));
  const general = generalNames(names, index.library);
  const named = idsOf(query.text, query.language).filter((id) => first?.includes(id) && !general.has(id));
  return named.length > 0 && !named.some((id) => own?.includes(id) || names.names.get(id)?.kind === "person");
}

function withAntecedent(index: SearchIndex, place: SentencePlace): SentencePlace[] {
  return hasAntecedent(index, place.paragraph, place.number - 1) ? [place, { ...place, number: 1 }] : [place];
}
