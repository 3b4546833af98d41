import { FOLDED_NOTE_SIGN } from "../domain/footnotes.ts";
import { LANGUAGES, type Language } from "../domain/language.ts";
import { fold } from "./fold.ts";
import type { NumberKind } from "./found-number.ts";
import { readHanNumber } from "./han-numbers.ts";
import { MONTH_NAMES } from "./months.ts";

/** A written form: where it stands, in folded text, and the value it has. */
export interface NumberPattern {
  readonly kind: NumberKind;
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => string;
  /** The languages that write so; all where undefined. */
  readonly languages?: readonly Language[];
}

const first = (match: RegExpExecArray): string => match.slice(1).find((group) => group !== undefined) ?? match[0];
const word = (alternatives: string): string => String.raw`(?<!\p{L})(?:${alternatives})(?!\p{L})`;
const named = (kind: NumberKind, value: string, words: string, han: string): NumberPattern => ({
  kind,
  pattern: new RegExp(`${word(words)}|${han}`, "gu"),
  read: () => value,
});

const PERCENTAGE = String.raw`(?<![\p{N}.,/])(\d{1,3}(?:[.,]\d+)?)\s*(?:[%٪]|процент|per ?cent|pct\b|pour ?cent|por ?cient|(?:في|ب)\s*ال?(?:مئ|مائ|ماي)[هة])|百分之(\d{1,3}(?:[.,]\d+)?)`;

/** "May" and "March" are verbs too: they are months by a preposition or a number. */
const AMBIGUOUS: Readonly<Partial<Record<Language, ReadonlySet<string>>>> = {
  en: new Set(["may", "march"]),
  ar: new Set(["مارس"]),
};
const BESIDE_MONTH = String.raw`(?<=(?:in|of|by|since|until|from|to|on|this|last|late|early|mid|شهر|في|\d)[\s-])`;

const MONTHS = LANGUAGES.flatMap((language): NumberPattern[] => {
  if (language === "zh") return [];
  return MONTH_NAMES[language].map((forms, i) => ({
    kind: "month",
    languages: [language],
    pattern: new RegExp(monthForms(forms.map(fold), language), "gu"),
    read: () => String(i + 1),
  }));
});

function monthForms(forms: readonly string[], language: Language): string {
  const name = word(forms.join("|"));
  const isAmbiguous = forms.some((form) => AMBIGUOUS[language]?.has(form));
  return isAmbiguous ? String.raw`${BESIDE_MONTH}${name}|${name}(?=,? \d)` : name;
}

/** In the order they are read; what one has taken the next does not see. */
export const NUMBER_PATTERNS: readonly NumberPattern[] = [
  {
    kind: "note",
    pattern: new RegExp(
      String.raw`${FOLDED_NOTE_SIGN}|(?:footnote|сноск\p{L}*|note(?: de bas de page)?|nota(?: al pie)?|(?:ال)?حاشيه|脚注)\s*(?:n[o°º]\.?\s*)?(\d+)`,
      "gu",
    ),
    read: first,
  },
  {
    kind: "symbol",
    pattern:
      /(?<![\p{L}\p{N}/])(?:\p{L}[\p{L}.]*\/)+[\p{L}\p{N}./-]*\p{N}|(?<![\p{L}\p{N}/])\d+\/\d+(?![\p{L}\p{N}/])/gu,
    read: first,
  },
  {
    kind: "percentage",
    pattern: new RegExp(PERCENTAGE, "gu"),
    read: (match) => first(match).replace(",", "."),
  },
  {
    kind: "month",
    languages: ["zh"],
    pattern: /(\d{1,2}|[一二三四五六七八九十]{1,2})月/gu,
    read: (match) => String(/\d/u.test(first(match)) ? Number(first(match)) : readHanNumber(first(match))),
  },
  ...MONTHS,
  // Letters and digits in one: 4G, C7, and of WSIS+20 what every language writes. The endings of ordinals are none.
  {
    kind: "name",
    pattern:
      /(?<=[\p{L})])\s?\+\d+|(?<![\p{L}\p{N}])(?!\d+(?:st|nd|rd|th|es?|eme|re|er|s)(?![\p{L}\p{N}]))(?:\p{Script=Latin}+\d+|\d+\p{Script=Latin}+)(?![\p{L}\p{N}])/gu,
    read: (match) => match[0].trim(),
  },
  named("share", "1/2", String.raw`half|halve[sd]?|половин\p{L}*|moitie|mitad|(?:ال)?نصف`, "一半|半数"),
  named("share", "1/3", "(?:one|a)[- ]third|трет[ьи]|un tiers|un tercio|(?:ال)?ثلث", "三分之一"),
  named("share", "1/4", "(?:one|a)[- ]quarter|четверт[ьи]|un quart|un cuarto|(?:ال)?ربع", "四分之一"),
  named("magnitude", "1000", String.raw`thousands?|тысяч\p{L}*|milliers?|mille|mil|(?:ال)?(?:الف|الاف)`, "千|万"),
  named("magnitude", "1000000", String.raw`millions?|миллион\p{L}*|млн|millon(?:es)?|(?:ال)?مليون|ملايين`, "百万"),
  named("magnitude", "1000000000", String.raw`billions?|миллиард\p{L}*|млрд|milliards?|(?:ال)?مليار\p{L}*`, "亿"),
  named(
    "number",
    "2",
    String.raw`twice|twofold|doubl\p{L}*|вдвое|дважды|удво\p{L}*|duplic\p{L}*|ضعف|ضعفي|ضعفا`,
    "翻番",
  ),
  named("number", "3", String.raw`thrice|threefold|tripl\p{L}*|втрое|трижды|утро\p{L}*`, "三倍"),
  named("number", "4", String.raw`fourfold|quadrupl\p{L}*|вчетверо|cuadrupl\p{L}*`, "四倍"),
  {
    kind: "number",
    languages: ["zh"],
    pattern:
      /第?([〇零一二三四五六七八九十百两]+)(?=\s*(?:多?个?(?:届|年|周年|月|日|天|项|次|份|名|家|大|场|倍|成|条|章|节|段|人|位|种|类|方|国)))/gu,
    read: (match) => String(readHanNumber(first(match))),
  },
  { kind: "number", pattern: /\d+(?:[.,]\d+)?/gu, read: (match) => String(Number(match[0].replace(",", "."))) },
];
