import type { Span } from "../domain/document.ts";
import type { Language } from "../domain/language.ts";
import { byLanguage } from "./by-language.ts";
import { readWords } from "./name-finder.ts";

const SEGMENTERS = byLanguage((language) => new Intl.Segmenter(language, { granularity: "word" }));

/** The words of a text in their places; Chinese ones as a dictionary has them. */
export function segmentWords(text: string, language: Language): Span[] {
  if (language !== "zh") return [...readWords(text, language)];
  return [...SEGMENTERS.zh.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => ({ start: index, end: index + segment.length }));
}
