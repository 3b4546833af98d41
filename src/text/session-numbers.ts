import type { Span } from "../domain/document.ts";
import type { Language } from "../domain/language.ts";
import { findMatches } from "./find-matches.ts";
import { fold } from "./fold.ts";
import { readHanNumber } from "./han-numbers.ts";
import { writeOut } from "./letters.ts";
import { readNumbers } from "./read-numbers.ts";
import { takeOutWords } from "./take-out-words.ts";
import { isYear } from "./years.ts";

/** An ordinal in digits, folded: "29th", "29-й", "29.º". */
const IN_DIGITS = writeOut(/(?<![\p{L}\p{N}])(\d{1,3})\.?-?(?:й|я|ю|го|ой|ом|st|nd|rd|th|e|eme|a|o)(?![\p{L}\p{N}])/gu);
/** What points to a session in Chinese, and numbers none: "下一届" is the next one, "哪一届" asks which. */
export const POINTS_TO_SESSION = "[下上每这那本哪]";
/** The same in Chinese: "第29届", "第二十九届". */
const IN_HAN = new RegExp(
  String.raw`(?<!${POINTS_TO_SESSION})第?(\d{1,3}|[〇零一二三四五六七八九十百两]{1,6})届`,
  "gu",
);
/** Arabic numbers a session with the number alone, behind the word. */
const ARABIC_SESSION = /(?<!\p{L})\p{L}{0,3}دور\p{L}{0,6}\s$/u;
/** No such word is longer: of a long text, no more is looked at before each number. */
const MAX_SESSION_CHARS = 16;

/** An ordinal in a folded text, with what belongs to it. */
interface Ordinal extends Span {
  readonly value: string;
}

/** The ordinals that a text gives, as sessions are numbered by, in digits: "29" of "the twenty-ninth session". */
export function sessionNumbersOf(text: string, language: Language): string[] {
  return [...new Set(findOrdinals(fold(text), language).map(({ value }) => value))];
}

/** A text without the ordinals it gives. */
export function withoutSessionNumbers(text: string, language: Language): string {
  return takeOutWords(text, (folded) => findOrdinals(folded, language));
}

function findOrdinals(folded: string, language: Language): Ordinal[] {
  if (language === "zh")
    return findAll(folded, IN_HAN, (text) => (/\d/u.test(text) ? text : String(readHanNumber(text))));
  const inDigits = findAll(folded, IN_DIGITS, (digits) => digits);
  const others = readNumbers(folded, language)
    .filter(({ kind, value }) => kind === "number" && !isYear(value))
    .flatMap(({ value, ordinal, start, end }) => {
      const before = language === "ar" ? folded.slice(Math.max(0, start - MAX_SESSION_CHARS), start) : "";
      const session = ARABIC_SESSION.exec(before)?.[0].length ?? 0;
      return ordinal || session > 0 ? [{ value, start: start - session, end }] : [];
    });
  return [...inDigits, ...others];
}

function findAll(folded: string, pattern: RegExp, read: (number: string) => string): Ordinal[] {
  return findMatches(folded, pattern).map(({ 0: found, 1: number = "", index }) => ({
    value: read(number),
    start: index,
    end: index + found.length,
  }));
}
