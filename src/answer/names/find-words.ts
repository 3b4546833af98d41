import type { Span } from "../../domain/document.ts";
import type { Language } from "../../domain/language.ts";
import type { Lexicon } from "../../retrieval/lexicon.ts";
import { fold } from "../../text/fold.ts";
import { buildNameFinder, type NameFinder, readWords } from "../../text/name-finder.ts";
import { segmentWords } from "../../text/segment-words.ts";
import { calledIn, type Mention } from "./mention.ts";
import type { NamedSentence, NameIndex } from "./name-index.ts";
import { tellingWords } from "./telling-words.ts";

/** What words are looked for in. */
export interface WordSources {
  readonly names: NameIndex;
  readonly lexicon: Lexicon;
}

/** More words than this are a statement, and it may be made in other words. */
const MAX_WORDS = 3;
const MAX_HAN = 6;

/**
 * Finds where the very words stand, their other forms with them; none may stand where one of them stands nowhere.
 * @param subject as a person wrote it
 * @returns undefined where the same may be said in other words
 */
export function findWords({ names, lexicon }: WordSources, subject: string, language: Language): Mention | undefined {
  const byStems = buildNameFinder([{ id: subject, forms: [subject], isOpen: false }], language);
  const find: NameFinder = (text) =>
    byStems(text).filter(({ start, end }) => isFormOf(fold(text.slice(start, end)), fold(subject)));
  const all = names.sentences(language);
  const keys = readWords(subject, language).map(({ key }) => key);
  const sentences = all.filter((sentence) => mayHold(sentence, keys, language) && find(sentence.text).length > 0);
  if (sentences.length > 0) return { name: subject, sentences, isWords: true, find };
  const meant = language === "zh" ? findNearHan(subject, all) : findMended(subject, all, lexicon, language);
  const found = meant === undefined ? undefined : findWords({ names, lexicon }, meant, language);
  if (found && found.sentences.length > 0) return { ...found, name: calledIn(found) ?? found.name };
  // What has a name in it says something of that thing, and may say it in other words.
  if (names.things(language)(subject).length > 0) return undefined;
  const absent = { name: withoutAdverbial(subject, all, language), sentences: [], isWords: true, find };
  if (hasUnknownCompound(subject, all, language)) return absent;
  const words = tellingWords(subject, language);
  const isAbsent = language === "zh" ? isAbsentHan(subject, all) : hasUnknownWord(words, all, lexicon, language);
  return isAbsent && words.length > 0 ? absent : undefined;
}

/** What leads to where or how something is said, folded: "in some way", "хотя бы в общих чертах". */
const ADVERBIAL = /^(?:in|at|en|dans|a|хотя|хоть|в|на|في)$/u;

/** What is asked after without where or how it would be said: from its first word that stands nowhere on up to what leads to that. */
function withoutAdverbial(subject: string, all: readonly NamedSentence[], language: Language): string {
  const words = readWords(subject, language);
  const first = words.findIndex(({ key }) => !all.some(({ keys }) => keys.has(key)));
  const isLead = ({ start, end }: Span, i: number) => i > first && ADVERBIAL.test(fold(subject.slice(start, end)));
  const lead = first < 0 ? -1 : words.findIndex(isLead);
  const end = lead < 1 ? undefined : words[lead - 1]?.end;
  return end === undefined ? subject : subject.slice(0, end);
}

/**
 * So many characters are one word, which stands somewhere or not; of a longer phrase some word must stand nowhere, and none as long as
 * this somewhere: "sharing case studies" may be said as "spreading case studies".
 */
const MAX_HAN_WORD = 4;

function isAbsentHan(subject: string, all: readonly NamedSentence[]): boolean {
  const { length } = subject.match(/\p{Script=Han}/gu) ?? [];
  if (length <= MAX_HAN_WORD || length > MAX_HAN) return length <= MAX_HAN_WORD;
  const words = segmentWords(subject, "zh").filter(({ start, end }) => end - start > 1);
  const isSaid = (run: string) => all.some(({ text }) => text.includes(run));
  const runs = Array.from({ length: subject.length - MAX_HAN_WORD + 1 }, (_, i) => subject.slice(i, i + MAX_HAN_WORD));
  return (
    words.length <= MAX_WORDS &&
    words.some(({ start, end }) => !isSaid(subject.slice(start, end))) &&
    !runs.some(isSaid)
  );
}

