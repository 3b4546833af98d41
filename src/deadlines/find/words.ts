import type { Span } from "../../domain/document.ts";
import { fold } from "../../text/fold.ts";
import { stem } from "../../text/stem.ts";
import type { FinderLanguage } from "./types.ts";

/** A word with its place, as written and as a stem. */
export interface Word extends Span {
  readonly text: string;
  readonly stem: string;
}

const WORD = /[\p{L}\p{M}\p{N}@+]+/gu;
/** Snowball leaves different ends on "ассамблея" and "ассамблее"; what comes before the vowels is the same. */
const LOOSE_END = /(?<=\p{Script=Cyrillic}{4})[аеиоуыэюяйь]+$/u;

/** The words of a text with their places; a compound gives its parts. */
export function readWords(text: string, language: FinderLanguage): Word[] {
  return [...text.matchAll(WORD)].map((match) => {
    const word = match[0];
    return {
      text: word,
      stem: stem(fold(word), language).replace(LOOSE_END, ""),
      start: match.index,
      end: match.index + word.length,
    };
  });
}
