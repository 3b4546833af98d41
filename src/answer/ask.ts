import { lookUp } from "../corpus/look-up.ts";
import type { Answer, AnswerMode, Draft, Outcome, Related } from "../domain/answer.ts";
import type { Language } from "../domain/language.ts";
import type { Lookup } from "../domain/lookup.ts";
import { isBareReference } from "../references/references.ts";
import { isMisuse, judge } from "../retrieval/gate.ts";
import { type Query, type Retrieval, retrieve } from "../retrieval/retrieve.ts";
import { withoutYears, yearsOf } from "../text/years.ts";
import type { AnswerDeps } from "./answer-deps.ts";
import { annotateAnswer } from "./check/annotate-answer.ts";
import { findFalsePremise } from "./check/find-false-premise.ts";
import { gatherEvidence } from "./check/gather-evidence.ts";
import { verify } from "./check/verify.ts";
import { citeParagraph, citeSentence } from "./cite.ts";
import { citeExpansion, findAcronymQuestion } from "./draft/acronym-question.ts";
import { chooseParagraphs } from "./draft/choose-paragraphs.ts";
import { citeEntries } from "./draft/cite-entries.ts";
import { extract } from "./draft/extract.ts";
import { listParagraphs, listStanding } from "./draft/list-paragraphs.ts";
import type { TopicMatch } from "./draft/match-topic.ts";
import { deadlineAim } from "./question/deadline-question.ts";
import { nameReferences } from "./question/name-references.ts";
import { type Question, readQuestion } from "./question/read-question.ts";
import { isSmallTalk } from "./question/small-talk.ts";

export interface AskOptions {
  /** Language of the answer; by default the question's own. */
  readonly language?: Language;
  /** Language to fall back on where the question's cannot be told. */
  readonly fallback?: Language;
}

const MAX_RELATED = 3;

/**
 * Answers a question: reads it, finds paragraphs, drafts, and lets nothing out that `verify` has not found in the text.
 * @returns a verified answer, or an honest no with its reason and the nearest paragraphs
 */
export async function ask(deps: AnswerDeps, typed: string, options: AskOptions = {}): Promise<Answer> {
  const started = deps.now();
  const question = readQuestion(typed, deps.lexicon);
  const language = options.language ?? question.language ?? options.fallback ?? "en";
  const query: Query = { text: question.text, language: question.language ?? language };
  const retrieval = await retrieve(deps.index, query);
  const asked: Asked = { typed, language, started, retrieved: deps.now() };
  return finish(deps, asked, query, await reply(deps, question, query, language, retrieval));
}

/** The first of the ways to answer that fits the question. */
async function reply(
  deps: AnswerDeps,
  question: Question,
  query: Query,
  language: Language,
  retrieval: Retrieval,
): Promise<DraftedAnswer> {
  if (isSmallTalk(question.asked)) return REFUSED;
  const named = findNamed(deps, question, language);
  if (named) {
    const isMeant = isBareReference(question.asked, deps.headings) || !isMisuse(retrieval);
    return isMeant ? answerLookup(deps, named, language) : REFUSED;
  }
  return (
    answerAcronym(deps, question, query, language) ??
    answerDeadlines(deps, question, query, language) ??
    (await answerQuestion(deps, question, query, language, retrieval))
  );
}

/** What an acronym stands for, where the document spells it out; undefined where nothing of the kind is asked. */
function answerAcronym(
  { index }: AnswerDeps,
  question: Question,
  query: Query,
  language: Language,
): DraftedAnswer | undefined {
  const concept = findAcronymQuestion(question.asked, index.library.concepts, query.language);
  if (concept === undefined) return undefined;
  const sentence = citeExpansion(index, concept, language);
  const draft: Draft = { mode: "extractive", sentences: sentence ? [sentence] : [] };
  return { outcome: sentence ? "answered" : "not_found", draft, related: [], missing: [], gate: null };
}

interface Asked {
  readonly typed: string;
  readonly language: Language;
  readonly started: number;
  readonly retrieved: number;
}

/** What is to be said, before it is verified. */
interface DraftedAnswer {
  readonly outcome: Outcome;
  readonly draft: Draft;
  readonly related: readonly Related[];
  readonly missing: Lookup["missing"];
  readonly gate: number | null;
}

/** A paragraph named inside an attempt to misuse the bot is no look-up. */
const REFUSED: DraftedAnswer = {
  outcome: "off_topic",
  draft: { mode: "lookup", sentences: [] },
  related: [],
  missing: [],
  gate: null,
};

function findNamed(deps: AnswerDeps, question: Question, language: Language): Lookup | undefined {
  const { library } = deps.index;
  const references = nameReferences(deps, question);
  return references.length === 0 ? undefined : lookUp(library, deps.lastParagraph, references, { language });
}

function answerLookup(deps: AnswerDeps, named: Lookup, language: Language): DraftedAnswer {
  const sentences = named.paragraphs.map(({ paragraph }) => citeParagraph(deps.index.library, language, paragraph));
  const shown = new Set(named.paragraphs.map(({ paragraph }) => paragraph));
  const near = new Set(named.missing.flatMap(({ nearest }) => nearest.filter((paragraph) => !shown.has(paragraph))));
  const related = [...near].map((paragraph) => ({ paragraph, score: 0 }));
  const known = named.missing.some(({ reason }) => reason !== "malformed");
  const outcome = sentences.length > 0 ? "answered" : known ? "not_reproduced" : "not_found";
  return {
    outcome,
    draft: { mode: "lookup", sentences },
    related: related.slice(0, MAX_RELATED),
    missing: named.missing,
    gate: null,
  };
}

