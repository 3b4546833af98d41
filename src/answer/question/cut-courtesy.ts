import { findMatches } from "../../text/find-matches.ts";
import { isInterjection, openingSound } from "./interjections.ts";
import { readSmallTalk } from "./small-talk.ts";
import { correctsInFewWords, saysTurning } from "./turning-words.ts";

/** Where a courtesy may end, and something else begin. */
const END = /[\n.,!?;:…،؛؟，。！？；：、—–]+\s*/gu;
const QUESTION_MARK = /[?؟？]/u;
/** "No. 140" is a number. */
const WORD = /[\s\p{P}]*\p{L}/uy;

/** Longer than this, or more of them in a row, is not said before a question. */
const MAX_COURTESY_CHARS = 80;
const MAX_COURTESIES = 4;

/**
 * A message without the thanks, acknowledgements and sounds that it begins with, and without the word that another subject comes:
 * "ok, thanks. and by when?" asks by when, as "hm and by when?" and "another question: by when?" do. The "no" of "no, in 2026" stays.
 * @returns the message as it stands where it is nothing else
 */
export function cutCourtesy(message: string): string {
  let [start, count] = [0, 0];
  for (const { index, 0: marks } of findMatches(message, END)) {
    if (index - start > MAX_COURTESY_CHARS || count === MAX_COURTESIES) break;
    const words = message.slice(start, index);
    // "Sure?" doubts what was said.
    const isSaid = QUESTION_MARK.test(marks) ? isInterjection(words) : isCourtesy(words);
    if (correctsInFewWords(message.slice(start))) break;
    if (!beginsWithWord(message, index + marks.length) || !isSaid) continue;
    [start, count] = [index + marks.length, count + 1];
  }
  if (readSmallTalk(message)) return message;
  return message.slice(start + openingSound(message.slice(start)));
}

function isCourtesy(words: string): boolean {
  return readSmallTalk(words) !== undefined || isInterjection(words) || saysTurning(words);
}

function beginsWithWord(text: string, at: number): boolean {
  WORD.lastIndex = at;
  return WORD.test(text);
}
