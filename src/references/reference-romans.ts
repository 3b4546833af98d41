import { keepPerWord } from "../text/keep-per-word.ts";

/** Cyrillic letters that look like Roman digits. */
const LOOK_ALIKE: Readonly<Record<string, string>> = { і: "i", х: "x", с: "c" };
/** No section of a document is numbered higher. */
export const MAX_SECTION = 39;
const DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/**
 * The value of a Roman numeral, up to CXCIX, where it can be meant as a paragraph's: one letter is an initial or a
 * pronoun, and two small ones are a word ("vi").
 */
export function readParagraphNumeral(written: string): number | undefined {
  if (written.length < 2 || (written.length === 2 && written !== written.toUpperCase())) return undefined;
  const letters = [...written.toLowerCase()].map((letter) => LOOK_ALIKE[letter] ?? letter);
  return /^c?(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/u.test(letters.join("")) ? addUp(letters) : undefined;
}

/** The value of a Roman numeral up to XXXIX, as sections have them; undefined where the folded word is none. */
export function readSectionNumeral(word: string): number | undefined {
  return sectionNumeral(word) ?? undefined;
}

const sectionNumeral = keepPerWord((word) => {
  const letters = [...word].map((letter) => LOOK_ALIKE[letter] ?? letter);
  const isNumeral = /^x{0,3}(?:ix|iv|v?i{0,3})$/u.test(letters.join("")) && letters.length > 0;
  return isNumeral ? addUp(letters) : null;
});

/** Writes a number up to 39 as a Roman numeral; undefined for any other. */
export function formatRoman(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 1 || value > MAX_SECTION) return undefined;
  const units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
  return "X".repeat(Math.floor(value / 10)) + units[value % 10];
}

function addUp(letters: readonly string[]): number {
  const values = letters.map((letter) => DIGITS[letter] as number);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
