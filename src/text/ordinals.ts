import { fold } from "./fold.ts";
import { ENDING, NUMBER_WORDS, RUSSIAN_ENDINGS } from "./number-words.ts";
import { readWrittenNumber } from "./written-numbers.ts";

const RU = NUMBER_WORDS.ru;
const EN = NUMBER_WORDS.en;

/** Matches an ordinal number in words or digits, in lower case, for use inside a larger pattern. */
export const ORDINAL = {
  ru: String.raw`(?:(?:${roundNumbers(RU).join("|")})\s)?(?:${ordinalsOf(RU, 1, 100).join("|")})(?!\p{L})|\d{1,3}-?(?:й|я|ю|ой|ей|го)(?!\p{L})`,
  en: String.raw`(?:(?:${roundNumbers(EN).join("|")})-)?(?:${ordinalsOf(EN, 1, 19).join("|")})\b|(?:${ordinalsOf(EN, 20, 100).join("|")})\b|\d{1,3}(?:st|nd|rd|th)\b`,
} as const;

/** The number an ordinal stands for ("тридцатой", "thirtieth", "29th"); undefined where it is none. */
export function readOrdinal(text: string): number | undefined {
  const folded = fold(text).trim();
  const digits = /^\d+/u.exec(folded);
  return digits ? Number(digits[0]) : readWrittenNumber(folded.split(/[\s-]+/u), 0)?.value;
}

/** Tens and the hundred, as the first word of a compound. */
function roundNumbers(numbers: typeof RU): string[] {
  return numbers.filter(([value]) => value >= 20).map(([, cardinals]) => cardinals.split(" ")[0] as string);
}

function ordinalsOf(numbers: typeof RU, from: number, to: number): string[] {
  return numbers
    .filter(([value]) => value >= from && value <= to)
    .flatMap(([, , ordinals]) => ordinals.split(" "))
    .map((word) => word.replace(ENDING, RUSSIAN_ENDINGS));
}
