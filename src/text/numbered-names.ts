/** A Chinese or Arabic letter may touch a name. */
const LETTER = String.raw`\p{Script=Latin}\p{Script=Cyrillic}`;
const NUMBERED = new RegExp(
  String.raw`(?<![${LETTER}\p{N}/-])(?:\p{Lu}[${LETTER}]*-?\p{N}+|\p{N}+\p{Lu}+)(?![${LETTER}\p{N}/-])`,
  "gu",
);

/** The names of capitals and figures in a text, such as "5G", "C5", "IPv6", "UN80", "ВКР-27"; no symbols of documents. */
export function findNumberedNames(text: string): string[] {
  return text.match(NUMBERED) ?? [];
}
