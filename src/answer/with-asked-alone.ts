import type { Answer } from "../domain/answer.ts";
import { findReferences } from "../references/references.ts";
import type { Query } from "../retrieval/retrieve.ts";
import type { AnswerDeps } from "./answer-deps.ts";
import { type DraftedAnswer, toAnswered } from "./draft/drafted-answer.ts";
import { paragraphsOf } from "./follow-up/join-sentences.ts";
import { readEllipsis } from "./follow-up/read-ellipsis.ts";
import { relatedTo } from "./follow-up/related-to.ts";
import type { Question } from "./question/read-question.ts";
import { SENTENCE_END } from "./question/sentence-end.ts";
import { questionSentences } from "./question/split-into-questions.ts";
import { namesItsSubject } from "./with-each-question.ts";

/**
 * A refusal of a text of which one sentence asks gives way to what that is answered with alone, where the answer stands near what the whole text
 * found: who it is for, and how short or in what order it is wanted, is told beside and stands in no document.
 * @param answered what a text is answered with by itself
 */
export async function withAskedAlone(
  deps: AnswerDeps,
  { asked, query: { language } }: Question,
  whole: DraftedAnswer,
  answered: (text: string) => Promise<Answer>,
): Promise<DraftedAnswer> {
  if (whole.outcome !== "not_found" || whole.headline || whole.premise || whole.clarify) return whole;
  const [question, ...others] = questionSentences(asked, language);
  const isBeside = asked.split(SENTENCE_END).filter((sentence) => /\p{L}/u.test(sentence)).length > 1;
  if (question === undefined || others.length > 0 || !isBeside) return whole;
  if (!standsByItself(deps, { text: question, language })) return whole;
  const alone = await answered(question);
  if (alone.outcome !== "answered" || alone.gaps.length > 0 || alone.premise) return whole;
  const near = relatedTo(deps.index, [
    ...paragraphsOf(whole.closest),
    ...whole.related.map(({ paragraph }) => paragraph),
  ]);
  if (!paragraphsOf(alone.sentences).some((paragraph) => near.includes(paragraph))) return whole;
  const { mode, sentences, headline, duties } = alone;
  return { ...toAnswered(whole, { mode, sentences }), headline, ...(duties && { duties }) };
}

/** So many words that may name a subject do. */
const MIN_WORDS = 3;

function standsByItself(deps: AnswerDeps, query: Query): boolean {
  if (findReferences(query.text, deps.references).length > 0 || namesItsSubject(deps, query)) return true;
  // "Mr Ryder: what's his function these days?"
  if (
    deps.names
      .finder(query.language)(query.text)
      .some(({ id }) => deps.names.names.get(id)?.kind === "person")
  )
    return true;
  const { kind, standsIn, words } = readEllipsis(deps, query);
  return kind === "whole" && !standsIn && words >= MIN_WORDS;
}
