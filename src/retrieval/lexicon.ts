import { distance } from "fastest-levenshtein";
import type { Language } from "../domain/language.ts";
import { isSwapped } from "../text/is-swapped.ts";
import { keepPerWord } from "../text/keep-per-word.ts";
import { isInScriptOf } from "../text/scripts.ts";
import { stem } from "../text/stem.ts";
import { MIN_LETTERS } from "./collect-spellings.ts";
import type { LanguageIndex, SearchIndex } from "./search-index.ts";

/** The words that the paragraphs and the questions about them use, by language. */
export interface Lexicon {
  readonly languages: readonly Language[];
  /** True when a folded word, in any inflected form, is used in the language, or names a country or body by itself. */
  knows(word: string, language: Language): boolean;
  /** The share (0..1) of a language's paragraphs and known questions that use a folded word, in any inflected form. */
  usage(word: string, language: Language): number;
  /**
   * The known stem a misspelt word was meant to be: the same first letter (typing errors seldom touch it: Pollock and
   * Zamora, "Automatic spelling correction in scientific and scholarly text", CACM 1984), one letter off, two in a long word.
   * Undefined when none is that near.
   */
  correct(word: string, language: Language): string | undefined;
  /** True when two words together name a country or body that neither names by itself: "South", "Africa". */
  joins(word: string, next: string, language: Language): boolean;
}

const MIN_LETTERS_FOR_TWO_EDITS = 7;
/** Of longer words nearest() mends two letters anyway. */
const MAX_SWAPPED_LETTERS = 12;

/** Reads the lexicon out of an opened index. */
export function buildLexicon(index: SearchIndex): Lexicon {
  const known = new Map(
    [...index.languages].map(([language, { findConcepts }]) => [
      language,
      keepPerWord((word) => isUsed(stem(word, language), language, index) || findConcepts(word).length > 0),
    ]),
  );
  return {
    languages: [...index.languages.keys()],
    knows: (word, language) => known.get(language)?.(word) ?? false,
    usage: (word, language) => usageOf(stem(word, language), index.languages.get(language)),
    correct: (word, language) => {
      const isKnown = (other: string) => isUsed(stem(other, language), language, index);
      const spellings = index.languages.get(language)?.spellings ?? [];
      return nearest(stem(word, language), spellings) ?? unswap(word, language, isKnown);
    },
    joins: (word, next, language) => {
      const find = index.languages.get(language)?.findConcepts ?? (() => []);
      const alone = new Set([...find(word), ...find(next)]);
      return find(`${word} ${next}`).some((concept) => !alone.has(concept));
    },
  };
}

function usageOf(word: string, language: LanguageIndex | undefined): number {
  if (!language) return 0;
  const { paragraphs, questions } = language;
  const using = paragraphs.stems.documentsWith(word).length + questions.stems.documentsWith(word).length;
  return using / (paragraphs.stems.size + questions.stems.size);
}

/** What is written in another script is no word of the language, even where its texts use it. */
function isUsed(word: string, language: Language, { languages }: SearchIndex): boolean {
  const own = languages.get(language);
  if (!own || !isInScriptOf(word, language)) return false;
  return own.paragraphs.stems.has(word) || own.questions.stems.has(word);
}

/** The stem of the known word of which two letters side by side were swapped; its ending may keep the stems from being alike: "chnage". */
function unswap(word: string, language: Language, isKnown: (word: string) => boolean): string | undefined {
  if (word.length < MIN_LETTERS || word.length > MAX_SWAPPED_LETTERS || !isInScriptOf(word, language)) return undefined;
  const letters = [...word];
  const swapped = letters.slice(1, -1).map((letter, i) => {
    const [before, after] = [letters.slice(0, i + 1), letters.slice(i + 3)];
    return [...before, letters[i + 2], letter, ...after].join("");
  });
  const known = swapped.find((other) => other !== word && isKnown(other));
  return known && stem(known, language);
}

/** What has none is an acronym, and no word that another was meant to be: "котрую" is no КНТР. */
const VOWEL = /[аеиоуыэюяaeiouy]/u;

function isAcronym(stem: string): boolean {
  return /^[a-zа-яё]+$/u.test(stem) && !VOWEL.test(stem);
}

/** A letter that was typed once or twice for the other is the likeliest slip of one: "sumit" is "summit", not "submit". */
const DOUBLED = 0.5;

function isDoubled(word: string, candidate: string): boolean {
  return word !== candidate && once(word) === once(candidate);
}

function once(word: string): string {
  return word.replace(/(.)\1/gu, "$1");
}

function nearest(word: string, spellings: readonly string[]): string | undefined {
  if (word.length < MIN_LETTERS || /[\p{N}\p{Script=Han}]/u.test(word)) return undefined;
  const limit = word.length >= MIN_LETTERS_FOR_TWO_EDITS ? 2 : 1;
  let best: { stem: string; off: number } | undefined;
  for (const candidate of spellings) {
    if (Math.abs(candidate.length - word.length) > limit || candidate[0] !== word[0]) continue;
    const off = isDoubled(word, candidate) ? DOUBLED : isSwapped(word, candidate) ? 1 : distance(word, candidate);
    if (off <= limit && !(isAcronym(candidate) && VOWEL.test(word)) && (best === undefined || off < best.off))
      best = { stem: candidate, off };
  }
  return best?.stem;
}
