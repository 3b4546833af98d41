import { LETTER_OR_DIGIT, writeOutLetters } from "./letters.ts";

/**
 * A pattern of whole words and phrases, to be matched on folded text. Each list is the alternatives of one language;
 * Chinese ones stand apart, since Chinese words have no edges.
 */
export function phrasePattern(lists: readonly string[], han: string, flags: "u" | "gu" = "u"): RegExp {
  const phrases = writeOutLetters(lists.join("|"));
  return new RegExp(`(?<!${LETTER_OR_DIGIT})(?:${phrases})(?!${LETTER_OR_DIGIT})|${han}`, flags);
}
