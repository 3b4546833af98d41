import type { Concept } from "../domain/concept.ts";
import { LANGUAGES, type Language } from "../domain/language.ts";
import { stemWords } from "./stem-words.ts";
import { isStopWord } from "./stop-words.ts";
import { tokenise } from "./tokenise.ts";

/** Finds the concepts a text names: their ids, in order of appearance, each once per mention. */
export type ConceptFinder = (text: string) => readonly string[];

interface Phrase {
  readonly concept: string;
  readonly stems: readonly string[];
}

/** The names of concepts as one language reads them: made once, when an index is built, since stemming them takes long. */
export interface ConceptNameIndex {
  readonly phrases: readonly Phrase[];
  /** Acronyms that count only in capitals. */
  readonly short: readonly { readonly concept: string; readonly acronym: string }[];
}

/** An acronym this short is an ordinary word elsewhere ("al", "ia", "нд"): it counts only in capitals. */
const MAX_SHORT_LETTERS = 3;

/** Reads the names of concepts into what a finder for one language works with. */
export function indexConceptNames(concepts: readonly Concept[], language: Language): ConceptNameIndex {
  return {
    phrases: concepts.flatMap((concept) => phrasesOf(concept, language)),
    short: concepts.flatMap(shortAcronyms),
  };
}

/**
 * Builds a finder of the names and acronyms of concepts in texts of one language. Names match by stems, so that inflected
 * forms are found; acronyms of every language are known in every language.
 */
export function createConceptFinder(names: ConceptNameIndex, language: Language): ConceptFinder {
  const phrases = byFirstStem(names.phrases);
  const short = new Map<string, string[]>();
  for (const { concept, acronym } of names.short) short.set(acronym, [...(short.get(acronym) ?? []), concept]);
  return (text) => [...findPhrases(stemWords(text, language), phrases), ...findShort(text, short, language)];
}

/** Both steps at once. */
export function buildConceptFinder(concepts: readonly Concept[], language: Language): ConceptFinder {
  return createConceptFinder(indexConceptNames(concepts, language), language);
}

/** A name that is an ordinary word of the language ("того", Togo) is no name in it. */
function phrasesOf(concept: Concept, language: Language): Phrase[] {
  const texts = LANGUAGES.flatMap((other) => {
    const names = concept.names[other];
    const longAcronyms = names.acronyms.filter((acronym) => acronym.length > MAX_SHORT_LETTERS);
    return sharesStems(other, language) ? [names.name, ...names.also, ...longAcronyms] : longAcronyms;
  });
  return [...new Set(texts)]
    .filter((text) => !tokenise(text).every((word) => isStopWord(word, language)))
    .map((text) => ({ concept: concept.id, stems: stemWords(text, language) }))
    .filter((phrase) => phrase.stems.length > 0);
}

/** Names of another Latin language would be cut by the wrong stemmer. */
function sharesStems(other: Language, language: Language): boolean {
  return other === language || !["en", "fr", "es"].includes(other);
}

function byFirstStem(phrases: readonly Phrase[]): Map<string, Phrase[]> {
  const map = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const first = phrase.stems[0] as string;
    map.set(
      first,
      [...(map.get(first) ?? []), phrase].sort((a, b) => b.stems.length - a.stems.length),
    );
  }
  return map;
}

function findPhrases(words: readonly string[], phrases: ReadonlyMap<string, readonly Phrase[]>): string[] {
  const found: string[] = [];
  for (let i = 0; i < words.length; ) {
    const here = phrases.get(words[i] as string)?.filter(({ stems }) => stems.every((s, k) => words[i + k] === s));
    const longest = here?.[0]?.stems.length;
    if (here && longest)
      found.push(...new Set(here.filter(({ stems }) => stems.length === longest).map(({ concept }) => concept)));
    i += longest ?? 1;
  }
  return found;
}

function shortAcronyms(concept: Concept): { concept: string; acronym: string }[] {
  const acronyms = new Set(LANGUAGES.flatMap((language) => concept.names[language].acronyms));
  return [...acronyms]
    .filter((acronym) => acronym.length <= MAX_SHORT_LETTERS && /^\p{Lu}+$/u.test(acronym))
    .map((acronym) => ({ concept: concept.id, acronym }));
}

/** Capitals that stand alone, as many as a short acronym may have. */
const CAPITALS = new RegExp(`(?<!\\p{L})\\p{Lu}{1,${MAX_SHORT_LETTERS}}(?!\\p{L})`, "gu");

/** Where all is in capitals, they tell no acronym ("WHO", "US") from a word that is in every sentence. */
function findShort(text: string, short: ReadonlyMap<string, readonly string[]>, language: Language): string[] {
  const known = (text.match(CAPITALS) ?? []).filter((word) => short.has(word));
  if (known.length === 0) return [];
  const isShouted = !/\p{Ll}/u.test(text) && /\p{L}\s+\S*\p{L}/u.test(text);
  return known.flatMap((word) =>
    isShouted && isStopWord(word.toLowerCase(), language) ? [] : (short.get(word) ?? []),
  );
}
