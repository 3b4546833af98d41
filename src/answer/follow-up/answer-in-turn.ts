import type { AnswerSentence, MissingAspect } from "../../domain/answer.ts";
import { FRONT, type ParagraphId, sectionOf } from "../../domain/paragraph-id.ts";
import type { PriorTurn } from "../../domain/prior-turn.ts";
import { judge } from "../../retrieval/gate.ts";
import { type Retrieval, retrieve } from "../../retrieval/retrieve.ts";
import { fold } from "../../text/fold.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { placeOf } from "../cite.ts";
import { findGaps } from "../compare/find-gaps.ts";
import { gatherEvidence } from "../compare/gather-evidence.ts";
import { answerLedger } from "../draft/answer-ledger.ts";
import { citeTogether } from "../draft/cite-together.ts";
import { completeSentences } from "../draft/complete-sentences.ts";
import { type DraftedAnswer, toAnswered, toClosest } from "../draft/drafted-answer.ts";
import { extract } from "../draft/extract.ts";
import { findFactSentence } from "../headline/answer-fact.ts";
import { answerTypesOf } from "../question/answer-type.ts";
import { askApart } from "../question/ask-apart.ts";
import { readIntent } from "../question/read-intent.ts";
import { type Question, readQuestion } from "../question/read-question.ts";
import { type PartQuestion, splitIntoQuestions } from "../question/split-into-questions.ts";
import { wantsOneThing } from "../question/wants-one-thing.ts";
import { answerFollowUp } from "./answer-follow-up.ts";
import { asksForData } from "./asks-for-data.ts";
import { asksOfSaid } from "./asks-of-said.ts";
import { completeQuestion, type FollowUp } from "./complete-question.ts";
import { isElsewhere } from "./doubt-elsewhere.ts";
import { NEXT } from "./gives-asked.ts";
import { inOrder, paragraphsOf, withNew } from "./join-sentences.ts";
import { entriesFor } from "./judge-intent.ts";
import { readEllipsis } from "./read-ellipsis.ts";
import { readFollowUp } from "./read-follow-up.ts";
import { relatedTo } from "./related-to.ts";
import { retrieveFollowUp } from "./retrieve-follow-up.ts";

/** A part of a text may look answered from anywhere: it must be more certain than a question alone. */
const MIN_PART_SCORE = 2;
/** Below this a whole text is of another matter, whatever a part of it sounds like ("… and by when must it be sent in?"). */
const MIN_TEXT_SCORE = -10;
/** Its paragraph must have something of the whole text too: this share of the best score. */
const MIN_WHOLE_SHARE = 0.3;
/** Beside another part that is answered it may be of anything from this score on: two questions in one need have nothing in common. */
const SURE_PART_SCORE = 6;

/**
 * Adds to an answer what answers each of several questions in a text: each is asked by itself, and one that leans on the one
 * before as a follow-up to it.
 * @param whole what was found for the text as one question
 */
export async function answerInTurn(
  deps: AnswerDeps,
  question: Question,
  drafted: DraftedAnswer,
  whole: Retrieval,
): Promise<DraftedAnswer> {
  if (question.wantsPlaces || drafted.draft.mode === "lookup") return drafted;
  const parts = splitIntoQuestions(question.query.text, question.query.language);
  if (drafted.outcome !== "answered") return answerSome(deps, question, parts, drafted, whole);
  const { sentences: told } = drafted.draft;
  const sentences = await answerEach(deps, question, parts, { question: "", paragraphs: paragraphsOf(told) }, whole);
  return { ...drafted, draft: { ...drafted.draft, sentences: inOrder(withNew(deps, told, sentences)) } };
}

/**
 * Answers each of several questions in a text that goes on from another: "when do they report, and is the panel the same body?".
 * @param asked the text as typed
 * @param drafted what answers it as one question
 */
