import { findMatches } from "./find-matches.ts";
import { fold } from "./fold.ts";
import { writeOut } from "./letters.ts";

/** A year as people and documents of our time write it, for use inside a larger pattern. */
export const YEAR_DIGITS = String.raw`(?:19|20)\d{2}`;
/** As `YEAR_DIGITS`, and those that plans reach into: "by 2100". */
export const YEAR_OR_HORIZON = String.raw`(?:19|20|21)\d{2}`;

/** Not the year in a symbol such as E/RES/2025/18, but that of "КНТР-2027" and both of "2025-2026". */
const YEAR = new RegExp(String.raw`(?<![\p{N}/])${YEAR_DIGITS}(?![\p{N}/])`, "gu");

/** The same before digits are folded, with what some languages write after it ("2035年", "2035-го"). */
const YEAR_AS_WRITTEN = writeOut(
  /(?<![\p{N}/])(?:19|20|١٩|٢٠|１９|２０)\p{Nd}{2}(?![\p{N}/])(?:年|-\p{L}{1,2}(?!\p{L}))?/gu,
);

/** The years a text gives, each once, in order. */
export function yearsOf(text: string): string[] {
  return [...new Set(findMatches(fold(text), YEAR).map(([year]) => year))];
}

/** A text without the years it gives: what else it says. */
export function withoutYears(text: string): string {
  return text.replace(YEAR_AS_WRITTEN, " ").replace(/\s+/gu, " ").trim();
}

const YEAR_ALONE = new RegExp(`^${YEAR_DIGITS}$`, "u");

/** True for a word that is nothing but a year. */
export function isYear(word: string): boolean {
  return YEAR_ALONE.test(word);
}