/** Endings have no more letters than this. */
const MAX_ENDINGS = 4;

/** Whether a word is another form of a word: "universities" has the stem of "universal", and is none of its forms. Phrases are told by their stems. */
function isFormOf(found: string, asked: string): boolean {
  if (/\s/u.test(asked) || !/^\p{Script=Latin}+$/u.test(found)) return true;
  const { length } = [...asked].filter((_, i) => found.startsWith(asked.slice(0, i + 1)));
  return length >= Math.max(found.length, asked.length) - MAX_ENDINGS;
}

/** A subject with the stems that its misspelt words were meant to have; undefined where none is misspelt. */
function findMended(
  subject: string,
  all: readonly NamedSentence[],
  lexicon: Lexicon,
  language: Language,
): string | undefined {
  const mended = readWords(subject, language).map(({ key, start, end }) => {
    const word = fold(subject.slice(start, end));
    const isSaid = (one: string) => all.some(({ keys }) => keys.has(one));
    const meant = isSaid(key) ? undefined : lexicon.correct(word, language);
    return meant !== undefined && isSaid(meant) ? meant : word;
  });
  return mended.join(" ") === fold(subject) ? undefined : mended.join(" ");
}

/** Fewer characters have too many neighbours to tell which of them was meant. */
const MIN_NEAR_HAN = 4;

/** The words of the text that are those of the subject but for one character: a slip of who types Chinese by its sound. */
function findNearHan(subject: string, all: readonly NamedSentence[]): string | undefined {
  const { length } = subject;
  if (length < MIN_NEAR_HAN || /[^\p{Script=Han}]/u.test(subject)) return undefined;
  const isNear = (other: string) => [...other].filter((character, i) => character !== subject[i]).length === 1;
  for (const { text } of all)
    for (let at = 0; at + length <= text.length; at += 1)
      if (isNear(text.slice(at, at + length))) return text.slice(at, at + length);
  return undefined;
}

/** Saves reading most sentences. What Arabic writes before a first word may hide it here. */
function mayHold({ keys }: NamedSentence, [first, ...others]: readonly string[], language: Language): boolean {
  return others.every((key) => keys.has(key)) && (language === "ar" || first === undefined || keys.has(first));
}

/** True where words that a hyphen makes one ("South-South") stand nowhere together, nor written as one word. */
function hasUnknownCompound(subject: string, all: readonly NamedSentence[], language: Language): boolean {
  return (subject.match(/[\p{L}\p{N}]{3,}(?:[-‐‑][\p{L}\p{N}]{3,})+/gu) ?? []).some((compound) => {
    const forms = [compound, compound.replace(/\P{L}/gu, "")];
    const find = buildNameFinder([{ id: compound, forms, isOpen: false }], language);
    return !all.some(({ text }) => find(text).length > 0);
  });
}

/** True where some word stands nowhere, and is no misspelt word that stands somewhere. */
function hasUnknownWord(
  words: readonly { readonly key: string; readonly word: string }[],
  all: readonly NamedSentence[],
  lexicon: Lexicon,
  language: Language,
): boolean {
  const unknown = words.filter(({ key }) => !all.some(({ keys }) => keys.has(key)));
  const isTypo = unknown.some(
    ({ word }) => !lexicon.knows(word, language) && lexicon.correct(word, language) !== undefined,
  );
  const isDerived = unknown.some(({ key }) => all.some(({ keys }) => hasRoot(key, keys)));
  // "Digital social infrastructure" is "digital infrastructure of common use".
  const others = words.filter((word) => !unknown.includes(word));
  const mayBeCalledOtherwise = others.length > 1 && all.some(({ keys }) => others.every(({ key }) => keys.has(key)));
  return words.length <= MAX_WORDS && unknown.length > 0 && !isTypo && !isDerived && !mayBeCalledOtherwise;
}

/** A word of the text of so many letters may be what another is made of by a short ending: "jeunes", "jeunesse". */
const MIN_ROOT_LETTERS = 4;
const MAX_ENDING_LETTERS = 3;

function hasRoot(key: string, keys: ReadonlySet<string>): boolean {
  const shortest = Math.max(MIN_ROOT_LETTERS, key.length - MAX_ENDING_LETTERS);
  for (let length = key.length - 1; length >= shortest; length -= 1) if (keys.has(key.slice(0, length))) return true;
  return false;
}
