import { findNoteSigns, replaceNoteSigns } from "../domain/footnotes.ts";
import type { Language } from "../domain/language.ts";
import { fold } from "../text/fold.ts";
import { MONTH_NAMES, MONTH_STEMS, type MonthLanguage } from "../text/months.ts";
import { takePercentages } from "../text/percentages.ts";

/** What must be the same in every language, each kind as a sorted list with repetitions. */
export interface Facts {
  readonly urls: readonly string[];
  readonly symbols: readonly string[];
  readonly percentages: readonly string[];
  readonly numbers: readonly string[];
  /** From 1, named or, in Chinese, numbered. */
  readonly months: readonly string[];
  readonly footnotes: readonly string[];
}

const URL = /https?:\/\/[\w\-./~%?=&#+:]+[\w/]/gu;
const SYMBOL = /(?<![\p{Script=Latin}\p{N}])[AE]\/(?:[A-Z\d.]+\/)+\d+/gu;
/** A digit between letters belongs to a name: Partner2Connect. */
const NUMBER = /(?<![a-z\d])\d+|(?<!\d)\d+(?![a-z\d])/gu;
/** A Russian source may have lost its hyphens: "1617 декабря" is 16–17 December. */
const LOST_HYPHEN = new RegExp(`(?<!\\d)([0-3]\\d)([0-3]\\d)(?=\\s(?:${MONTH_STEMS.ru}))`, "gu");
/** Months are numbers in Chinese only. */
const HAN_MONTH = /\d+(?=月)/gu;
/** The facts of a text: its URLs, document symbols, percentages, other numbers and footnotes. */
export function parseFacts(text: string, language: Language): Facts {
  const [urls, withoutUrls] = take(text.replace(/\/\n/gu, "/"), URL);
  const [symbols, withoutSymbols] = take(withoutUrls, SYMBOL);
  const footnotes = findNoteSigns(withoutSymbols).sort();
  const withoutFootnotes = replaceNoteSigns(withoutSymbols, " ");
  const plain = fold(withoutFootnotes).replace(LOST_HYPHEN, "$1-$2");
  const percentages = takePercentages(plain);
  const [hanMonths, rest] = language === "zh" ? take(percentages.rest, HAN_MONTH) : [[], percentages.rest];
  const months = language === "zh" ? hanMonths : findMonths(withoutFootnotes, language);
  return {
    urls,
    symbols,
    footnotes,
    percentages: percentages.numbers.sort(),
    numbers: take(rest, NUMBER)[0],
    months,
  };
}

/** In the letters' usual case: English "may" is a verb. */
function findMonths(text: string, language: MonthLanguage): string[] {
  const found = MONTH_NAMES[language].flatMap(
    (forms, i) =>
      text.match(new RegExp(`(?<!\\p{L})(?:${forms.join("|")})(?!\\p{L})`, "gu"))?.map(() => String(i + 1)) ?? [],
  );
  return found.sort();
}

/** The text without what is the same in every language: for lengths and for leftovers. */
export function stripFacts(text: string): string {
  const rest = [URL, SYMBOL].reduce((left, pattern) => take(left, pattern)[1], text.replace(/\/\n/gu, "/"));
  return replaceNoteSigns(rest, " ");
}

function take(text: string, pattern: RegExp): [string[], string] {
  return [(text.match(pattern) ?? []).sort(), text.replace(pattern, " ")];
}
