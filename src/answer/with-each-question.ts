import type { Answer, AnswerSentence } from "../domain/answer.ts";
import type { ParagraphId } from "../domain/paragraph-id.ts";
import type { Query } from "../retrieval/retrieve.ts";
import type { AnswerDeps } from "./answer-deps.ts";
import type { DraftedAnswer } from "./draft/drafted-answer.ts";
import { asksForData } from "./follow-up/asks-for-data.ts";
import { inOrder, paragraphsOf, withNew } from "./follow-up/join-sentences.ts";
import { readEllipsis } from "./follow-up/read-ellipsis.ts";
import type { Question } from "./question/read-question.ts";
import { questionSentences } from "./question/split-into-questions.ts";

/** What more paragraphs than these answer names too little. */
const MAX_PARAGRAPHS = 3;

/**
 * The answer to a text of several sentences that ask, with what each that names its own subject is answered with alone, where that is of
 * paragraphs that nothing is quoted of: of two questions the one that the search finds more of hides the other. Those that are not answered
 * are named.
 * @param answered what a text is answered with by itself
 */
export async function withEachQuestion(
  deps: AnswerDeps,
  { asked, query }: Question,
  whole: DraftedAnswer,
  answered: (text: string) => Promise<Answer>,
): Promise<DraftedAnswer> {
  const questions = questionSentences(asked);
  if (questions.length < 2 || (whole.outcome !== "answered" && whole.outcome !== "not_found")) return whole;
  const { sentences } = whole.draft;
  const own: AnswerSentence[] = [];
  const unanswered: string[] = [];
  let told = sentences;
  for (const [i, text] of questions.entries()) {
    if (i > 0 && !namesItsSubject(deps, { ...query, text })) continue;
    const alone = await answered(text);
    if (alone.outcome === "not_found" && !isToldOf(told, alone)) unanswered.push(text);
    const found = paragraphsOf(alone.sentences);
    if (alone.outcome !== "answered" || found.length > MAX_PARAGRAPHS) continue;
    own.push(...alone.sentences);
    if (!isAnyOf(found, told)) told = withNew(deps, told, alone.sentences);
  }
  if (told.length === 0) return whole;
  const named = unanswered.length > 0 ? { unanswered } : {};
  if (told.length === sentences.length) return { ...whole, ...named };
  const draft = { ...whole.draft, sentences: inTurn(own, told) };
  return { ...whole, outcome: "answered", draft, closest: [], related: [], ...named };
}

/** Whether something is quoted of what is nearest to a question that is not answered. */
function isToldOf(told: readonly AnswerSentence[], { closest, related }: Answer): boolean {
  return isAnyOf([...paragraphsOf(closest), ...related.map(({ paragraph }) => paragraph)], told);
}

function isAnyOf(paragraphs: readonly ParagraphId[], told: readonly AnswerSentence[]): boolean {
  const known = paragraphsOf(told);
  return paragraphs.some((paragraph) => known.includes(paragraph));
}

/** Sentences in the order of the questions that their paragraphs answer. */
function inTurn(asked: readonly AnswerSentence[], told: readonly AnswerSentence[]): AnswerSentence[] {
  const turns = paragraphsOf(asked);
  const turnOf = (sentence: AnswerSentence) => {
    const turn = turns.findIndex((paragraph) => paragraphsOf([sentence]).includes(paragraph));
    return turn < 0 ? turns.length : turn;
  };
  return inOrder(told.toSorted((a, b) => turnOf(a) - turnOf(b)));
}

/** What says that one question more is asked. */
const LINK = /^\P{L}*(?:(?:and|also|и|а|et|y|e|还有|另外)[\s,，]+|و(?=\p{L}{3}))/iu;
/** So many things that are named one of which another word may stand for. */
const SEVERAL = 2;

/** Whether a question leans on nothing that was asked before it. */
function namesItsSubject({ index, lexicon, names }: AnswerDeps, query: Query): boolean {
  const text = query.text.replace(LINK, "");
  const { kind, standsIn } = readEllipsis({ index, lexicon, names }, { ...query, text });
  const concepts = index.languages.get(query.language)?.findConcepts(text) ?? [];
  const named = Math.max(concepts.length, names.topics(query.language)(text).length);
  // "Does ITU have data?" asks for data on what was asked before it.
  if (asksForData(names, { ...query, text })) return false;
  return kind === "whole" && named >= (standsIn ? SEVERAL : 1);
}
