import type { Language } from "../domain/language.ts";
import { byLanguage } from "./by-language.ts";
import { findMatches } from "./find-matches.ts";
import { fold } from "./fold.ts";
import type { FoundNumber } from "./found-number.ts";
import { keepRecent } from "./keep-recent.ts";
import { writeOut } from "./letters.ts";
import { NUMBER_PATTERNS } from "./number-patterns.ts";
import { readNumberWords } from "./read-number-words.ts";

/** What is folded here reads the same in search, with broken addresses joined and none left: their digits count nothing. */
export function foldForNumbers(text: string): string {
  return fold(withoutAddresses(text));
}

/** A text with broken addresses joined and none left; most have none. */
export function withoutAddresses(text: string): string {
  if (!text.includes("/")) return text;
  return text.replace(/\/\n/gu, "/").replace(/https?:\/\/[\w\-./~%?=&#+:]+/gu, " ");
}

/** The numbers that a text gives, in digits or words, in order. "One" is a word like others. @param folded by `foldForNumbers` */
export function readNumbers(folded: string, language: Language): readonly FoundNumber[] {
  return READERS[language](folded);
}

const READERS = byLanguage((language) => keepRecent((folded) => findNumbers(folded, language)));

function findNumbers(folded: string, language: Language): FoundNumber[] {
  const found: FoundNumber[] = [];
  let rest = folded;
  const clues = new Map<RegExp, boolean>();
  const has = (clue: RegExp) => {
    const isThere = clues.get(clue) ?? clue.test(rest);
    clues.set(clue, isThere);
    return isThere;
  };
  for (const { kind, pattern, read, clue } of PATTERNS[language]) {
    if (!has(clue)) continue;
    const matches = findMatches(rest, pattern);
    if (matches.length === 0) continue;
    for (const match of matches) {
      const end = match.index + match[0].length;
      found.push({ kind, value: read(match), inWords: false, ordinal: false, decades: false, start: match.index, end });
    }
    rest = rest.replace(pattern, (text) => " ".repeat(text.length));
  }
  return [...found, ...readNumberWords(rest, language)]
    .map((number) => ({ ...number, decades: number.kind === "number" && DECADES.test(folded.slice(number.end)) }))
    .sort((a, b) => a.start - b.start);
}

const PATTERNS = byLanguage((language) =>
  NUMBER_PATTERNS.filter(({ languages }) => languages?.includes(language) ?? true),
);

const DECADES = writeOut(
  /^\s*(?:\p{L}+\s)?(?:decades?|десятилети\p{L}*|decennies?|decadas?|decenios?|عقود|عقدا?)(?!\p{L})/u,
);
