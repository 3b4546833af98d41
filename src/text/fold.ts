import { simplifyHan } from "./simplify-han.ts";

/** Letters and signs of which nothing but the case is folded: most words of English and Russian. */
const PLAIN = /^[ -_a-~А-я\n]*$/u;

/**
 * Folds away how a text is written, for search only: the stored text stays verbatim and verification never folds.
 * Unicode NFKC, lower case, ё→е, dashes and quotes made one, soft hyphens and zero-width characters dropped, accents
 * taken off Latin letters, Arabic vowels and tatweel dropped and alef, ya and ta marbuta made one (the normalisation of
 * Larkey, Ballesteros and Connell, "Light stemming for Arabic", SIGIR 2002), Arabic-Indic digits made Western,
 * Traditional Chinese characters made Simplified.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return simplifyHan(text.normalize("NFKC"))
    .toLowerCase()
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, "")
    .replace(/[\u2010-\u2015\u2212]/gu, "-")
    .replace(/[«»“”„‟‹›]/gu, '"')
    .replace(/[‘’‚‛`´]/gu, "'")
    .replace(/ё/gu, "е")
    .replace(/[\u064B-\u065F\u0670\u0640]/gu, "")
    .replace(/[أإآٱ]/gu, "ا")
    .replace(/ى/gu, "ي")
    .replace(/ة/gu, "ه")
    .replace(/[٠-٩۰-۹]/gu, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/[\u00C0-\u024F]/gu, (letter) => letter.normalize("NFD").replace(/\p{M}/gu, ""));
}