export async function answerInTurnAfter(
  deps: AnswerDeps,
  asked: Question,
  { before }: FollowUp,
  drafted: DraftedAnswer,
  whole: Retrieval,
): Promise<DraftedAnswer> {
  const parts = splitIntoQuestions(asked.query.text, asked.query.language, true);
  if (parts.length === 0 || drafted.duties || asksNext(asked, drafted)) return drafted;
  const start = { question: before.question.asked, paragraphs: before.paragraphs };
  const sentences = await answerEach(deps, asked, parts, start, whole);
  // Where none of several questions is answered, what seems to answer them together is no more than near.
  if (sentences.length === 0) return isWithin(deps, before.paragraphs, drafted) ? drafted : toClosest(drafted);
  const draft = { ...drafted.draft, sentences: inOrder(sentences) };
  return toAnswered(drafted, draft);
}

/** "And the next one, where and when?" is not told by the last one, whatever of it is asked by itself. */
function asksNext({ query: { text } }: Question, { outcome }: DraftedAnswer): boolean {
  return outcome !== "answered" && NEXT.test(fold(text));
}

/** Whether what answers a text is of the paragraphs that were cited before. */
function isWithin({ index }: AnswerDeps, cited: readonly ParagraphId[], { draft }: DraftedAnswer): boolean {
  const same = relatedTo(index, cited);
  return paragraphsOf(draft.sentences).some((paragraph) => same.includes(paragraph));
}

/**
 * Adds what answers the first of several questions where that alone goes on from another: "when does it report? and is the
 * scientific panel the same body?".
 * @param drafted what answers the text as one that goes on from nothing
 */
export async function answerLeaningFirst(
  deps: AnswerDeps,
  asked: Question,
  before: PriorTurn,
  drafted: DraftedAnswer,
): Promise<DraftedAnswer> {
  const [first, ...others] = splitIntoQuestions(asked.query.text, asked.query.language, true);
  if (!first || others.length === 0 || before.paragraphs.length === 0) return drafted;
  // "When and where will the review be?" asks of the review alone.
  if (!/\s/u.test(first.text) && askApart(asked.query.text).length > 1) return drafted;
  const followUp = await readFollowUp(deps, partOf(asked, first.text), before, async () => []);
  const found = followUp ? await answerLeaning(deps, followUp) : [];
  if (!followUp || found.length === 0 || lacksAsked(deps, partOf(asked, first.text), found)) return drafted;
  const told = drafted.outcome === "answered" ? drafted.draft.sentences : [];
  const draft = { ...drafted.draft, sentences: inOrder(withNew(deps, found, told)) };
  return toAnswered(drafted, draft);
}

/** What answers each of some questions, which go on from each other and from what was said before. */
async function answerEach(
  deps: AnswerDeps,
  question: Question,
  parts: readonly PartQuestion[],
  start: PriorTurn,
  whole: Retrieval,
): Promise<readonly AnswerSentence[]> {
  let sentences: readonly AnswerSentence[] = [];
  let before = start;
  for (const [i, { text, isLeaning }] of parts.entries()) {
    const part = partOf(question, text);
    const own = before.question === "" ? undefined : await answerAfter(deps, part, before);
    // What was told before a question may hide what the next one leans on.
    const last = { ...before, question: parts[i - 1]?.text ?? "" };
    const isHidden =
      isLeaning && own?.sentences.length === 0 && last.question !== "" && last.question !== before.question;
    const { followUp, sentences: leaning } = (isHidden ? await answerAfter(deps, part, last) : own) ?? NOT_LEANING;
    const isStale = !isLeaning && leaning.length > 0 && withNew(deps, sentences, leaning).length === sentences.length;
    const fresh = isStale ? await answerFresh(deps, part, before.paragraphs, sentences, whole) : [];
    const all =
      fresh.length > 0
        ? fresh
        : leaning.length > 0 ||
            (isLeaning && !isDone(deps, part)) ||
            (followUp !== undefined && asksOfSaid(deps.names, part.query))
          ? leaning
          : await answerPart(deps, part, whole, SURE_PART_SCORE);
    const isOfOther = all.slice(0, 1).some((first) => isElsewhere(deps, part.query, start.paragraphs, first));
    // "How many spoke, and what worried people most?" is asked of the same meeting.
    const near = isOfOther ? await answerWithin(deps, part, before) : all;
    const found = lacksAsked(deps, part, near) ? [] : near;
    sentences = withNew(deps, sentences, found);
    before = {
      question: followUp?.subject ?? text,
      paragraphs: found.length > 0 ? paragraphsOf(found) : before.paragraphs,
    };
  }
  return sentences;
}

