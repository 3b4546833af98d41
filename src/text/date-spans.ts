import type { Span } from "../domain/document.ts";
import type { Language } from "../domain/language.ts";
import { findSpans } from "./find-matches.ts";
import { monthPattern } from "./months.ts";
import { YEAR_DIGITS } from "./years.ts";

/** From one day to another; "1617 декабря" has lost its dash. */
const DAYS = String.raw`\d{1,2}(?:\s?[-–−]\s?\d{1,2}|\d{2})?`;
const SPACE = String.raw`[\s\u00a0]`;
/** "2025 года". */
const UNIT = String.raw`(?:${SPACE}(?:год\p{L}*|гг?\.))`;
/** "كانون الأول/ديسمبر": both names of a month. */
const OTHER_NAME = String.raw`(?:(?:(?:كانون|تشرين) )?\p{L}+/)?`;
const YEARS = `${YEAR_DIGITS}(?:[-–−]${YEAR_DIGITS})?`;

/** How texts write dates, the longest way first. */
const DATES: Readonly<Record<Language, RegExp>> = {
  ar: pattern(
    `(?:\\d{1,2}(?: و|${SPACE}?[-–]${SPACE}?))?\\d{1,2} ${OTHER_NAME}(?:${monthPattern("ar")})(?: ${YEAR_DIGITS})?`,
    `${OTHER_NAME}(?:${monthPattern("ar")}) ${YEAR_DIGITS}`,
  ),
  en: pattern(
    `${DAYS} (?:${monthPattern("en")})(?: ${YEAR_DIGITS})?`,
    `(?:${monthPattern("en")})(?: \\d{1,2},)? ${YEAR_DIGITS}`,
  ),
  es: pattern(
    `(?:\\d{1,2}(?: y |[-–]))?\\d{1,2} de (?:${monthPattern("es")})(?: de ${YEAR_DIGITS})?`,
    `(?:${monthPattern("es")}) de ${YEAR_DIGITS}`,
  ),
  fr: pattern(
    `(?:\\d{1,2}(?: et |[-–]))?\\d{1,2}(?:er)? (?:${monthPattern("fr")})(?: ${YEAR_DIGITS})?`,
    `(?:${monthPattern("fr")}) ${YEAR_DIGITS}`,
  ),
  ru: pattern(
    `${DAYS}${SPACE}(?:${monthPattern("ru")})(?:${SPACE}${YEAR_DIGITS}${UNIT}?)?`,
    `(?:${monthPattern("ru")})${SPACE}${YEAR_DIGITS}${UNIT}?`,
    `${YEARS}${UNIT}`,
  ),
  zh: new RegExp(
    `(?<![\\p{N}/])(?:(?:${YEAR_DIGITS}年)?\\d{1,2}月(?:\\d{1,2}(?:[-–]\\d{1,2})?日)?|${YEARS}年|${YEARS})(?![\\p{N}/])`,
    "gu",
  ),
};

/** @param ways of writing one, beside years alone */
function pattern(...ways: string[]): RegExp {
  return new RegExp(
    `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}/])(?:${[...ways, YEARS].join("|")})(?![\\p{L}\\p{N}/])`,
    "gu",
  );
}

/** Where a text gives dates: days, months with or without a year, years. */
export function findDates(text: string, language: Language): Span[] {
  return findSpans(text, DATES[language]);
}
