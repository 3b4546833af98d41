import { writeOut } from "./letters.ts";

/**
 * A pattern of whole words: no letter stands beside them.
 * @param alternatives the source of a pattern, on folded text
 */
export function wholeWords(alternatives: string, flags: "u" | "gu" = "u"): RegExp {
  return writeOut(new RegExp(String.raw`(?<!\p{L})(?:${alternatives})(?!\p{L})`, flags));
}
