import type { Language } from "../domain/language.ts";
import { byLanguage } from "./by-language.ts";
import { findMatches } from "./find-matches.ts";
import type { FoundNumber } from "./found-number.ts";
import { keepPerWord } from "./keep-per-word.ts";
import { writeOut } from "./letters.ts";
import { NUMBER_WORDS } from "./number-words.ts";
import { readWrittenNumber } from "./written-numbers.ts";

const PIECE = writeOut(/(?:(?!\p{Script=Han})[\p{L}\p{M}])+|-/gu);
/** "Cent" in "pour cent" is no hundred. */
const PER_CENT = /pour ?cent|por ?cient[oa]s?|per ?cent/gu;
/** Numbers that a Russian word begins with: "двухдневный", "четырехкратный". */
const COMPOUND =
  /^(двух|трех|четырех|пяти|шести|семи|восьми|девяти|десяти|двадцати|тридцати)(?=лет|дневн|недел|месяч|кратн|годичн|сторонн)/u;
const COMPOUND_VALUES = ["", "", "двух", "трех", "четырех", "пяти", "шести", "семи", "восьми", "девяти", "десяти"];
const TWENTY_UP = new Map([
  ["двадцати", 20],
  ["тридцати", 30],
]);

/** The words of Latin letters that are numbers in a language: "once" is eleven in Spanish only. */
const LATIN_WORDS = new Map(
  (["en", "es", "fr"] as const).map((language) => [
    language as Language,
    new Set(NUMBER_WORDS[language].flatMap(([, ...lists]) => lists.flatMap((list) => list.split(" ")))),
  ]),
);

/** The numbers that a folded text gives in words, above one; "first" counts as one. */
export function readNumberWords(folded: string, language: Language): FoundNumber[] {
  const opensNumber = OPENS_NUMBER[language];
  const text = folded.replace(PER_CENT, (unit) => " ".repeat(unit.length));
  if (!text.match(PIECE)?.some((word) => opensNumber(word))) return [];
  const pieces = findMatches(text, PIECE).map((match) => ({ text: match[0], start: match.index }));
  const words = pieces.map(({ text: word }) => (isNumberWord(word, language) ? word : "·"));
  const found: FoundNumber[] = [];
  for (let i = 0; i < pieces.length; ) {
    const number = readWrittenNumber(words, i) ?? readCompound(pieces[i]?.text ?? "");
    const last = pieces[i + (number?.length ?? 1) - 1];
    if (number && last && (number.value > 1 || number.ordinal)) {
      const start = pieces[i]?.start ?? 0;
      const value = String(number.value);
      found.push({
        kind: "number",
        value,
        inWords: true,
        ordinal: number.ordinal,
        decades: false,
        start,
        end: last.start + last.text.length,
      });
    }
    i += number?.length ?? 1;
  }
  return found;
}

/** Most sentences have no word that a number begins with. */
const OPENS_NUMBER = byLanguage((language) =>
  keepPerWord(
    (word) =>
      (isNumberWord(word, language) && readWrittenNumber([word], 0) !== undefined) || readCompound(word) !== undefined,
  ),
);

function isNumberWord(word: string, language: Language): boolean {
  return (
    !/^\p{Script=Latin}/u.test(word) || /^(?:and|et|y)$/u.test(word) || (LATIN_WORDS.get(language)?.has(word) ?? false)
  );
}

function readCompound(word: string): { value: number; length: number; ordinal: boolean } | undefined {
  const prefix = COMPOUND.exec(word)?.[1];
  if (prefix === undefined) return undefined;
  return { value: TWENTY_UP.get(prefix) ?? COMPOUND_VALUES.indexOf(prefix), length: 1, ordinal: false };
}
