import { type Retrieval, retrieve } from "../retrieval/retrieve.ts";
import type { AnswerDeps } from "./answer-deps.ts";
import { citeSentence } from "./cite.ts";
import { answerMention, withAbsence } from "./draft/answer-mention.ts";
import type { DraftedAnswer } from "./draft/drafted-answer.ts";
import { refuseLacking } from "./draft/refuse-lacking.ts";
import { withPurpose } from "./draft/with-purpose.ts";
import { withRole } from "./draft/with-role.ts";
import { answerInTurn } from "./follow-up/answer-in-turn.ts";
import { withFact } from "./headline/answer-fact.ts";
import { withFigure } from "./headline/with-figure.ts";
import { withNearestFact } from "./headline/with-nearest-fact.ts";
import type { Mention } from "./names/mention.ts";
import { answerSearched } from "./outline/answer-searched.ts";
import { excludeSection, withoutSection } from "./outline/exclude-section.ts";
import { answerTypesOf } from "./question/answer-type.ts";
import { cutBesides } from "./question/cut-besides.ts";
import { asksForPlaces, isListQuestion, stripListWords } from "./question/list-question.ts";
import { nameSpeaker, type OfSpeaker } from "./question/name-speaker.ts";
import { hasQuestionWord } from "./question/question-words.ts";
import type { Question } from "./question/read-question.ts";
import { storyEnds } from "./question/story-ends.ts";

/**
 * From this score on the search found something said in other words, where no word is left over: of 45 absent things all that score
 * more ("South-South cooperation") have a word that stands nowhere, and eleven that are said so score 3.5 and more.
 */
const MIN_SAID_SCORE = 2;
/** From this score on what is found says it, whatever word is left over: no absent thing scores so much. */
const SURE_SAID_SCORE = 8;

/** What the search found for a question, refused where that does not give what is asked for. */
export async function draftSearched(
  deps: AnswerDeps,
  question: Question,
  retrieval: Retrieval,
): Promise<DraftedAnswer> {
  const lacking = refuseLacking(deps, question, await draftWanted(deps, question, retrieval), retrieval);
  const whole = withRole(deps, question, withFigure(deps, question, withPurpose(deps, question, lacking)));
  if (whole.outcome !== "not_found") return whole;
  return (await draftStory(deps, question, retrieval)) ?? withNearestFact(deps, question, whole);
}

/** Paragraphs that are found so near for a whole text are what it is about. */
const NEAR = 3;

/**
 * What answers the end of a text that tells a story before it asks, where that is what the whole of it is about: what somebody was told at
 * a meeting leaves many words over, and names what nobody asks for.
 */
async function draftStory(
  deps: AnswerDeps,
  question: Question,
  { candidates }: Retrieval,
): Promise<DraftedAnswer | undefined> {
  const about = candidates.slice(0, NEAR).map(({ paragraph }) => paragraph);
  for (const end of storyEnds(question.query.text)) {
    const asked = asksIn(question, end);
    const retrieval = await retrieve(deps.index, asked.query);
    const drafted = refuseLacking(deps, asked, await draftWanted(deps, asked, retrieval), retrieval);
    const [first] = drafted.draft.sentences;
    const isNear = first?.citations.some(({ paragraph }) => about.includes(paragraph));
    if (drafted.outcome === "answered" && isNear) return drafted;
  }
  return undefined;
}

/** A part of a question as one by itself. */
function asksIn(question: Question, text: string): Question {
  const wantsList = isListQuestion(text);
  return {
    ...question,
    query: { ...question.query, text: wantsList ? stripListWords(text) : text },
    isListQuestion: wantsList,
    wantsPlaces: wantsList && asksForPlaces(text),
    types: answerTypesOf(text),
  };
}

/** Where whether something is spoken of is asked and the search is not certain, where it is named tells. */
export function draftPresence(
  { index: { library } }: AnswerDeps,
  { answerLanguage }: Question,
  present: Mention | undefined,
  drafted: DraftedAnswer,
): DraftedAnswer {
  return present && drafted.outcome === "not_found" ? answerMention(library, present, answerLanguage) : drafted;
}

/** So many places of what else was asked after are shown beside a no. */
const MAX_BESIDE = 3;

/** A no, unless the search is sure of what says the same in other words. */
export async function draftAbsence(
  deps: AnswerDeps,
  question: Question,
  mention: Mention,
  retrieval: Retrieval,
): Promise<DraftedAnswer> {
  const drafted = await draftWanted(deps, question, retrieval);
  const best = retrieval.candidates.slice(0, 1).map(({ paragraph }) => paragraph);
  const isFound = drafted.outcome === "answered" && (drafted.gate ?? 0) >= MIN_SAID_SCORE;
  const isSure = (drafted.gate ?? 0) >= SURE_SAID_SCORE;
  const isSaid = mention.isWords && isFound && (isSure || deps.coverageOf(question.query, best).left === 0);
  if (isSaid) return drafted;
  const beside = (mention.beside?.sentences ?? []).slice(0, MAX_BESIDE);
  const closest = beside.map(({ paragraph, sentence }) =>
    citeSentence(deps.index.library, question.answerLanguage, paragraph, sentence),
  );
  return { ...withAbsence(drafted, mention), closest };
}

/** What was found, by the name of who spoke where another is named, and without the section that the question leaves out. */
async function draftWanted(deps: AnswerDeps, question: Question, retrieval: Retrieval): Promise<DraftedAnswer> {
  const spoken = nameSpeaker(deps.names, question.query);
  if (spoken) return draftSpoken(deps, question, spoken);
  const narrowed = await excludeSection(deps, question);
  if (!narrowed) return (await draftBesides(deps, question)) ?? draftFound(deps, question, retrieval);
  return withoutSection(deps, await draftFound(deps, narrowed.question, narrowed.retrieval), narrowed.excluded);
}

/** What answers a question but for what it says is known: "besides assessing gaps, what does the task force do?" */
async function draftBesides(deps: AnswerDeps, question: Question): Promise<DraftedAnswer | undefined> {
  const { query } = question;
  const text = question.isListQuestion ? query.text : cutBesides(query.text, query.language);
  if (text === query.text || !hasQuestionWord(text)) return undefined;
  const asked = { ...question, query: { ...query, text } };
  const drafted = await draftFound(deps, asked, await retrieve(deps.index, asked.query));
  return drafted.outcome === "answered" ? drafted : undefined;
}

async function draftSpoken(
  deps: AnswerDeps,
  question: Question,
  { text, paragraphs }: OfSpeaker,
): Promise<DraftedAnswer> {
  const query = { ...question.query, text };
  const found = await retrieve(deps.index, query);
  const candidates = found.candidates.filter(({ paragraph }) => paragraphs.includes(paragraph));
  return draftFound(deps, { ...question, query }, { ...found, candidates });
}

async function draftFound(deps: AnswerDeps, question: Question, retrieval: Retrieval): Promise<DraftedAnswer> {
  const drafted = await answerSearched(deps, question, retrieval);
  return withFact(deps, question, await answerInTurn(deps, question, drafted, retrieval));
}
