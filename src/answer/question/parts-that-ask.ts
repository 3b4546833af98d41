import type { Query } from "../../retrieval/retrieve.ts";
import { CHOICE } from "../../text/choice.ts";
import { fold } from "../../text/fold.ts";
import { answerTypesOf } from "./answer-type.ts";
import { askApart } from "./ask-apart.ts";
import { findQuestionWords, hasQuestionWord } from "./question-words.ts";
import { type PartQuestion, splitIntoQuestions } from "./split-into-questions.ts";

/**
 * The questions of a text, each thing apart that one of them asks in the same breath (ask-apart.ts), those that lean on one before, or only offer answers to it, with that: "where will it be? In New York or Geneva?". What
 * only tells something is left out: "they ask that it be held every year... on what days is it?".
 * @returns the text itself where it asks one
 */
export function partsThatAsk({ text, language }: Query): string[] {
  const parts = splitIntoQuestions(text, language).filter(asks);
  return (parts.length > 1 ? withLeaning(parts) : [text]).flatMap(askApart);
}

/** What a comma alone joins may be a clause ("…, so I can show the trend"), and "they ask that …" has a word of asking, and asks nothing itself. */
function asks({ text, isClause, isRelative }: PartQuestion, i: number): boolean {
  const hasType = answerTypesOf(text).some((type) => type !== "request");
  const mayAsk = findQuestionWords(fold(text)).length > 0 || isOffer(text) || (i === 0 && hasType);
  return mayAsk && !isRelative && (!isClause || hasType);
}

function withLeaning(parts: readonly PartQuestion[]): string[] {
  return parts.map(({ text, isLeaning }, i) =>
    i > 0 && (isLeaning || isOffer(text) || !hasQuestionWord(text)) ? `${parts[i - 1]?.text}? ${text}` : text,
  );
}

/** More words than this ask something of their own beside the answers they offer. */
const MAX_OFFER_WORDS = 4;

/** Whether a text only offers answers: "Paris ou ailleurs". */
function isOffer(text: string): boolean {
  return CHOICE.test(fold(text)) && text.trim().split(/\s+/u).length <= MAX_OFFER_WORDS;
}