/** What falls due comes from the ledger, which has been reviewed; undefined where the question asks for nothing of the kind. */
function answerDeadlines(
  deps: AnswerDeps,
  question: Question,
  query: Query,
  language: Language,
): DraftedAnswer | undefined {
  const index = deps.index.languages.get(query.language);
  const aim = deadlineAim(question.text, question.isListQuestion);
  if (!index || !aim) return undefined;
  const terms = index.analyse(question.text).stems;
  const years = yearsOf(question.text).map(Number);
  const entries = deps.findEntries(deps.ledger(), {
    years,
    concepts: terms.filter((term) => term.startsWith("§")).map((term) => term.slice(1)),
    stems: terms.filter((term) => !term.startsWith("§")),
    language: query.language,
    isListQuestion: question.isListQuestion || years.length > 0,
    reports: aim === "reports",
  });
  if (entries.length === 0) return undefined;
  return {
    outcome: "answered",
    draft: { mode: "list", sentences: citeEntries(entries, language, deps.index.library) },
    related: [],
    missing: [],
    gate: null,
  };
}

/**
 * A year that the text does not have can make a question look unanswered. Without it the question is asked again, and what
 * comes of it is taken where the text gives other years: then the answer says so.
 */
async function answerQuestion(
  deps: AnswerDeps,
  question: Question,
  query: Query,
  language: Language,
  retrieval: Retrieval,
): Promise<DraftedAnswer> {
  const reply = await answerAsAsked(deps, question, query, language, retrieval);
  const bare = { ...query, text: withoutYears(query.text) };
  if (reply.outcome !== "not_found" || bare.text === query.text || bare.text === "") return reply;
  const again = await answerAsAsked(deps, question, bare, language, await retrieve(deps.index, bare));
  const corrects = again.outcome === "answered" && findFalsePremise(query.text, again.draft.sentences) !== null;
  return corrects ? again : reply;
}

async function answerAsAsked(
  deps: AnswerDeps,
  question: Question,
  query: Query,
  language: Language,
  retrieval: Retrieval,
): Promise<DraftedAnswer> {
  const listed = question.isListQuestion ? listParagraphs(deps.index, deps.facts(), query, retrieval) : [];
  const mode: AnswerMode = question.isListQuestion ? "list" : "extractive";
  const related = retrieval.candidates.slice(0, MAX_RELATED);
  const best = related[0]?.paragraph;
  const verdict = judge(deps.index, query, retrieval, gatherEvidence(deps.index, deps.coverageOf, query, retrieval));
  const answerable = verdict.answerable || (listed.length > 0 && verdict.score >= MIN_LIST_SCORE && !verdict.offTopic);
  if (!best || !answerable) {
    return {
      outcome: verdict.offTopic ? "off_topic" : "not_found",
      draft: { mode, sentences: [] },
      related: verdict.offTopic ? [] : related,
      missing: [],
      gate: verdict.score,
    };
  }
  const sentences =
    listed.length > 0
      ? citeList(deps, listed, language)
      : await draftAnswer(deps, question, query, language, retrieval);
  return { outcome: "answered", draft: { mode, sentences }, related: [], missing: [], gate: verdict.score };
}

/** What is asked for all of, and found by name, is in the document: the gate need not be as sure. */
const MIN_LIST_SCORE = -2;
/** A list of more paragraphs than this quotes one sentence of each. */
const MAX_SHORT_LIST = 6;
/** The more paragraphs an answer quotes, the fewer sentences of each. */
const MAX_SENTENCES = 3;

function citeList({ index }: AnswerDeps, listed: readonly TopicMatch[], language: Language): Draft["sentences"] {
  const each = listed.length > MAX_SHORT_LIST ? 1 : 2;
  return listed.flatMap(({ paragraph, sentences }) =>
    sentences.slice(0, each).map((sentence) => citeSentence(index.library, language, paragraph, sentence)),
  );
}

async function draftAnswer(
  { index }: AnswerDeps,
  question: Question,
  query: Query,
  language: Language,
  retrieval: Retrieval,
): Promise<Draft["sentences"]> {
  const paragraphs = question.isListQuestion
    ? listStanding(index.library, retrieval)
    : await chooseParagraphs(index, query, retrieval);
  const most = Math.max(1, MAX_SENTENCES + 1 - paragraphs.length);
  return paragraphs.flatMap((paragraph) =>
    extract(index, { ...query, language }, retrieval, paragraph, question.types, most),
  );
}

function finish(deps: AnswerDeps, asked: Asked, query: Query, reply: DraftedAnswer): Answer {
  const { sentences } = verify(reply.draft, deps.index.library);
  const lost = reply.outcome === "answered" && sentences.length === 0;
  const outcome = lost ? "not_found" : reply.outcome;
  const notes = annotateAnswer(deps, query, { outcome, mode: reply.draft.mode, sentences }, asked.language);
  const ended = deps.now();
  return {
    question: asked.typed,
    language: asked.language,
    outcome,
    mode: reply.draft.mode,
    sentences,
    related: reply.related,
    missing: reply.missing,
    ...notes,
    gate: reply.gate,
    edition: deps.edition,
    timings_ms: {
      retrieve: asked.retrieved - asked.started,
      answer: ended - asked.retrieved,
      total: ended - asked.started,
    },
  };
}
