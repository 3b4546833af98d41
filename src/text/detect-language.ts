import { detectAll } from "tinyld";
import { isLanguage, type Language } from "../domain/language.ts";

const LATIN: readonly Language[] = ["en", "fr", "es"];

/**
 * Tells the language of a short text: by script where the script decides (Han, Arabic, Cyrillic; the script with the most
 * letters wins), else by the words it shares with each language's known words, then by the n-gram library.
 * @param known how many of the text's words a language knows, or nothing where no vocabulary is at hand
 * @returns undefined where the text gives no sign (a number, a symbol)
 */
export function detectLanguage(text: string, known: (language: Language) => number = () => 0): Language | undefined {
  const script = dominantScript(text);
  if (script !== "Latin") return script && SCRIPT_LANGUAGE[script];
  const guesses = new Map(detectAll(text, { only: [...LATIN] }).map(({ lang, accuracy }) => [lang, accuracy]));
  const scores = LATIN.map((language) => ({ language, score: known(language) + (guesses.get(language) ?? 0) }));
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0 && isLanguage(best.language) ? best.language : undefined;
}

const SCRIPT_LANGUAGE = { Han: "zh", Arabic: "ar", Cyrillic: "ru" } as const;
const SCRIPTS = {
  Han: /\p{Script=Han}/gu,
  Arabic: /\p{Script=Arabic}/gu,
  Cyrillic: /\p{Script=Cyrillic}/gu,
  Latin: /\p{Script=Latin}/gu,
} as const;

/** A Han character carries about as much as three letters. */
const LETTER_WEIGHT = { Han: 3, Arabic: 1, Cyrillic: 1, Latin: 1 } as const;

function dominantScript(text: string): keyof typeof SCRIPTS | undefined {
  const counts = (Object.keys(SCRIPTS) as (keyof typeof SCRIPTS)[]).map((script) => ({
    script,
    count: (text.match(SCRIPTS[script])?.length ?? 0) * LETTER_WEIGHT[script],
  }));
  const best = counts.reduce((a, b) => (b.count > a.count ? b : a));
  return best.count > 0 ? best.script : undefined;
}
