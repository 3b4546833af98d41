import { fold } from "./fold.ts";

/** Not the year in a symbol such as E/RES/2025/18, but that of "КНТР-2027" and both of "2025-2026". */
const YEAR = /(?<![\p{N}/])(?:19|20)\d\d(?![\p{N}/])/gu;

/** The years a text gives, each once, in order. */
export function yearsOf(text: string): string[] {
  return [...new Set([...fold(text).matchAll(YEAR)].map(([year]) => year))];
}
