import type { AnswerSentence } from "../../domain/answer.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import { splitClauses } from "../../text/clauses.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { citeSentence } from "../cite.ts";
import { findGaps } from "../compare/find-gaps.ts";
import { findLackedThings } from "../compare/find-lacked-things.ts";
import { type DraftedAnswer, toAnswered } from "../draft/drafted-answer.ts";
import { readSpanQuestion } from "../question/asked-span.ts";
import type { Question } from "../question/read-question.ts";
import { findGivingSentences } from "./find-headline.ts";
import { isDenied } from "./is-denied.ts";

/**
 * Quotes the sentence that gives the very fact or amount a question asks for, where a draft does not: nothing else is asked, so a gate
 * that is not sure, or another sentence, gives way.
 */
export function withFact(deps: AnswerDeps, question: Question, drafted: DraftedAnswer): DraftedAnswer {
  const giving = findFactSentences(deps, question);
  const [first] = giving;
  if (!first || giving.some((one) => hasSentence(drafted, one)) || lacksThing(deps.index, question.query.text, first))
    return drafted;
  return toAnswered(drafted, { mode: "extractive", sentences: [first] });
}

/**
 * An answer with the facts that single clauses of a question ask for and it does not quote: "at last July's meeting in Geneva, how many
 * statements were made?" is told where it was, and how many.
 */
export function withFactsOfClauses(deps: AnswerDeps, question: Question, drafted: DraftedAnswer): DraftedAnswer {
  const { outcome, draft } = drafted;
  const clauses = splitClauses(question.query.text);
  if (outcome !== "answered" || draft.mode !== "extractive" || clauses.length < 2) return drafted;
  const facts = clauses.flatMap((text) => {
    const query = { ...question.query, text };
    const isLacked = findGaps(deps.index, deps.names, query, draft.sentences).length > 0;
    return (isLacked && findFactSentence(deps, { ...question, query })) || [];
  });
  const fresh = facts.filter((fact) => !hasSentence(drafted, fact));
  return fresh.length > 0 ? { ...drafted, draft: { ...draft, sentences: [...draft.sentences, ...fresh] } } : drafted;
}

/** The sentence that gives the very fact or amount a question asks for, quoted; undefined where it asks for none, or for more. */
export function findFactSentence(deps: AnswerDeps, question: Question): AnswerSentence | undefined {
  const [first] = findFactSentences(deps, question);
  return first && !lacksThing(deps.index, question.query.text, first) ? first : undefined;
}

/** The sentences that give that fact or amount, whether or not they give all that is asked: the year alone, of who asks for the day. */
export function findFactSentences({ index, names }: AnswerDeps, question: Question): AnswerSentence[] {
  const { query, answerLanguage, isListQuestion } = question;
  if (isListQuestion || query.language !== answerLanguage || isDenied(names, query)) return [];
  const asked = readSpanQuestion(query.text, query.language);
  if (!asked) return [];
  return findGivingSentences(names, asked, query.language).map(({ paragraph, sentence }) =>
    citeSentence(index.library, answerLanguage, paragraph, sentence),
  );
}

/** A country is no answer to who asks for the city. */
function lacksThing(index: SearchIndex, question: string, { citations: [shown] }: AnswerSentence): boolean {
  return shown !== undefined && findLackedThings(index, question, shown.paragraph).length > 0;
}

function hasSentence({ outcome, draft }: DraftedAnswer, { text }: AnswerSentence): boolean {
  return outcome === "answered" && draft.sentences.some((sentence) => sentence.text === text);
}