/**
 * What is asked beside what the document does not say can be answered: "who is to feed the database, and how many projects are
 * in it?". A refusal stays where no part is answered by itself.
 */
async function answerSome(
  deps: AnswerDeps,
  question: Question,
  parts: readonly PartQuestion[],
  refused: DraftedAnswer,
  whole: Retrieval,
): Promise<DraftedAnswer> {
  if ((refused.gate ?? 0) < MIN_TEXT_SCORE) return refused;
  let sentences: readonly AnswerSentence[] = [];
  // "And where will its secretariat be?" asks of what was not answered.
  const leansOnOther = (text: string) => {
    const own = { ...question.query, text };
    const { kind, standsIn } = readEllipsis(deps, own);
    return standsIn || kind !== "whole" || asksForData(deps.names, own);
  };
  // The first one may lean on a sentence that asks nothing: "we follow child safety online. What is ITU asked to do on that?"
  const opens = (text: string) => question.query.text.trimStart().startsWith(text);
  const isWhole = ({ text, isLeaning, isClause }: PartQuestion, i: number) =>
    !isLeaning && ((i === 0 && opens(text)) || (!isClause && !leansOnOther(text)));
  for (const { text } of parts.filter(isWhole)) {
    const part = partOf(question, text);
    const found = await answerPart(deps, part, whole);
    // Of what is known as a fact the year alone answers who asks when.
    const isFact = found.length === 1 && found[0]?.text === findFactSentence(deps, part)?.text;
    if (isFact || findGaps(deps.index, deps.names, part.query, found).length === 0)
      sentences = withNew(deps, sentences, found);
  }
  if (sentences.length === 0) return refused;
  const draft = { ...refused.draft, sentences: inOrder(sentences) };
  return toAnswered(refused, draft);
}

/** What answers a question that goes on from another, and how it was read. */
interface Leaning {
  readonly followUp: FollowUp | undefined;
  readonly sentences: readonly AnswerSentence[];
}

const NOT_LEANING: Leaning = { followUp: undefined, sentences: [] };

async function answerAfter(deps: AnswerDeps, part: Question, before: PriorTurn): Promise<Leaning> {
  const followUp = await readFollowUp(deps, part, before, async () => []);
  return { followUp, sentences: followUp ? await answerLeaning(deps, followUp) : [] };
}

/** "And who opened it?" says what is done, and may be of something else than what stands before it. */
function isDone(deps: AnswerDeps, { query }: Question): boolean {
  const { words, hasPredicate, standsIn } = readEllipsis(deps, query);
  return !standsIn && (words > 0 || hasPredicate);
}

function partOf(question: Question, text: string): Question {
  return { ...question, asked: text, query: { ...question.query, text }, types: answerTypesOf(text) };
}

/**
 * What answers a question that has words of its own, where it is certain and near what the whole text asks.
 * @param far from which score on it need not be near
 */
