import { LANGUAGES, type Language } from "../../domain/language.ts";
import { detectScriptLanguage } from "../../text/detect-script-language.ts";
import { keepPerWord } from "../../text/keep-per-word.ts";
import { isStopWord } from "../../text/stop-words.ts";
import type { ClaimCheck } from "./claim.ts";

const LATIN: readonly Language[] = ["en", "es", "fr"];
/** Fewer words are a name or a number, which goes into any language. */
const MIN_WORDS = 5;
/** So many more small words of another language tell that the text is in that one. */
const MIN_LEAD = 3;
const WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}])+/gu;

/**
 * Checks that a claim is in the answer's language: by its script, and among languages of one script by the small words that
 * one has and the other has not. Short lines and names are in any.
 */
export const checkLanguage: ClaimCheck = ({ text, folded, language }) => {
  const words = folded.match(WORD) ?? [];
  if (words.length < MIN_WORDS) return undefined;
  const found = detectScriptLanguage(text) ?? detectLatin(words, language);
  if (found === language) return undefined;
  return { state: "language", reason: { name: "language", found, wanted: language } };
};

function detectLatin(words: readonly string[], language: Language): Language {
  const others = LATIN.filter((other) => other !== language).map((other) => ({
    other,
    lead: countOwn(words, other, language) - countOwn(words, language, other),
  }));
  const best = others.reduce((a, b) => (b.lead > a.lead ? b : a));
  return best.lead >= MIN_LEAD || !LATIN.includes(language) ? best.other : language;
}

/** How many small words one language has and another has not. */
function countOwn(words: readonly string[], language: Language, other: Language): number {
  return words.filter((word) => {
    const used = languagesOf(word);
    return used.includes(language) && !used.includes(other);
  }).length;
}

/** The languages that have a word among their small ones. */
const languagesOf = keepPerWord((word) => LANGUAGES.filter((language) => isStopWord(word, language)));
