/** Cyrillic letters that look like Roman digits. */
const LOOK_ALIKE: Readonly<Record<string, string>> = { і: "i", х: "x", с: "c" };
const DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/**
 * The value of a Roman numeral, up to CXCIX, where it can be meant as a paragraph's: one letter is an initial or a
 * pronoun, and two small ones are a word ("vi").
 */
export function readParagraphNumeral(written: string): number | undefined {
  if (written.length < 2 || (written.length === 2 && written !== written.toUpperCase())) return undefined;
  const letters = [...written.toLowerCase()].map((letter) => LOOK_ALIKE[letter] ?? letter);
  if (!/^c?(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/u.test(letters.join(""))) return undefined;
  const values = letters.map((letter) => DIGITS[letter] as number);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
