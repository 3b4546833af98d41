import type { AnswerMode, AnswerSentence } from "../../domain/answer.ts";
import type { Citation } from "../../domain/citation.ts";
import type { Library } from "../../domain/library.ts";
import { findMatches } from "../../text/find-matches.ts";

/** Why a quote may not leave. */
export type Defect =
  | "unknown_paragraph"
  | "other_words"
  | "wrong_paragraph"
  | "too_short"
  | "cut_word"
  | "uncited"
  | "other_text";

/** A single word supports nothing. */
const MIN_WORDS = 2;

/**
 * Checks a sentence of a draft against the stored text: each quote must stand in that paragraph, in that language, at those
 * very offsets, to the letter; nothing is folded. What the bot says in a quoting mode must be the quote itself. One bad
 * citation makes the whole sentence bad.
 * @returns what is wrong with it; undefined when nothing is
 */
export function verifySentence(sentence: AnswerSentence, mode: AnswerMode, library: Library): Defect | undefined {
  const first = sentence.citations[0];
  if (!first) return "uncited";
  if (mode !== "generative" && sentence.text !== first.quote) return "other_text";
  return sentence.citations.map((citation) => checkCitation(citation, library)).find((defect) => defect !== undefined);
}

/** What is wrong with a citation; undefined when nothing is. */
export function checkCitation(citation: Citation, library: Library): Defect | undefined {
  const { paragraph, language, quote, start, end } = citation;
  const version = library.versions.get(language);
  const stored = version?.texts.get(paragraph);
  if (!version || !stored || stored.status !== citation.status) return "unknown_paragraph";
  if (stored.text.slice(start, end) !== quote || quote === "") {
    const elsewhere = [...version.texts.values()].some(({ text }) => quote !== "" && text.includes(quote));
    return elsewhere && !stored.text.includes(quote) ? "wrong_paragraph" : "other_words";
  }
  if (cutsWord(stored.text, start) || cutsWord(stored.text, end)) return "cut_word";
  return hasEnoughWords(quote) ? undefined : "too_short";
}

/** True when an offset lies inside a word. Chinese writes no spaces, so any place is an edge there. */
function cutsWord(text: string, offset: number): boolean {
  const inside = /^(?!\p{Script=Han})[\p{L}\p{M}\p{N}]{2}$/u;
  return (
    offset > 0 &&
    offset < text.length &&
    inside.test(text.slice(offset - 1, offset + 1)) &&
    !/\p{Script=Han}/u.test(text.slice(offset - 1, offset + 1))
  );
}

/** Two Chinese characters count as a word. A look-up quotes whole paragraphs: their words need not all be counted. */
function hasEnoughWords(quote: string): boolean {
  let words = 0;
  for (const [match] of findMatches(quote, /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu)) {
    words += /^\p{Script=Han}/u.test(match) ? 0.5 : 1;
    if (words >= MIN_WORDS) return true;
  }
  return false;
}
