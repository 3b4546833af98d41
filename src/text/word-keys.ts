import type { Span } from "../domain/document.ts";
import type { Language } from "../domain/language.ts";
import { fold } from "./fold.ts";
import { readWords } from "./name-finder.ts";
import { segmentWords } from "./segment-words.ts";

/** A word in its place, by what it is looked up: its stem, and in Arabic what it may be without the letters that are joined to it. */
export interface KeyedWord extends Span {
  readonly keys: readonly string[];
}

/** The words of a text as they are looked up among others; Chinese ones as a dictionary has them. */
export function wordKeys(text: string, language: Language): KeyedWord[] {
  if (language === "zh")
    return segmentWords(text, language).map(({ start, end }) => ({ start, end, keys: [fold(text.slice(start, end))] }));
  return readWords(text, language).map(({ start, end, key, joined }) => ({ start, end, keys: [key, ...joined] }));
}
