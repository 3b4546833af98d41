import type { Language } from "../../domain/language.ts";
import { fold } from "../../text/fold.ts";
import { stemLoosely } from "../../text/stem.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { isHan, tokenise } from "../../text/tokenise.ts";

/** A word of a text, folded, and its place in the folded text. A run of Han gives its overlapping pairs, as everywhere. */
export interface TextWord {
  readonly text: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  /** False for what every text has, and for numbers. */
  readonly isContent: boolean;
}

const RUN =
  /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+(?:[-/&+](?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+)*/gu;

/** The words of a folded text in a language, in order; a compound gives its parts and the whole, all at its place. */
export function readWords(folded: string, language: Language): TextWord[] {
  return [...folded.matchAll(RUN)].flatMap((match) =>
    tokenise(match[0]).map((text, i) => {
      const isPair = isHan(text);
      const start = match.index + (isPair ? i : 0);
      const end = isPair ? start + text.length : match.index + match[0].length;
      return { text, ...readWord(text, language), start, end };
    }),
  );
}

type WordSense = Pick<TextWord, "stem" | "isContent">;

/** Stemming is dear and texts repeat their words. */
const SENSES = new Map<string, WordSense>();
const MAX_SENSES = 50_000;

function readWord(text: string, language: Language): WordSense {
  const key = `${language}:${text}`;
  const known = SENSES.get(key);
  if (known) return known;
  const sense = {
    stem: stemLoosely(language === "ar" ? withoutClitics(text) : text, language),
    isContent: !/^(?:\p{N}+|(?!\p{Script=Han})\p{L})$/u.test(text) && !isStopWord(text, language),
  };
  if (SENSES.size < MAX_SENSES) SENSES.set(key, sense);
  return sense;
}

/** Arabic writes "and", "with", "for", "the" in one with the word. */
function withoutClitics(word: string): string {
  return word.replace(/^(?:[وف]?(?:[بلك]?ال|لل|[بلكس])|[وف])(?=\p{L}{3})/u, "");
}

/** The words of a text that is yet to be folded. */
export function readTextWords(text: string, language: Language): TextWord[] {
  return readWords(fold(text), language);
}
