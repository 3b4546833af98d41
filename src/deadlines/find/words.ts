import type { Span } from "../../domain/document.ts";
import { findMatches } from "../../text/find-matches.ts";
import { fold } from "../../text/fold.ts";
import { stemLoosely } from "../../text/stem.ts";
import type { FinderLanguage } from "./types.ts";

/** A word with its place, as written and as a stem. */
export interface Word extends Span {
  readonly text: string;
  readonly stem: string;
}

const WORD = /[\p{L}\p{M}\p{N}@+]+/gu;

/** The words of a text with their places; a compound gives its parts. */
export function readWords(text: string, language: FinderLanguage): Word[] {
  return findMatches(text, WORD).map((match) => {
    const word = match[0];
    return {
      text: word,
      stem: stemLoosely(fold(word), language),
      start: match.index,
      end: match.index + word.length,
    };
  });
}
