import { detectAll } from "tinyld";
import type { Language } from "../domain/language.ts";
import { fold } from "./fold.ts";

/** In order of preference where all signs are equal. */
const LATIN: readonly Language[] = ["en", "fr", "es"];
/** What English names a paragraph by; other languages use "para" as well, for other things. */
const ENGLISH_REFERENCE = /^(?:para(?:graph)?s?|op|annex|section|report|front|of|the|[ivx]+)$/u;
/** The library is unsure of three words; it only tips the scales between languages that know as many of them. */
const LIBRARY_WEIGHT = 0.25;

/**
 * Tells the language of a short text: by script where the script decides (Han, Arabic, Cyrillic), else by the words that
 * each language knows, a word known to one language alone telling most, and by the n-gram library.
 * @param knows whether a language uses a word (folded); nothing where no vocabulary is at hand
 * @returns undefined where the text gives no sign (a number, a symbol)
 */
export function detectLanguage(
  text: string,
  knows: (word: string, language: Language) => boolean = () => false,
): Language | undefined {
  const script = dominantScript(text);
  if (script !== "Latin") return script && SCRIPT_LANGUAGE[script];
  const guesses = new Map(detectAll(text, { only: [...LATIN] }).map(({ lang, accuracy }) => [lang, accuracy]));
  const words = [...fold(text).matchAll(/\p{Script=Latin}+/gu)].map(([word]) => word);
  if (words.every((word) => ENGLISH_REFERENCE.test(word))) return "en";
  const scores = LATIN.map((language) => ({
    language,
    score: evidence(words, language, knows) + LIBRARY_WEIGHT * Math.min(1, guesses.get(language) ?? 0),
  }));
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0 ? best.language : undefined;
}

/** The share of words a language knows, each divided among the languages that know it. */
function evidence(
  words: readonly string[],
  language: Language,
  knows: (word: string, language: Language) => boolean,
): number {
  const shares = words.map((word) => {
    const knowers = LATIN.filter((candidate) => knows(word, candidate));
    return knowers.includes(language) ? 1 / knowers.length : 0;
  });
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, words.length);
}

const SCRIPT_LANGUAGE = { Han: "zh", Arabic: "ar", Cyrillic: "ru" } as const;
const SCRIPTS = {
  Han: /\p{Script=Han}/gu,
  Arabic: /\p{Script=Arabic}/gu,
  Cyrillic: /\p{Script=Cyrillic}/gu,
  Latin: /\p{Script=Latin}/gu,
} as const;

/** A Han character carries about as much as three letters; Latin letters are often names and acronyms inside other text. */
const LETTER_WEIGHT = { Han: 6, Arabic: 2, Cyrillic: 2, Latin: 1 } as const;

function dominantScript(text: string): keyof typeof SCRIPTS | undefined {
  const counts = (Object.keys(SCRIPTS) as (keyof typeof SCRIPTS)[]).map((script) => ({
    script,
    count: (text.match(SCRIPTS[script])?.length ?? 0) * LETTER_WEIGHT[script],
  }));
  const best = counts.reduce((a, b) => (b.count > a.count ? b : a));
  return best.count > 0 ? best.script : undefined;
}
