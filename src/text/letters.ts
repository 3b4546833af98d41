/**
 * The letters of alphabets as the inside of a character class: what `\p{L}` has without Han, in few ranges, where marks or signs of scripts
 * that nobody writes here in stand between two. To the engine `\p{L}` is hundreds
 * of ranges: written out at every place where a long list of phrases has it, it costs megabytes of code and a quarter of a
 * second before the first answer.
 */
const LETTERS = String.raw`A-Za-zªµº\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u0587\u05d0-\u05ea\u0620-\u064a\u066e\u066f\u0671-\u06d3\u06fa-\u1fff\u3041-\u30ff\uac00-\ud7a3`;
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
  return new RegExp(writeOutLetters(source, LETTERS + HAN), flags);
}
