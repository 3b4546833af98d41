import { FOLDED_NOTE_SIGN } from "../domain/footnotes.ts";
import { LANGUAGES, type Language } from "../domain/language.ts";
import { fold } from "./fold.ts";
import type { NumberKind } from "./found-number.ts";
import { readHanNumber } from "./han-numbers.ts";
import { writeOut } from "./letters.ts";
import { MONTH_NAMES } from "./months.ts";

/** A written form: where it stands, in folded text, and the value it has. */
export interface NumberPattern {
  readonly kind: NumberKind;
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => string;
  /** The languages that write so; all where undefined. */
  readonly languages?: readonly Language[];
  /** What any text with such a form has: patterns that share it need not be tried where it is missing. */
  readonly clue: RegExp;
}

const first = (match: RegExpExecArray): string => match.slice(1).find((group) => group !== undefined) ?? match[0];
const word = (alternatives: string): string => String.raw`(?<!\p{L})(?:${alternatives})(?!\p{L})`;
const DIGIT = /\p{N}/u;
const HAN_NUMERAL = /[\d〇零一二三四五六七八九十百两]/u;
/** The beginnings of words, as a clue to any of them. */
const beginnings = (words: readonly string[], han: readonly string[] = []): RegExp =>
  writeOut(
    new RegExp(
      [String.raw`(?<!\p{L})(?:${words.join("|").replaceAll(String.raw`\p{L}*`, "")})`, ...han].join("|"),
      "u",
    ),
  );

const PERCENTAGE = String.raw`(?<![\p{N}.,/])(\d{1,3}(?:[.,]\d+)?)\s*(?:[%٪]|процент|per ?cent|pct\b|pour ?cent|por ?cient|(?:في|ب)\s*ال?(?:مئ|مائ|ماي)[هة])|百分之(\d{1,3}(?:[.,]\d+)?)`;

/** "May" and "March" are verbs too: they are months by a preposition or a number. */
const AMBIGUOUS: Readonly<Partial<Record<Language, ReadonlySet<string>>>> = {
  en: new Set(["may", "march"]),
  ar: new Set(["مارس"]),
};
const BESIDE_MONTH = String.raw`(?<=(?:in|of|by|since|until|from|to|on|this|last|late|early|mid|شهر|في|\d)[\s-])`;

const MONTHS = LANGUAGES.flatMap((language): NumberPattern[] => {
  if (language === "zh") return [];
  const clue = beginnings(MONTH_NAMES[language].flat().map(fold));
  return MONTH_NAMES[language].map((forms, i) => ({
    kind: "month",
    languages: [language],
    clue,
    pattern: writeOut(new RegExp(monthForms(forms.map(fold), language), "gu")),
    read: () => String(i + 1),
  }));
});

function monthForms(forms: readonly string[], language: Language): string {
  const name = word(forms.join("|"));
  const isAmbiguous = forms.some((form) => AMBIGUOUS[language]?.has(form));
  return isAmbiguous ? String.raw`${BESIDE_MONTH}${name}|${name}(?=,? \d)` : name;
}

