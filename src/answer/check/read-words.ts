import type { Language } from "../../domain/language.ts";
import { findMatches } from "../../text/find-matches.ts";
import { fold } from "../../text/fold.ts";
import { keepPerWord } from "../../text/keep-per-word.ts";
import { writeOut } from "../../text/letters.ts";
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

const RUN = writeOut(
  /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+(?:[-/&+](?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+)*/gu,
);

/** The words of a folded text in a language, in order; a compound gives its parts and the whole. */
export function readWords(folded: string, language: Language): TextWord[] {
  return findMatches(folded, RUN).flatMap(({ 0: run, index }) =>
    READ_RUN[language](run).map((word) => ({
      ...word,
      start: word.start + index,
      end: word.end + index,
      run: word.run + index,
    })),
  );
}

/** Stemming is dear and texts repeat their words. */
const READ_RUN = {
  en: keepPerWord((run) => readRun(run, "en")),
  ru: keepPerWord((run) => readRun(run, "ru")),
  fr: keepPerWord((run) => readRun(run, "fr")),
  es: keepPerWord((run) => readRun(run, "es")),
  ar: keepPerWord((run) => readRun(run, "ar")),
  zh: keepPerWord((run) => readRun(run, "zh")),
} as const satisfies Record<Language, (run: string) => readonly TextWord[]>;

/** The words of a run; their places are places in it. */
function readRun(run: string, language: Language): TextWord[] {
  let from = 0;
  return tokenise(run).map((text) => {
    const at = run.indexOf(text, from);
    const start = Math.max(0, at);
    from = isHan(text) ? start + 1 : start;
    const end = at >= 0 ? start + text.length : run.length;
    return { ...readWord(text, language), start, end, run: isHan(text) ? start : 0 };
  });
}

function readWord(written: string, language: Language): Pick<TextWord, "text" | "stem" | "isContent"> {
  const text = language === "ar" ? withoutClitics(written) : written;
  return { text, stem: stemLoosely(text, language), isContent: isContentWord(written, language) };
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
