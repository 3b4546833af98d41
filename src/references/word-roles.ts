import type { DocumentStructure } from "../domain/document-structure.ts";
import { fold } from "../text/fold.ts";
import { keepPerWord } from "../text/keep-per-word.ts";
import { writeOut } from "../text/letters.ts";
import { LONG_WORDS, REFERENCE_WORDS, type Role } from "./reference-words.ts";

/** A word or phrase with the part it plays. */
interface Pattern {
  readonly role: Role;
  readonly words: readonly WordTest[];
}

/** True for a folded word that an entry means. */
type WordTest = (word: string) => boolean;

/** What the words of references to one document mean. */
export interface WordRoles {
  /** Every part a folded word (or a sign as written) may play. */
  readonly rolesOf: (word: string) => ReadonlySet<Role>;
  /** The phrases of several words that a folded word may begin, longest first. */
  readonly phrasesFrom: (word: string) => readonly Pattern[];
  /** True for a folded word that may stand anywhere in such a phrase. */
  readonly isInPhrase: (word: string) => boolean;
  /** The Han words, longest first: Han text has no spaces to find them by. */
  readonly hanWords: readonly string[];
}

/** Joins the words that all documents share with those that name the parts of one. */
export function buildWordRoles({ sections, numbered }: DocumentStructure): WordRoles {
  const entries = [
    ...Object.entries(REFERENCE_WORDS).flatMap(([role, list]) => enter(role as Role, list.split(/\s+/u))),
    ...enter("numbered", numbered?.words ?? []),
    ...enter("after", numbered?.wordsAfter ?? []),
    ...enter("sections", sections?.words ?? []),
  ];
  const exact = indexExact(entries.filter(({ word }) => !/[*_]/u.test(word)));
  const prefixes = entries.filter(({ word }) => /^[^_]+\*$/u.test(word)).map(readPhrase);
  const phrases = entries
    .filter(({ word }) => word.includes("_"))
    .map(readPhrase)
    .sort((a, b) => b.words.length - a.words.length);
  return {
    rolesOf: keepPerWord((word) => findRoles(word, exact, prefixes)),
    phrasesFrom: keepPerWord((word) => phrases.filter(({ words }) => words[0]?.(word))),
    isInPhrase: (word) => phrases.some(({ words }) => words.some((is) => is(word))),
    hanWords: [...exact.keys()].filter((word) => /^\p{Script=Han}+$/u.test(word)).sort((a, b) => b.length - a.length),
  };
}

interface Entry {
  readonly role: Role;
  readonly word: string;
}

function enter(role: Role, words: readonly string[]): Entry[] {
  return words.map((word) => ({ role, word }));
}

function indexExact(entries: readonly Entry[]): Map<string, Set<Role>> {
  const exact = new Map<string, Set<Role>>();
  for (const { role, word } of entries)
    for (const form of [word, fold(word)]) exact.set(form, (exact.get(form) ?? new Set<Role>()).add(role));
  // "º" folds to the letter o and "ª" to a, which are words of their own: they are ordinal signs only as written.
  for (const letter of ["o", "a"]) exact.get(letter)?.delete("ordinal");
  return exact;
}

function findRoles(
  word: string,
  exact: ReadonlyMap<string, ReadonlySet<Role>>,
  prefixes: readonly Pattern[],
): ReadonlySet<Role> {
  const roles = new Set(exact.get(word));
  for (const { role, words } of prefixes) if (words[0]?.(word)) roles.add(role);
  if (roles.size === 0 && LONG_WORDS.some((known) => isOneSlipFrom(word, known))) roles.add("paragraph");
  return roles;
}

/** One letter wrong, missing, too many, or two exchanged; the first letter is right. */
function isOneSlipFrom(word: string, known: string): boolean {
  if (word[0] !== known[0] || Math.abs(word.length - known.length) > 1) return false;
  let i = 0;
  while (i < word.length && word[i] === known[i]) i += 1;
  const [rest, wanted] = [word.slice(i), known.slice(i)];
  const exchanged = rest[0] === wanted[1] && rest[1] === wanted[0] && rest.slice(2) === wanted.slice(2);
  return exchanged || rest.slice(1) === wanted.slice(1) || rest === wanted.slice(1) || rest.slice(1) === wanted;
}

function readPhrase({ role, word }: Entry): Pattern {
  return { role, words: word.split("_").map(readWord) };
}

const LETTERS = writeOut(/^\p{L}*$/u);

/** A word, or the beginning of one where `*` stands for any ending. */
function readWord(word: string): WordTest {
  if (!word.endsWith("*")) return (other) => other === word;
  const beginning = word.slice(0, -1);
  return (other) => other.startsWith(beginning) && LETTERS.test(other.slice(beginning.length));
}
