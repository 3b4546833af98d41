import type { Language } from "../../domain/language.ts";
import { fold } from "../../text/fold.ts";
import { keepPerWord } from "../../text/keep-per-word.ts";
import { stemLoosely } from "../../text/stem.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { isHan, tokenise } from "../../text/tokenise.ts";

/** A word of a text, folded, and its place in the folded text. A run of Han gives its overlapping pairs, as everywhere. */
export interface TextWord {
  readonly text: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  /** Where the compound begins that it is a part of; its own start where it is none. */
  readonly run: number;
  /** False for what every text has, and for numbers. */
  readonly isContent: boolean;
}

const RUN =
  /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+(?:[-/&+](?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+)*/gu;

const readRun = keepPerWord(tokenise);

/** The words of a folded text in a language, in order; a compound gives its parts and the whole. */
export function readWords(folded: string, language: Language): TextWord[] {
  return [...folded.matchAll(RUN)].flatMap((match) => {
    let from = match.index;
    return readRun(match[0]).map((text) => {
      const at = folded.indexOf(text, from);
      const isPart = at >= 0 && at + text.length <= match.index + match[0].length;
      const start = isPart ? at : match.index;
      from = isHan(text) ? start + 1 : start;
      const end = isPart ? start + text.length : match.index + match[0].length;
      return { ...readWord(text, language), start, end, run: isHan(text) ? start : match.index };
    });
  });
}

type WordSense = Pick<TextWord, "text" | "stem" | "isContent">;

/** Stemming is dear and texts repeat their words. */
const SENSES = new Map<string, WordSense>();
const MAX_SENSES = 50_000;

function readWord(written: string, language: Language): WordSense {
  const key = `${language}:${written}`;
  const known = SENSES.get(key);
  if (known) return known;
  const text = language === "ar" ? withoutClitics(written) : written;
  const sense = { text, stem: stemLoosely(text, language), isContent: isContentWord(written, language) };
  if (SENSES.size < MAX_SENSES) SENSES.set(key, sense);
  return sense;
}

function isContentWord(word: string, language: Language): boolean {
  return !/^(?:\p{N}+|(?!\p{Script=Han})\p{L})$/u.test(word) && !isStopWord(word, language);
}

/** Arabic writes "and", "with", "for", "the" in one with the word, and who acts in one with the verb. */
function withoutClitics(word: string): string {
  return word.replace(/^(?:[وف]?(?:[بلك]?ال|لل|[بلكس])|[وف])(?=\p{L}{3})/u, "").replace(/^[يتن](?=\p{L}{3})/u, "");
}

/** The words of a text that is yet to be folded. */
export function readTextWords(text: string, language: Language): TextWord[] {
  return readWords(fold(text), language);
}
