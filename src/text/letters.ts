/**
 * The letters of alphabets that folded text has, as the inside of a character class: what `\p{L}` has without Han, in few ranges, where marks or
 * signs of scripts that nobody writes here stand in between two. To the engine `\p{L}` is hundreds
 * of ranges: written out at every place where a long list of phrases has it, it costs megabytes of code and a quarter of a
 * second before the first answer. Every range less is a comparison less at each of these places.
 */
const LETTERS = String.raw`a-z\u00df-\u00f6\u00f8-\u05ff\u0620-\u065f\u066e-\u1fff`;
/** Capitals, the accented ones among them, and the letters of ordinals, which text has before it is folded. */
const CAPITALS = String.raw`A-Zªº\u00c0-\u00d6\u00d8-\u00de`;
/** What `\p{N}` has in texts of these languages. */
const DIGITS = String.raw`\d²³¹\u0660-\u0669\u06f0-\u06f9`;

/** A letter of an alphabet, or a digit as folded text has them. */
export const LETTER_OR_DIGIT = String.raw`[${LETTERS}\d]`;

/** The source of a pattern with every `\p{L}`, `\P{L}` and `\p{N}` written out. */
export function writeOutLetters(source: string, letters = LETTERS): string {
  return source.replace(PROPERTY, (part) => {
    const isClass = part.startsWith("[");
    if (part === "\\P{L}") return `[^${letters}]`;
    const written = part.replaceAll("\\p{L}", letters).replaceAll("\\p{N}", DIGITS);
    return isClass || written === part ? written : `[${written}]`;
  });
}

/** A class of characters, or a property by itself. */
const PROPERTY = /\[[^\]]*\]|\\[pP]\{L\}|\\p\{N\}/gu;

/** The characters of the Han script that texts of today are written with. */
const HAN = String.raw`\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff`;

/** The same pattern with every `\p{L}` written out, Han among them: for a pattern that many texts are read with. */
export function writeOut({ source, flags }: RegExp): RegExp {
  return new RegExp(writeOutLetters(source, CAPITALS + LETTERS + HAN), flags);
}
