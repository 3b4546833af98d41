import { fold } from "./fold.ts";

/** Not the year in a symbol such as E/RES/2025/18, but that of "КНТР-2027" and both of "2025-2026". */
const YEAR = /(?<![\p{N}/])(?:19|20)\d\d(?![\p{N}/])/gu;

/** The same before digits are folded, with what some languages write after it ("2035年", "2035-го"). */
const YEAR_AS_WRITTEN = /(?<![\p{N}/])(?:19|20|١٩|٢٠|１９|２０)\p{Nd}{2}(?![\p{N}/])(?:年|-\p{L}{1,2}(?!\p{L}))?/gu;

/** The years a text gives, each once, in order. */
export function yearsOf(text: string): string[] {
  return [...new Set([...fold(text).matchAll(YEAR)].map(([year]) => year))];
}

/** A text without the years it gives: what else it says. */
export function withoutYears(text: string): string {
  return text.replace(YEAR_AS_WRITTEN, " ").replace(/\s+/gu, " ").trim();
}

/** True for a word that is nothing but a year. */
export function isYear(word: string): boolean {
  return /^(?:19|20)\d\d$/u.test(word);
}