/** Parts and multiples that have words of their own: kind, value, the words, those of Chinese. */
const NAMED: readonly (readonly [kind: NumberKind, value: string, words: string, han: string])[] = [
  ["share", "1/2", String.raw`half|halve[sd]?|половин\p{L}*|moitie|mitad|(?:ال)?نصف`, "一半|半数"],
  ["share", "1/3", "(?:one|a)[- ]third|трет[ьи]|un tiers|un tercio|(?:ال)?ثلث", "三分之一"],
  ["share", "1/4", "(?:one|a)[- ]quarter|четверт[ьи]|un quart|un cuarto|(?:ال)?ربع", "四分之一"],
  ["magnitude", "1000", String.raw`thousands?|тысяч\p{L}*|milliers?|mille|mil|(?:ال)?(?:الف|الاف)`, "千|万"],
  ["magnitude", "1000000", String.raw`millions?|миллион\p{L}*|млн|millon(?:es)?|(?:ال)?مليون|ملايين`, "百万"],
  ["magnitude", "1000000000", String.raw`billions?|миллиард\p{L}*|млрд|milliards?|(?:ال)?مليار\p{L}*`, "亿"],
  ["number", "2", String.raw`twice|twofold|doubl\p{L}*|вдвое|дважды|удво\p{L}*|duplic\p{L}*|ضعف|ضعفي|ضعفا`, "翻番"],
  ["number", "3", String.raw`thrice|threefold|tripl\p{L}*|втрое|трижды|утро\p{L}*`, "三倍"],
  ["number", "4", String.raw`fourfold|quadrupl\p{L}*|вчетверо|cuadrupl\p{L}*`, "四倍"],
];
const NAMED_CLUE = beginnings(
  NAMED.map(([, , words]) => words),
  NAMED.map(([, , , han]) => han),
);

/** In the order they are read; what one has taken the next does not see. */
export const NUMBER_PATTERNS: readonly NumberPattern[] = [
  {
    kind: "note",
    pattern: writeOut(
      new RegExp(
        String.raw`${FOLDED_NOTE_SIGN}|(?:footnote|сноск\p{L}*|note(?: de bas de page)?|nota(?: al pie)?|(?:ال)?حاشيه|脚注)\s*(?:n[o°º]\.?\s*)?(\d+)`,
        "gu",
      ),
    ),
    read: first,
    clue: DIGIT,
  },
  {
    kind: "symbol",
    pattern: writeOut(
      /(?<![\p{L}\p{N}/])(?:\p{L}[\p{L}.]*\/)+[\p{L}\p{N}./-]*\p{N}|(?<![\p{L}\p{N}/])\d+\/\d+(?![\p{L}\p{N}/])/gu,
    ),
    read: first,
    clue: DIGIT,
  },
  {
    kind: "percentage",
    pattern: new RegExp(PERCENTAGE, "gu"),
    read: (match) => first(match).replace(",", "."),
    clue: DIGIT,
  },
  {
    kind: "month",
    languages: ["zh"],
    pattern: /(\d{1,2}|[一二三四五六七八九十]{1,2})月/gu,
    read: (match) => String(/\d/u.test(first(match)) ? Number(first(match)) : readHanNumber(first(match))),
    clue: HAN_NUMERAL,
  },
  ...MONTHS,
  // Letters and digits in one: 4G, C7, and of WSIS+20 what every language writes. The endings of ordinals are none.
  {
    kind: "name",
    pattern: writeOut(
      /(?<=[\p{L})])\s?\+\d+|(?<![\p{L}\p{N}])(?!\d+(?:st|nd|rd|th|es?|eme|re|er|s)(?![\p{L}\p{N}]))(?:\p{Script=Latin}+\d+|\d+\p{Script=Latin}+)(?![\p{L}\p{N}])/gu,
    ),
    read: (match) => match[0].trim(),
    clue: DIGIT,
  },
  ...NAMED.map(
    ([kind, value, words, han]): NumberPattern => ({
      kind,
      pattern: writeOut(new RegExp(`${word(words)}|${han}`, "gu")),
      read: () => value,
      clue: NAMED_CLUE,
    }),
  ),
  {
    kind: "number",
    languages: ["zh"],
    pattern:
      /第?([〇零一二三四五六七八九十百两]+)(?=\s*(?:多?个?(?:届|年|周年|月|日|天|项|次|份|名|家|大|场|倍|成|条|章|节|段|人|位|种|类|方|国)))/gu,
    read: (match) => String(readHanNumber(first(match))),
    clue: HAN_NUMERAL,
  },
  {
    kind: "number",
    pattern: /\d+(?:[.,]\d+)?/gu,
    read: (match) => String(Number(match[0].replace(",", "."))),
    clue: DIGIT,
  },
];
