import { keepPerWord } from "./keep-per-word.ts";
import { keepRecent } from "./keep-recent.ts";
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
  return PLAIN.test(text) ? text.toLowerCase() : foldSigns(text);
}

/** Words come again in many texts, and a longer text while it is spoken of. */
const foldSigns = keepPerWord(
  keepRecent((text) =>
    simplifyHan(text.normalize("NFKC"))
      .toLowerCase()
      .replace(FOLDED, (sign) => foldSign(sign)),
  ),
);

const DROPPED = String.raw`\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u064B-\u065F\u0670\u0640`;
const DIGITS = "٠-٩۰-۹";
const LATIN = String.raw`\u00C0-\u024F`;
const MADE_ONE: readonly (readonly [signs: string, one: string])[] = [
  [String.raw`\u2010-\u2015\u2212`, "-"],
  ["«»“”„‟‹›", '"'],
  ["‘’‚‛`´", "'"],
  ["ё", "е"],
  ["أإآٱ", "ا"],
  ["ى", "ي"],
  ["ة", "ه"],
];
const setOf = (signs: string): RegExp => new RegExp(`[${signs}]`, "u");
/** All of them at once: to go through a text for each costs more than all else that is done with it. */
const FOLDED = new RegExp(`[${DROPPED}${DIGITS}${LATIN}${MADE_ONE.map(([signs]) => signs).join("")}]`, "gu");
const RULES: readonly (readonly [set: RegExp, fold: (sign: string) => string])[] = [
  [setOf(DROPPED), () => ""],
  [setOf(DIGITS), (digit) => String(digit.charCodeAt(0) & 0xf)],
  [setOf(LATIN), (letter) => letter.normalize("NFD").replace(/\p{M}/gu, "")],
  ...MADE_ONE.map(([signs, one]) => [setOf(signs), () => one] as const),
];

/** There are not six hundred such signs. */
const foldSign = keepPerWord((sign) => RULES.find(([set]) => set.test(sign))?.[1](sign) ?? sign);
