import { findNoteSigns, replaceNoteSigns } from "../domain/footnotes.ts";
import type { Language } from "../domain/language.ts";
import { fold } from "../text/fold.ts";
import { MONTH_STEMS } from "../text/months.ts";
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
const NUMBER = /\d+/gu;
/** The source lost hyphens: "1617 декабря" is 16–17 December. */
const LOST_HYPHEN = new RegExp(`(?<!\\d)([0-3]\\d)([0-3]\\d)(?=\\s(?:${MONTH_STEMS.ru}))`, "gu");
/** Months are numbers in Chinese only. */
const HAN_MONTH = /\d+(?=月)/gu;
/** How the names of the twelve months begin, in the letters' usual case: English "may" is a verb. */
const MONTHS: Readonly<Record<Exclude<Language, "zh">, string>> = {
  ar: "يناير فبراير مارس أبريل مايو يوني[وه] يولي[وه] أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
  en: "January February March April May June July August September October November December",
  es: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  ru: "январ[ьяе] феврал[ьяе] март[ае]? апрел[ьяе] ма[йяе] июн[ьяе] июл[ьяе] август[ае]? сентябр[ьяе] октябр[ьяе] ноябр[ьяе] декабр[ьяе]",
};

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

function findMonths(text: string, language: Exclude<Language, "zh">): string[] {
  const names = MONTHS[language].split(" ");
  const found = names.flatMap(
    (name, i) => text.match(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, "gu"))?.map(() => String(i + 1)) ?? [],
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
