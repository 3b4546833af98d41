const LETTER = "(?!\\p{Script=Han})[\\p{L}\\p{N}]";

/**
 * A pattern of whole words and phrases, to be matched on folded text. Each list is the alternatives of one language;
 * Chinese ones stand apart, since Chinese words have no edges.
 */
export function phrasePattern(lists: readonly string[], han: string, flags: "u" | "gu" = "u"): RegExp {
  return new RegExp(`(?<!${LETTER})(?:${lists.join("|")})(?!${LETTER})|${han}`, flags);
}
