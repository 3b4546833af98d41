import { detectAll } from "tinyld";
import type { Language } from "../domain/language.ts";
import { fold } from "./fold.ts";

const LATIN: readonly Language[] = ["en", "fr", "es"];
/** The library is unsure of three words; it only tips the scales between languages that use them as often. */
const LIBRARY_WEIGHT = 0.25;
const LETTER_WEIGHT = 0.25;
/** "regional commissions" is as good French as English: within this margin whoever asks tells it better, by their locale. */
const MIN_MARGIN = 0.1;

/**
 * Tells the language of a short text: by script where the script decides (Han, Arabic, Cyrillic), else by how often each
 * language uses its words, by letters of its own, and by the n-gram library.
 * @param usage the share (0..1) of a language's texts that use a word (folded); 0 where no vocabulary is at hand
 * @returns undefined where the text gives no sign (a number, a symbol) or is as good in two languages
 */
export function detectLanguage(
  text: string,
  usage: (word: string, language: Language) => number = () => 0,
): Language | undefined {
  const script = dominantScript(text);
  if (script !== "Latin") return script && SCRIPT_LANGUAGE[script];
  const words = [...fold(withoutAcronyms(text)).matchAll(/\p{Script=Latin}+/gu)].map(([word]) => word);
  const isKnownWord = words.length === 1 && LATIN.some((language) => usage(words[0] as string, language) > 0);
  const guesses = isKnownWord ? NO_GUESSES : guess(text);
  const scores = LATIN.map((language) => ({ language, own: evidence(words, language, usage) }));
  const margin = scores.some(({ own }) => own > 0) ? MIN_MARGIN : 0;
  const [best, second] = scores
    .map(({ language, own }) => ({ language, score: own + signs(text, language, guesses) }))
    .sort((a, b) => b.score - a.score);
  return best && best.score - (second?.score ?? 0) > margin ? best.language : undefined;
}

/** Letters that one of the three languages alone writes. */
const OWN_LETTERS: Readonly<Partial<Record<Language, RegExp>>> = { fr: /[àâçèêëîïôœùûÿ]/iu, es: /[áíóúñ¿¡]/iu };

function signs(text: string, language: Language, guesses: ReadonlyMap<string, number>): number {
  const letters = Number(OWN_LETTERS[language]?.test(text) ?? false);
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

/** Words for a paragraph, in full, that one language alone writes; the short ones ("para", "par.", "p.") are in many. */
const OWN_MARKERS: readonly (readonly [Language, RegExp])[] = [
  ["en", /(?<!\p{L})paragraphs?(?!\p{L})/u],
  ["fr", /(?<!\p{L})paragraphes?(?!\p{L})/u],
  ["es", /(?<!\p{L})parrafos?(?!\p{L})/u],
];

/** Tells the language of references alone: by their script ("пункт 20", "第20段"), or by a word no other language has. */
export function detectReferenceLanguage(text: string): Language | undefined {
  const folded = fold(text);
  return detectScriptLanguage(text) ?? OWN_MARKERS.find(([, pattern]) => pattern.test(folded))?.[0];
}

/** The language whose script a text is in; undefined for Latin, which several share. */
export function detectScriptLanguage(text: string): Language | undefined {
  const script = dominantScript(text);
  return script === undefined || script === "Latin" ? undefined : SCRIPT_LANGUAGE[script];
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

const SCRIPT_LANGUAGE = { Han: "zh", Arabic: "ar", Cyrillic: "ru" } as const;
const SCRIPTS = {
  Han: /\p{Script=Han}/gu,
  Arabic: /\p{Script=Arabic}[\p{Script=Arabic}\p{M}]*/gu,
  Cyrillic: /\p{Script=Cyrillic}+/gu,
  Latin: /\p{Script=Latin}[\p{Script=Latin}\p{M}]*/gu,
} as const;

/** Latin words are often names inside other text, hardly ever the other way about; a Han character is nearly a word. */
const WORD_WEIGHT = { Han: 1, Arabic: 1.5, Cyrillic: 1.5, Latin: 1 } as const;
/** A word with a capital that does not open the text is a name or an acronym, which goes into any language. */
const NAME_WEIGHT = 0.5;

function dominantScript(text: string): keyof typeof SCRIPTS | undefined {
  const first = text.search(/\p{L}/u);
  const weigh = (word: RegExpMatchArray): number =>
    word.index !== first && /^\p{Lu}/u.test(word[0]) ? NAME_WEIGHT : 1;
  const counts = (Object.keys(SCRIPTS) as (keyof typeof SCRIPTS)[]).map((script) => {
    const words = [...text.matchAll(SCRIPTS[script])].map(weigh);
    return { script, count: words.reduce((sum, weight) => sum + weight, 0) * WORD_WEIGHT[script] };
  });
  const best = counts.reduce((a, b) => (b.count > a.count ? b : a));
  return best.count > 0 ? best.script : undefined;
}
