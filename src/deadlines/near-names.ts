import { distance } from "fastest-levenshtein";
import type { Concept } from "../domain/concept.ts";
import { LANGUAGES, type Language } from "../domain/language.ts";
import type { Obligation } from "../domain/obligation.ts";
import { fold } from "../text/fold.ts";
import { isSlip } from "../text/is-slip.ts";

/** A letter away from a shorter name is any other. */
const SHORTEST = 3;
/** A word that stands in the name of a party, and alone means it. */
const SHORTEST_WORD = 5;
const MOST = 3;

/**
 * The names that a word may be a slip of, nearest first: acronyms and names of bodies in any language, and the words that the
 * register has for whoever has a part in it. None for a word that is one of them.
 */
export function findNearNames(
  word: string,
  obligations: readonly Obligation[],
  concepts: readonly Concept[],
  language: Language,
): readonly string[] {
  const wanted = fold(word).trim();
  if (wanted.length < SHORTEST) return [];
  const names = new Map(
    [...listNames(concepts), ...listWords(obligations, language)].map((name) => [fold(name), name]),
  );
  if (names.has(wanted)) return [];
  return [...names]
    .filter(([folded]) => isSlip(wanted, folded, SHORTEST))
    .sort(([a], [b]) => distance(wanted, a) - distance(wanted, b))
    .slice(0, MOST)
    .map(([, name]) => name);
}

function listNames(concepts: readonly Concept[]): string[] {
  return concepts.flatMap(({ names }) =>
    LANGUAGES.flatMap((language) => [...names[language].acronyms, names[language].name, ...names[language].also]),
  );
}

function listWords(obligations: readonly Obligation[], language: Language): string[] {
  return obligations
    .flatMap(({ actor, addressee, recipient }) => [actor, addressee, recipient])
    .flatMap((party) => party?.wording[language].match(/[\p{L}\p{M}]+/gu) ?? [])
    .filter((word) => word.length >= SHORTEST_WORD);
}
