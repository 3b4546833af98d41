import type { Span } from "../domain/document.ts";
import type { Language } from "../domain/language.ts";
import { byLanguage } from "./by-language.ts";
import { findMatches } from "./find-matches.ts";
import { fold } from "./fold.ts";
import { keepPerWord } from "./keep-per-word.ts";
import { keepRecent } from "./keep-recent.ts";
import { writeOut } from "./letters.ts";
import { stem, stemLoosely } from "./stem.ts";
import { isStopWord } from "./stop-words.ts";
import { isHan } from "./tokenise.ts";

/** What a finder looks for. */
export interface NamePattern {
  readonly id: string;
  readonly forms: readonly string[];
  /** Whether other names stand in it by themselves: a city in a title, but no organization in the name of its group. */
  readonly isOpen: boolean;
}

/** A name in a text, by its id and where it stands; `isWithin` where that is inside a longer one. */
export interface NameSpan extends Span {
  readonly id: string;
  readonly isWithin: boolean;
}

/** Finds names in a text, in order; where names overlap the longest counts, and what stands within an open one. */
export type NameFinder = (text: string) => NameSpan[];

/** A word as names are compared by: its stem, what it may be after the letters Arabic joins to it, and whether it is in capitals. */
interface Word extends Span {
  readonly key: string;
  readonly joined: readonly string[];
  readonly isCapitals: boolean;
}

/** One form of a name, as texts of one language are read. */
export interface NameForm extends Pick<NamePattern, "id" | "isOpen"> {
  readonly words: readonly Word[];
}

/**
 * A Chinese character is a word of its own, "WSIS+20" is one other than "WSIS", a link names nothing; what Arabic writes
 * before Latin letters and numbers stands apart.
 */
const WORD = writeOut(
  /https?:\S+|\p{Script=Han}|[%٪]|\p{Script=Arabic}[\p{Script=Arabic}\p{M}]*|(?:(?![\p{Script=Han}\p{Script=Arabic}])[\p{L}\p{M}\p{N}])+(?:\+\d+)?/gu,
);
/** An acronym this short is an ordinary word elsewhere ("un", "ai"): it counts only in capitals. */
const MAX_SHORT_LETTERS = 3;

/** Reads the forms of names, for as many finders of one language as look for them. */
export function readForms(patterns: readonly NamePattern[], language: Language): NameForm[] {
  return patterns.flatMap(({ id, forms, isOpen }) =>
    forms.map((form) => ({ id, isOpen, words: readWords(form, language) })),
  );
}

/** Builds a finder for texts of one language. Forms match by the stems of their words, so that inflected ones are found. */
export function buildNameFinder(patterns: readonly NamePattern[], language: Language): NameFinder {
  return createNameFinder(readForms(patterns, language), language);
}

/** Builds a finder of forms that have been read. */
export function createNameFinder(forms: readonly NameForm[], language: Language): NameFinder {
  const byFirst = new Map<string, NameForm[]>();
  for (const form of forms) {
    const first = form.words[0]?.key;
    if (first === undefined) continue;
    const known = byFirst.get(first);
    if (known) known.push(form);
    else byFirst.set(first, [form]);
  }
  for (const known of byFirst.values()) known.sort((a, b) => b.words.length - a.words.length);
  return (text) => findNames(readWords(text, language), Number.POSITIVE_INFINITY, byFirst, language);
}

/** The words of a text as names are compared by, Chinese in pairs of characters too. */
export function wordKeys(text: string, language: Language): string[] {
  const words = readWords(text, language);
  const pairs = words.slice(1).flatMap((word, i) => {
    const before = words[i] as Word;
    return isHan(word.key) && isHan(before.key) && before.end === word.start ? [before.key + word.key] : [];
  });
  return [...words.map(({ key }) => key), ...pairs];
}

/** The words of a text with their places. */
export function readWords(text: string, language: Language): readonly Word[] {
  return READERS[language](text);
}

/** Texts repeat their words, and a question is read by several finders. */
const READERS = byLanguage((language) => {
  const readWord = keepPerWord((word) => readOne(word, language));
  return keepRecent((text) => findMatches(text, WORD).map((match) => placeWord(match, readWord(match[0]))));
});

function readOne(word: string, language: Language): Omit<Word, keyof Span> {
  const folded = fold(word);
  return {
    key: keyOf(folded, language),
    joined: joinedKeys(folded, language),
    isCapitals: /\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word),
  };
}

function placeWord(match: RegExpExecArray, { key, joined, isCapitals }: Omit<Word, keyof Span>): Word {
  return { key, joined, isCapitals, start: match.index, end: match.index + match[0].length };
}

function keyOf(word: string, language: Language): string {
  return word === "٪" ? "%" : stemLoosely(word, language);
}

/** "And", "to", "by", "so", "as": letters that Arabic writes as one with the word that follows, two at most. */
const JOINED = /^[وفبلك]/u;
const MIN_LETTERS_AFTER = 3;

function joinedKeys(word: string, language: Language, depth = 2): string[] {
  if (depth === 0 || !/^\p{Script=Arabic}/u.test(word) || !JOINED.test(word)) return [];
  const rest = word.slice(1);
  if (rest.length < MIN_LETTERS_AFTER) return [];
  return [stem(rest, language), ...joinedKeys(rest, language, depth - 1)];
}

/** @param below only forms of fewer words than this */
function findNames(
  words: readonly Word[],
  below: number,
  byFirst: ReadonlyMap<string, readonly NameForm[]>,
  language: Language,
): NameSpan[] {
  const found: NameSpan[] = [];
  for (let i = 0; i < words.length; ) {
    const form = formsFrom(words[i] as Word, byFirst).find(
      (one) => one.words.length < below && isAt(one.words, words, i, language),
    );
    if (!form) {
      i += 1;
      continue;
    }
    const own = words.slice(i, i + form.words.length);
    found.push({ id: form.id, ...spanOf(own), isWithin: Number.isFinite(below) });
    if (form.isOpen) found.push(...findNames(own, own.length, byFirst, language));
    i += own.length;
  }
  return found;
}

const NO_FORMS: readonly NameForm[] = [];

/** The forms that begin with a word: with most words none does. */
function formsFrom({ key, joined }: Word, byFirst: ReadonlyMap<string, readonly NameForm[]>): readonly NameForm[] {
  const own = byFirst.get(key) ?? NO_FORMS;
  return joined.length === 0 ? own : [own, ...joined.map((first) => byFirst.get(first) ?? NO_FORMS)].flat();
}

function spanOf(words: readonly Word[]): Span {
  return { start: (words[0] as Word).start, end: (words.at(-1) as Word).end };
}

function isAt(form: readonly Word[], words: readonly Word[], at: number, language: Language): boolean {
  return form.every((word, k) => {
    const written = words[at + k];
    if (written === undefined) return false;
    if (written.key !== word.key && (k > 0 || !written.joined.includes(word.key))) return false;
    return form.length > 1 || !isOtherWord(word, written, language);
  });
}

/** True where what is written is an ordinary word and no acronym. */
function isOtherWord(acronym: Word, written: Word, language: Language): boolean {
  const letters = acronym.end - acronym.start;
  if (!acronym.isCapitals || letters > MAX_SHORT_LETTERS || written.isCapitals) return false;
  return letters < MAX_SHORT_LETTERS || isStopWord(written.key, language);
}
