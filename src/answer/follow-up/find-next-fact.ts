import type { AnswerSentence } from "../../domain/answer.ts";
import { findSpans } from "../../text/find-matches.ts";
import { fold } from "../../text/fold.ts";
import { phrasePattern } from "../../text/phrases.ts";
import { takeOutWords } from "../../text/take-out-words.ts";
import { withoutYears } from "../../text/years.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { findFactSentences } from "../headline/answer-fact.ts";
import { hasQuestionWord } from "../question/question-words.ts";
import type { FollowUp } from "./complete-question.ts";
import { NEXT } from "./gives-asked.ts";

/** Asks where beside when, folded. */
const OR_WHERE = phrasePattern(
  ["и где|где и", "and where|where and", "et ou|ou et", "y donde|donde y", "و?(?:اين|وين|فين)(?: و)?"],
  "(?:和|、)?在?(?:哪里|何地|哪儿)(?:和|、)?",
  "gu",
);

/** "When was the meeting?", "and the next one?": what is known as a fact of the next one of what the question before asked about. */
export function findNextFact(deps: AnswerDeps, { question, own, before }: FollowUp): AnswerSentence | undefined {
  if (!NEXT.test(fold(own.text)) || hasQuestionWord(own.text)) return undefined;
  // Where the next one is the document may not say: when it is answers who asks for both.
  const text = takeOutWords(withoutYears(before.question.query.text), (folded) => findSpans(folded, OR_WHERE));
  return findFactSentences(deps, { ...question, query: { ...own, text: `${text} ${own.text}` } })[0];
}
