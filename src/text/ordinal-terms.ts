import { findMatches } from "./find-matches.ts";
import { fold } from "./fold.ts";
import { keepPerWord } from "./keep-per-word.ts";
import { keepRecent } from "./keep-recent.ts";
import { writeOut } from "./letters.ts";

/** Stems of ordinals, folded, by their value; compounds ("двадцать восьмой", "twenty-eighth") are added up. */
const TENS: readonly (readonly [RegExp, number])[] = [
  [writeOut(/^(?:двадцат\p{L}*|twent(?:y|ieth)|vingt(?:ieme)?|vigesim[oa]|العشر(?:ين|ون))$/u), 20],
  [writeOut(/^(?:тридцат\p{L}*|thirt(?:y|ieth)|trent(?:e|ieme)|trigesim[oa]|(?:ال)?ثلاث(?:ين|ون))$/u), 30],
];
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:first|one|premier|premiere|unieme|primer[oa]?)$/u, 1],
  [/^(?:втор(?:ая|ой|ую|ые)|second|deuxieme|segund[oa])$/u, 2],
  [/^(?:трет(?:ья|ьей|ий|ью)|third|troisieme|tercer[oa]?)$/u, 3],
  [/^(?:четверт(?:ая|ой|ый|ую)|fourth|quatrieme|cuart[oa])$/u, 4],
  [/^(?:пят(?:ая|ой|ый|ую)|fifth|cinquieme|quint[oa])$/u, 5],
  [/^(?:шест(?:ая|ой|ую)|sixth|sixieme|sext[oa])$/u, 6],
  [/^(?:седьм(?:ая|ой|ую)|seventh|septieme|septim[oa])$/u, 7],
  [/^(?:восьм(?:ая|ой|ую)|eighth|huitieme|octav[oa])$/u, 8],
  [/^(?:девят(?:ая|ой|ый|ую)|ninth|neuvieme|noven[oa])$/u, 9],
];
const DIGITS = /^(\d{1,3})(?:st|nd|rd|th|й|я|ю|го|ой|ом|му|e|eme|a|o|ª|º)$/u;
const HAN = /[一二三四五六七八九十]{1,3}(?=届)/gu;
const HAN_DIGITS = "一二三四五六七八九";
const ARABIC_UNITS: Readonly<Record<string, number>> = {
  الثانيه: 2,
  الثالثه: 3,
  الرابعه: 4,
  الخامسه: 5,
  السادسه: 6,
  السابعه: 7,
  الثامنه: 8,
  التاسعه: 9,
};

/**
 * The ordinals a text gives in words or with an ending, as digits: "двадцать восьмой", "28-й", "28th", "第二十八届" and
 * "الثامنة والعشرين" all give "28". From 20 to 39 in words, which is where numbered sessions are. These are terms to search by,
 * not numbers that are read (see `written-numbers.ts`): "двадцатилетие" gives "20", since it is found by the twentieth.
 */
export const ordinalTerms: (text: string) => readonly string[] = keepRecent((text) => {
  const folded = fold(text);
  const words = folded.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return [
    ...words.flatMap((word, i) => readOrdinal(words, word, i)),
    ...findMatches(folded, HAN).map(([numeral]) => String(readHan(numeral))),
  ];
});

function readOrdinal(words: readonly string[], word: string, i: number): string[] {
  const digits =
    DIGITS.exec(word)?.[1] ??
    (/^\d{1,3}$/u.test(word) && /^(?:й|я|ю|го|ой)$/u.test(words[i + 1] ?? "") ? word : undefined);
  if (digits) return [digits];
  const tens = readTens(word);
  if (tens === null) return [];
  const before = ARABIC_UNITS[words[i - 1] ?? ""];
  const after =
    readValue(UNITS, words[i + 1] ?? "") ?? (words[i + 1] === "et" ? readValue(UNITS, words[i + 2] ?? "") : undefined);
  return [String(tens + (before ?? after ?? 0))];
}

const readTens = keepPerWord((word) => readValue(TENS, word.replace(/^و/u, "")) ?? null);

function readValue(table: readonly (readonly [RegExp, number])[], word: string): number | undefined {
  return table.find(([pattern]) => pattern.test(word))?.[1];
}

function readHan(numeral: string): number {
  const [tens, units] = numeral.includes("十") ? numeral.split("十") : ["", numeral];
  const digit = (text: string | undefined) => (text ? HAN_DIGITS.indexOf(text) + 1 : 0);
  return numeral.includes("十") ? (digit(tens) || 1) * 10 + digit(units) : digit(units);
}
