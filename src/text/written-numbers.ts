import { keepPerWord } from "./keep-per-word.ts";
import { ENDING, NUMBER_WORDS, RUSSIAN_ENDINGS } from "./number-words.ts";

/** A number written in words: its value, how many words (hyphens among them) it takes, and whether it orders or counts. */
export interface WrittenNumber {
  readonly value: number;
  readonly length: number;
  readonly ordinal: boolean;
}

type Value = Omit<WrittenNumber, "length">;

const VALUES = new Map<string, Value>();
const RUSSIAN: { readonly pattern: RegExp; readonly value: Value }[] = [];
for (const [number, ...lists] of Object.values(NUMBER_WORDS).flat()) {
  for (const [k, list] of lists.entries()) {
    const value = { value: number, ordinal: k === 1 };
    for (const word of list.split(" ").filter((entry) => entry !== "")) {
      if (word.endsWith(ENDING))
        RUSSIAN.push({ pattern: new RegExp(`^${word.replace(ENDING, RUSSIAN_ENDINGS)}$`, "u"), value });
      else VALUES.set(word, value);
    }
  }
}

/** "quatre-vingt" is the one compound that multiplies without a hundred. */
const FOURSCORE = /^vingt(?:s|ieme)?$/u;

/**
 * Reads the number that begins at a word, as far as its words go: units, teens, tens and a hundred, added up in the order
 * of their language ("сто двадцать второй", "one hundred and thirteen", "المائة والثالثة عشرة").
 * @param words folded; hyphens are words of their own
 */
export function readWrittenNumber(words: readonly string[], start: number): WrittenNumber | undefined {
  const first = readWord(words, start);
  if (first === undefined) return undefined;
  const arabic = /^\p{Script=Arabic}/u.test(words[start] as string);
  let number = first;
  let last = first.value;
  for (;;) {
    const at = start + number.length;
    const joiner = /^(?:and|et|y|-|بعد)$/u.test(words[at] ?? "") ? (words[at] as string) : "";
    const next = readWord(words, joiner === "" ? at : at + 1, arabic);
    if (next === undefined) return number;
    const hundreds = !arabic && next.value === 100 && number.value < 10 && !number.ordinal;
    const fits = arabic ? fitsArabic(last, next.value, joiner) : fitsOther(last, next.value, joiner);
    if (!hundreds && !fits) return number;
    last = next.value;
    number = {
      value: hundreds ? number.value * 100 : number.value + next.value,
      length: at + (joiner === "" ? 0 : 1) + next.length - start,
      ordinal: number.ordinal || next.ordinal,
    };
  }
}

/** Whether a smaller number adds to a larger, round one; "twenty and two" is a list, "vingt et un" and "treinta y dos" are none. */
function fitsOther(last: number, next: number, joiner: string): boolean {
  if (joiner === "and" && last !== 100) return false;
  if (joiner === "et" && next % 10 !== 1) return false;
  if (joiner === "y" && last < 30) return false;
  if (last === 100) return next < 100;
  if (last === 60 || last === 80) return next < 20;
  return (last === 10 || (last >= 20 && last % 10 === 0)) && next < 10;
}

/** In Arabic the unit stands before its ten; the hundred comes first, or last as "after the hundred". */
function fitsArabic(last: number, next: number, joiner: string): boolean {
  if (joiner !== "") return joiner === "بعد" && next === 100;
  return last === 100 ? next < 100 : last < 10 && next >= 10 && next < 100;
}

function readWord(words: readonly string[], i: number, continued = false): WrittenNumber | undefined {
  const word = words[i] ?? "";
  const hyphen = words[i + 1] === "-" ? 1 : 0;
  const next = words[i + 1 + hyphen] ?? "";
  if (word === "quatre" && FOURSCORE.test(next))
    return { value: 80, length: 2 + hyphen, ordinal: next.endsWith("ieme") };
  const found = findValue(continued && word !== "واحد" ? word.replace(/^و/u, "") : word);
  return found && { ...found, length: 1 };
}

/** Null for what is no number: most words, in which no ending has to be looked for twice. */
const findRussian = keepPerWord((word) => RUSSIAN.find(({ pattern }) => pattern.test(word))?.value ?? null);

function findValue(word: string): Value | undefined {
  return VALUES.get(word) ?? VALUES.get(word.replace(/^ال/u, "")) ?? findRussian(word) ?? undefined;
}
