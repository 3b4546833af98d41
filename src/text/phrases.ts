import { LETTER_OR_DIGIT, writeOutLetters } from "./letters.ts";

/** Arabic writes "and" in one with a word, and no other language has its letters. */
const WORD_START = `(?:(?<!${LETTER_OR_DIGIT})|(?<=(?<!${LETTER_OR_DIGIT})[وف]))`;

/**
 * A pattern of whole words and phrases, to be matched on folded text. Each list is the alternatives of one language;
 * Chinese ones stand apart, since Chinese words have no edges.
 */
export function phrasePattern(lists: readonly string[], han: string, flags: "u" | "gu" = "u"): RegExp {
  const phrases = writeOutLetters(lists.join("|"));
  return new RegExp(`${WORD_START}(?:${phrases})(?!${LETTER_OR_DIGIT})|${han}`, flags);
}
