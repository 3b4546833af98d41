import { detectAll } from "tinyld/light";
import type { Language } from "../domain/language.ts";
import { detectScriptLanguage, isMostlyLatin } from "./detect-script-language.ts";
import { findMatches } from "./find-matches.ts";
import { fold } from "./fold.ts";
import { writeOut } from "./letters.ts";

const LATIN: readonly Language[] = ["en", "fr", "es"];
/** The library is unsure of three words; it only tips the scales between languages that use them as often. */
const LIBRARY_WEIGHT = 0.25;
const LETTER_WEIGHT = 0.25;
/** Whoever goes on speaks the language spoken before, unless the words are surely of another: "dates?", "qui y participe ?". */
const SPOKEN_WEIGHT = 0.3;
/** "regional commissions" is as good French as English: within this margin whoever asks tells it better, by their locale. */
const MIN_MARGIN = 0.1;

/**
 * Tells the language of a short text: by script where the script decides (Han, Arabic, Cyrillic), else by how often each
 * language uses its words, by letters of its own, and by the n-gram library.
 * @param usage the share (0..1) of a language's texts that use a word (folded); 0 where no vocabulary is at hand
 * @param spoken what was spoken before it
 * @returns undefined where the text gives no sign (a number, a symbol) or is as good in two languages
 */
export function detectLanguage(
  text: string,
  usage: (word: string, language: Language) => number = () => 0,
  spoken?: Language,
): Language | undefined {
  if (!isMostlyLatin(text)) return detectScriptLanguage(text);
  const marked = OWN_MARKS.find(([, marks]) => marks.test(text));
  if (marked) return marked[0];
  const words = findMatches(fold(withoutAcronyms(text)), /\p{Script=Latin}+/gu).map(([word]) => word);
  // A name goes into any language: in Chinese, Russian and Arabic, too, people write "IGF", and their locale tells who asks.
  if (ONE_NAME.test(text) && isAnybodys(text, words, usage)) {
    const isFrench =
      FRENCH_SPACING.test(text) && words.every((word) => usage(word, "fr") > 0 && usage(word, "en") === 0);
    return isFrench ? "fr" : undefined;
  }
  const isKnownWord = words.length === 1 && LATIN.some((language) => usage(words[0] as string, language) > 0);
  const guesses = isKnownWord ? NO_GUESSES : guess(text);
  const scores = LATIN.map((language) => ({ language, own: evidence(words, language, usage) }));
  const margin = scores.some(({ own }) => own > 0) ? MIN_MARGIN : 0;
  const [best, second] = scores
    .map(({ language, own }) => ({
      language,
      score: own + signs(text, language, guesses) + SPOKEN_WEIGHT * Number(language === spoken),
    }))
    .sort((a, b) => b.score - a.score);
  return best && best.score - (second?.score ?? 0) > margin ? best.language : undefined;
}

const NOT_LATIN: readonly Language[] = ["ar", "ru", "zh"];

const ONE_NAME = writeOut(/^\P{L}*[\p{Script=Latin}\p{N}+-]+\P{L}*$/u);
const ACRONYM = /^\P{L}*\p{Lu}[\p{Lu}\p{N}+-]+\P{L}*$/u;

/** Whether a version in other letters writes one name in Latin ones, whole or in its parts, or it is an acronym that none of the Latin ones writes, or several. */
function isAnybodys(
  text: string,
  words: readonly string[],
  usage: (word: string, language: Language) => number,
): boolean {
  const whole = fold(text).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
  const isUsed = (word: string, languages: readonly Language[]) =>
    languages.some((language) => usage(word, language) > 0);
  if (isUsed(whole, NOT_LATIN) || words.every((word) => isUsed(word, NOT_LATIN))) return true;
  const using = LATIN.filter((language) => words.some((word) => isUsed(word, [language])));
  return ACRONYM.test(text) && using.length !== 1;
}

/** Marks that no other of the six writes: "¿ICANN?" is Spanish. */
const OWN_MARKS: readonly (readonly [Language, RegExp])[] = [
  ["es", /[¿¡]/u],
  ["ar", /؟/u],
  ["zh", /[？！。]/u],
];

/** French has a space before its mark: "IA ?". */
const FRENCH_SPACING = /[\p{L}\p{N}][ \u00a0\u202f]+[?!]+\s*$/u;

/** Letters that one of the three languages alone writes. */
const OWN_LETTERS: Readonly<Partial<Record<Language, RegExp>>> = { fr: /[àâçèêëîïôœùûÿ]/iu, es: /[áíóúñ¿¡]/iu };

function signs(text: string, language: Language, guesses: ReadonlyMap<string, number>): number {
  const isSpaced = language === "fr" && FRENCH_SPACING.test(text);
  const letters = Number(isSpaced || (OWN_LETTERS[language]?.test(text) ?? false));
  return LETTER_WEIGHT * letters + LIBRARY_WEIGHT * Math.min(1, guesses.get(language) ?? 0);
}

/** Acronyms go into any language; where all is in capitals, or nothing else is there, they are words like others. */
function withoutAcronyms(text: string): string {
  const left = text.replace(/(?<![\p{L}\p{N}])\p{Lu}{2,}(?!\p{L})/gu, " ");
  return /\p{Ll}/u.test(left) ? left : text;
}

/** Of one word that is known the library knows less than we do: in "ITU" it sees Spanish. */
const NO_GUESSES: ReadonlyMap<string, number> = new Map();

function guess(text: string): ReadonlyMap<string, number> {
  return new Map(detectAll(text, { only: [...LATIN] }).map(({ lang, accuracy }) => [lang, accuracy]));
}

/** The mean, over all words, of a language's share in the use of a word. */
function evidence(
  words: readonly string[],
  language: Language,
  usage: (word: string, language: Language) => number,
): number {
  const shares = words.map((word) => {
    const total = LATIN.reduce((sum, candidate) => sum + usage(word, candidate), 0);
    return total === 0 ? 0 : usage(word, language) / total;
  });
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, words.length);
}
