import { findMatches } from "./find-matches.ts";
import { fold } from "./fold.ts";

const NUMBER = String.raw`(?<![\p{N}.,/])(\d{1,3}(?:[.,]\d+)?)`;
/** How the six languages write the sign after a number, folded. */
const UNIT = /\s*(?:[%٪]|процент|per ?cent|pct\b|pour ?cent|por ?cient|(?:في|ب)\s*ال?(?:مئ|مائ|ماي)[هة])/u.source;
const PERCENTAGE = new RegExp(`${NUMBER}${UNIT}|百分之${NUMBER}`, "gu");

/** The percentages a text gives in digits, each once, in order, as "82 %" or "4.5 %". */
export function percentagesOf(text: string): string[] {
  return [...new Set(takePercentages(fold(text)).numbers.map((number) => `${number} %`))];
}

/** The numbers of the percentages that a folded text gives, in order, as "82" or "4.5", and what is left of it without them. */
export function takePercentages(folded: string): { readonly numbers: string[]; readonly rest: string } {
  const found = findMatches(folded, PERCENTAGE).map(([, before, after]) => before ?? after ?? "");
  return { numbers: found.map((number) => number.replace(",", ".")), rest: folded.replace(PERCENTAGE, " ") };
}
