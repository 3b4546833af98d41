import type { Answer, AnswerSentence } from "../domain/answer.ts";
import type { Span } from "../domain/document.ts";
import { isNoteBody } from "../domain/footnotes.ts";
import { isYearId } from "../domain/name.ts";
import type { PriorTurn } from "../domain/prior-turn.ts";
import type { Query } from "../retrieval/retrieve.ts";
import type { AnswerDeps } from "./answer-deps.ts";
import { type DraftedAnswer, toAnswered } from "./draft/drafted-answer.ts";
import { asksForData } from "./follow-up/asks-for-data.ts";
import { inOrder, paragraphsOf, withNew } from "./follow-up/join-sentences.ts";
import { readEllipsis } from "./follow-up/read-ellipsis.ts";
import { hasQuestionWord } from "./question/question-words.ts";
import type { Question } from "./question/read-question.ts";
import { questionSentences } from "./question/split-into-questions.ts";
import { toPriorTurn } from "./to-prior-turn.ts";

/** What more paragraphs than these answer names too little. */
const MAX_PARAGRAPHS = 3;

/**
 * The answer to a text of several sentences that ask, with what each that names its own subject is answered with alone, where that is of
 * paragraphs that nothing is quoted of: of two questions the one that the search finds more of hides the other. One that leans on the one
 * before it is answered from the paragraphs that are quoted. Those that are not answered are named.
 * @param answered what a text is answered with by itself
 */
export async function withEachQuestion(
  deps: AnswerDeps,
  { asked, query }: Question,
  whole: DraftedAnswer,
  answered: (text: string, context?: PriorTurn) => Promise<Answer>,
): Promise<DraftedAnswer> {
  const questions = questionSentences(asked, query.language);
  if (questions.length < 2 || (whole.outcome !== "answered" && whole.outcome !== "not_found")) return whole;
  const alone: Answer[] = [];
  const leaning: Answer[] = [];
  for (const [i, text] of questions.entries()) {
    const before = alone.at(-1);
    if (!before || i === 0 || namesItsSubject(deps, { ...query, text })) alone.push(await answered(text));
    else leaning.push(await answered(text, toPriorTurn(before)));
  }
  const found = alone.filter(isOfFew);
  // What lacks what it is asked for tells something beside another answer, and is none by itself.
  if (whole.outcome === "not_found" && !found.some(({ gaps }) => gaps.length === 0)) return whole;
  const { sentences } = whole.draft;
  const ofOwn = found.reduce(
    (all, one) => (isToldOf(all, one.sentences) ? all : withNew(deps, all, one.sentences)),
    sentences,
  );
  const isQuotedOf = (sentence: AnswerSentence) => isToldOf(ofOwn, [sentence]) && !isNoteBody(sentence.text);
  const told = leaning
    .filter(isOfFew)
    .reduce((all, one) => withNew(deps, all, one.sentences.filter(isQuotedOf)), ofOwn);
  // That something stands nowhere is an answer, which a note gives beside the others.
  const open = alone.filter(
    (one) => one.outcome === "not_found" && one.headline?.kind !== "no" && !isNearTo(one, told),
  );
  const unanswered = open.map(({ question }) => question);
  const named = unanswered.length > 0 ? { unanswered } : {};
  if (told.length === sentences.length) return { ...whole, ...named };
  const own = found.flatMap((one) => one.sentences);
  // Duties count the sentences they stand on.
  const draft = { ...whole.draft, sentences: whole.duties ? told : inTurn(own, told) };
  return { ...toAnswered(whole, draft), ...named };
}

function isOfFew({ outcome, sentences }: Answer): boolean {
  return outcome === "answered" && paragraphsOf(sentences).length <= MAX_PARAGRAPHS;
}

/** Whether something is quoted of what is nearest to a question that is not answered. */
function isNearTo({ closest, related }: Answer, told: readonly AnswerSentence[]): boolean {
  const near = [...paragraphsOf(closest), ...related.map(({ paragraph }) => paragraph)];
  return paragraphsOf(told).some((paragraph) => near.includes(paragraph));
}

/** Whether some sentences are of paragraphs that others are quoted of. */
function isToldOf(told: readonly AnswerSentence[], sentences: readonly AnswerSentence[]): boolean {
  const known = paragraphsOf(told);
  return paragraphsOf(sentences).some((paragraph) => known.includes(paragraph));
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
/** So few words that do not ask offer an answer. */
const MAX_OFFER_WORDS = 4;
/** So many things that are named one of which another word may stand for. */
const SEVERAL = 2;

/** Whether a question leans on nothing that was said before it. */
export function namesItsSubject({ index, lexicon, names }: AnswerDeps, query: Query): boolean {
  const text = query.text.replace(LINK, "");
  const { kind, standsIn } = readEllipsis({ index, lexicon, names }, { ...query, text });
  // A year is a subject of figures, and of nothing else.
  const places = [...names.things(query.language)(text), ...names.topics(query.language)(text)].filter(
    ({ id }) => !isYearId(id),
  );
  const isFirst = ({ start, end }: Span, i: number) =>
    !places.slice(0, i).some((other) => start < other.end && other.start < end);
  const named = places.filter(isFirst).length;
  // "Does ITU have data?" asks for data on what was asked before it, and "in New York or Geneva?" offers answers to it.
  const isOffer = !hasQuestionWord(text) && text.trim().split(/\s+/u).length <= MAX_OFFER_WORDS;
  if (isOffer || asksForData(names, { ...query, text })) return false;
  return named >= (kind === "whole" && !standsIn ? 1 : SEVERAL);
}
