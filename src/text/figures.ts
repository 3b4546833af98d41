import { replaceNoteSigns } from "../domain/footnotes.ts";
import { YEAR_DIGITS } from "./years.ts";

/** Links and years are neither numbers nor figures. */
const NEITHER = String.raw`https?:\S+|(?<!\p{N})${YEAR_DIGITS}(?!\p{N})`;
/** What is glued to letters is part of a name: 4G, WSIS+20. */
const NO_NUMBERS = new RegExp(String.raw`${NEITHER}|\p{L}+[+@-]?\d+|\d+\p{L}+`, "giu");
/** Nor does a document's symbol count anything: A/RES/80/173. */
const NO_FIGURES = new RegExp(String.raw`${NEITHER}|\p{L}[\p{L}+@/-]*\d[\d/]*|\d+\p{L}+`, "giu");

/** True where a text gives a number in digits: how much or how many, or what something is numbered, a document included. */
export function hasNumber(text: string): boolean {
  return hasDigits(text, NO_NUMBERS);
}

/** True where a text says in digits how much or how many. */
export function hasFigure(text: string): boolean {
  return hasDigits(text, NO_FIGURES);
}

function hasDigits(text: string, besides: RegExp): boolean {
  // Most texts have none.
  if (!DIGIT.test(text)) return false;
  // None of these goes beyond a space: what has no digits need not be looked through for them.
  return replaceNoteSigns(text, " ")
    .split(/\s+/u)
    .some((chunk) => DIGIT.test(chunk) && DIGIT.test(chunk.replace(besides, " ")));
}

const DIGIT = /\p{N}/u;
