import type { Language } from "../../domain/language.ts";
import { fold } from "../../text/fold.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { tokenise } from "../../text/tokenise.ts";
import { hasQuestionWord, stripQuestionWords } from "./question-words.ts";
import { JOINTS } from "./split-at-joints.ts";

/** They join things ("WSIS+20", "women/men"), never questions. */
const SIGNS = /^[+/&]$/u;
const MAX_CLAUSES = 4;
/** A clause with fewer words than this besides those that ask leans on the one before. */
const MIN_TELLING_WORDS = 2;

/**
 * Cuts a text into the questions that it asks one after the other, where each is asked in words of its own: "who opened the
 * meeting, and what did she warn of?". What joins no questions stays whole.
 * @returns at least two; empty where there are not as many
 */
export function splitIntoQuestions(text: string, language: Language): string[] {
  const clauses = text.split(/[?？؟]+/u).flatMap(splitSentence);
  const own = clauses.filter((clause) => hasQuestionWord(clause) && isTelling(clause, language));
  return own.length < 2 ? [] : own.slice(0, MAX_CLAUSES);
}

/** At the joints that have a question on either side. */
function splitSentence(sentence: string): string[] {
  const joints = [...sentence.matchAll(JOINTS)]
    .filter(({ 0: joint }) => !SIGNS.test(joint))
    .map(({ 0: joint, index }) => ({ from: index, to: index + joint.length }));
  const clauses: string[] = [];
  let start = 0;
  let asks = hasQuestionWord(sentence.slice(0, joints[0]?.from));
  for (const [i, { from, to }] of joints.entries()) {
    const asksNext = hasQuestionWord(sentence.slice(to, joints[i + 1]?.from));
    if (asks && asksNext) {
      clauses.push(sentence.slice(start, from).trim());
      start = to;
    }
    asks ||= asksNext;
  }
  return [...clauses, sentence.slice(start).trim()];
}

function isTelling(clause: string, language: Language): boolean {
  const words = tokenise(stripQuestionWords(fold(clause)));
  return words.filter((word) => !isStopWord(word, language)).length >= MIN_TELLING_WORDS;
}
