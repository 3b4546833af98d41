const LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.~QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>";
const CYRILLIC = "ёйцукенгшщзхъфывапролджэячсмитьбюЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ";
/** The keys of a US English keyboard that write letters in the Arabic layout, and what each writes: one key writes two. */
const ARABIC_KEYS = "`qwertyuiop[]asdfghjkl;'zxcvnm,./HYNbGTB".split("");
const ARABIC = [..."ذضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوزظأإآ", "لا", "لأ", "لإ", "لآ"];

interface Layout {
  readonly fromLatin: ReadonlyMap<string, string>;
  readonly toLatin: ReadonlyMap<string, string>;
  /** A letter of the layout. */
  readonly own: RegExp;
}

const LAYOUTS: readonly Layout[] = [
  // The key of the slash writes the full stop in the Russian layout: "g/ 67" is "п. 67".
  buildLayout([...LATIN], [...CYRILLIC], /\p{Script=Cyrillic}/u, [["/", "."]]),
  buildLayout(ARABIC_KEYS, ARABIC, /\p{Script=Arabic}/u, [["?", "؟"]]),
];

/**
 * What may have been meant by a text that was typed with another keyboard layout switched on than its writer thought: US
 * English for Russian (ЙЦУКЕН) or Arabic (101), or one of these for English.
 */
export function switchLayout(text: string): string[] {
  const typed = LAYOUTS.find(({ own }) => own.test(text));
  return typed ? [rewrite(text, typed.toLatin)] : LAYOUTS.map(({ fromLatin }) => rewrite(text, fromLatin));
}

function buildLayout(
  keys: readonly string[],
  letters: readonly string[],
  own: RegExp,
  marks: readonly (readonly [string, string])[],
): Layout {
  const pairs = keys.map((key, i) => [key, letters[i] as string] as const);
  return {
    fromLatin: new Map([...pairs, ...marks]),
    toLatin: new Map(pairs.map(([key, letter]) => [letter, key])),
    own,
  };
}

/** Two letters that one key writes ("لا") come before one. */
function rewrite(text: string, map: ReadonlyMap<string, string>): string {
  const letters = text.match(/ل[اأإآ]|./gsu) ?? [];
  return letters.map((letter) => map.get(letter) ?? letter).join("");
}
