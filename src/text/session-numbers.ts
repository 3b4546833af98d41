import type { Span } from "../domain/document.ts";
import type { Language } from "../domain/language.ts";
import { cutWords } from "./cut-words.ts";
import { fold } from "./fold.ts";
import { readNumbers } from "./read-numbers.ts";
import { isYear } from "./years.ts";

/** An ordinal in digits, folded: "29th", "29-й", "29.º", "第29届". */
const IN_DIGITS = /(?<![\p{L}\p{N}])\d{1,3}(?:届|\.?-?(?:й|я|ю|го|ой|ом|st|nd|rd|th|e|eme|a|o)(?![\p{L}\p{N}]))/gu;
/** What counts sessions in Chinese stands behind the number, in words too. */
const COUNTED = /^届/u;
/** Arabic numbers a session with the number alone, behind the word. */
const ARABIC_SESSION = /(?<!\p{L})\p{L}{0,3}دور\p{L}*\s$/u;

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
  return cutWords(text, (folded) => findOrdinals(folded, language));
}

function findOrdinals(folded: string, language: Language): Ordinal[] {
  const inDigits = [...folded.matchAll(IN_DIGITS)].map(({ 0: found, index }) => ({
    value: String(Number.parseInt(found, 10)),
    start: index,
    end: index + found.length,
  }));
  const others = readNumbers(folded, language)
    .filter(({ kind, value }) => kind === "number" && !isYear(value))
    .flatMap(({ value, ordinal, start, end }) => {
      const session = language === "ar" ? (ARABIC_SESSION.exec(folded.slice(0, start))?.[0].length ?? 0) : 0;
      const counted = COUNTED.test(folded.slice(end)) ? 1 : 0;
      return ordinal || session + counted > 0 ? [{ value, start: start - session, end: end + counted }] : [];
    });
  return [...inDigits, ...others];
}