async function answerPart(
  deps: AnswerDeps,
  part: Question,
  whole: Retrieval,
  far = Number.POSITIVE_INFINITY,
): Promise<readonly AnswerSentence[]> {
  const { index, coverageOf } = deps;
  const { query, types, answerLanguage } = part;
  const fact = findFactSentence(deps, part);
  if (fact?.citations.some(({ paragraph }) => isNear(whole, paragraph))) return [fact];
  const retrieval = await retrieve(index, query);
  const { score, offTopic } = judge(index, query, retrieval, gatherEvidence(index, coverageOf, query, retrieval));
  const best = retrieval.candidates[0]?.paragraph;
  if (best === undefined || offTopic || score < MIN_PART_SCORE) return [];
  if (score < far && !isNear(whole, best)) return [];
  const places = extract(index, query, retrieval, best, types, 1).map((sentence) => placeOf(index.library, sentence));
  const completed = completeSentences(index, query, retrieval, places, {
    wantsOne: wantsOneThing(part),
    saidAgain: deps.saidAgain(),
  });
  return citeTogether(index, answerLanguage, completed, [best]);
}

/** Whether a paragraph has something of the whole text. */
function isNear({ candidates }: Retrieval, id: ParagraphId): boolean {
  const least = MIN_WHOLE_SHARE * (candidates[0]?.score ?? 0);
  return candidates.some(({ paragraph, score }) => paragraph === id && score >= least);
}

/** What a part may lack and be answered: the year alone tells when. */
const MAY_LACK: ReadonlySet<MissingAspect> = new Set(["date", "day", "exact_day", "city", "country", "person"]);

/** Whether what was found for a part does not give what it asks for: beside another answer it would pass for one. */
function lacksAsked({ index, names }: AnswerDeps, { query }: Question, found: readonly AnswerSentence[]): boolean {
  return found.length > 0 && findGaps(index, names, query, found).some((gap) => !MAY_LACK.has(gap));
}

/** From the register where that has it, as the question alone would be answered after the other. */
async function answerLeaning(deps: AnswerDeps, followUp: FollowUp): Promise<readonly AnswerSentence[]> {
  const { question } = followUp;
  const entries = entriesFor(deps, readIntent(deps, question), followUp);
  if (entries.length > 0) return answerLedger(deps.index.library, entries, question.answerLanguage).draft.sentences;
  return answerFollowUp(deps, followUp, await retrieveFollowUp(deps.index, followUp)).draft.sentences;
}

/** What of a paragraph that was quoted answers a part by its own words, where that is not what was quoted. */
async function answerFresh(
  deps: AnswerDeps,
  part: Question,
  cited: readonly ParagraphId[],
  told: readonly AnswerSentence[],
  whole: Retrieval,
): Promise<readonly AnswerSentence[]> {
  const { query, types } = part;
  const [paragraph] = cited;
  if (paragraph === undefined) return [];
  // The front page has fields, each of another matter: "what is the Council to do, and what does it cost?"
  if (sectionOf(paragraph) === FRONT) {
    const other = await answerPart(deps, part, whole, SURE_PART_SCORE);
    const isOtherField = (id: ParagraphId) => sectionOf(id) === FRONT && !cited.includes(id);
    return paragraphsOf(other).every(isOtherField) ? other : [];
  }
  const retrieval = await retrieve(deps.index, query);
  if (!isNear(retrieval, paragraph)) return [];
  const [best] = extract(deps.index, query, retrieval, paragraph, types, 1);
  return best && withNew(deps, told, [best]).length > told.length ? [best] : [];
}

/** What answers a part that names nothing where it is asked of what the part before it was answered with. */
async function answerWithin(deps: AnswerDeps, part: Question, before: PriorTurn): Promise<readonly AnswerSentence[]> {
  if (before.question === "" || before.paragraphs.length === 0) return [];
  const question = readQuestion(before.question, deps, { fallback: part.answerLanguage });
  const ellipsis = { ...readEllipsis(deps, part.query), kind: "leaning" } as const;
  const followUp = completeQuestion(deps, part, ellipsis, { question, paragraphs: before.paragraphs });
  const found = await answerLeaning(deps, followUp);
  return found.filter((sentence) => before.paragraphs.includes(placeOf(deps.index.library, sentence).paragraph));
}
