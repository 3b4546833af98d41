import type { Language } from "../../domain/language.ts";
import type { ReferenceSystem } from "../../references/reference-system.ts";
import { cutReferences } from "../../references/references.ts";
import type { Lexicon } from "../../retrieval/lexicon.ts";
import { detectLanguage } from "../../text/detect-language.ts";
import { detectReferenceLanguage } from "../../text/detect-reference-language.ts";
import { detectScriptLanguage } from "../../text/detect-script-language.ts";
import { findMatches } from "../../text/find-matches.ts";
import { fold } from "../../text/fold.ts";
import { switchLayout } from "../../text/keyboard-layout.ts";
import { writeOut } from "../../text/letters.ts";
import { countryOfAdjective } from "../../text/nationality.ts";
import { ordinalTerms } from "../../text/ordinal-terms.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { toCyrillic } from "../../text/transliteration.ts";
import { toStandardArabic } from "./standard-arabic.ts";

/** A question as it was meant: the text to search for, and its language (undefined where nothing tells it). */
export interface NormalisedQuery {
  readonly text: string;
  readonly language: Language | undefined;
}

const WORD = writeOut(/(?:(?!\p{Script=Han})[\p{L}\p{M}])+/gu);
/** Another reading must make this much more of the letters known before it is preferred to what was typed. */
const MIN_KNOWN_SHARE_GAIN = 0.25;
/** A single word this long may be read on its own in another way than its sentence. */
const MIN_LETTERS_ALONE = 4;

/**
 * Chooses how a question was meant: as typed, typed in the other keyboard layout, or Russian in Latin letters; then mends
 * words that no one uses here but that are a letter or two away from one. The known words decide, not rules for cases.
 * References are left as they are: a look-up is understood as it stands, and short Latin markers tell no language. A
 * heading that names a paragraph is words like any other.
 * @param spoken the language spoken before it
 */
export function normaliseQuery(
  text: string,
  lexicon: Lexicon,
  references: ReferenceSystem,
  spoken?: Language,
): NormalisedQuery {
  const cutText = (written: string) => cutReferences(written, { ...references, headings: [] });
  const own = cutText(text);
  if (own === "") return { text, language: spoken ?? detectReferenceLanguage(text) };
  // Most questions are meant as they are typed.
  const cutOwn = (written: string) => (written === text ? own : cutText(written));
  // Beside words that nobody uses "4п" is no paragraph, but "4g".
  const readings = readingsOf(text, lexicon, own === text || knownShare(own, lexicon) === 0);
  const typed = knownShare(text, lexicon);
  const best = readings
    .map((reading) => ({ reading, share: knownShare(reading, lexicon) }))
    .reduce((a, b) => (b.share > a.share ? b : a));
  const meant = best.share >= typed + MIN_KNOWN_SHARE_GAIN ? best.reading : readWords(text, lexicon);
  // What names a paragraph is of no language ("par. 67") while other words tell one, and better than nothing else: "partie IV".
  const detect = (words: string) => detectLanguage(words, lexicon.usage, spoken);
  const language = detectScriptLanguage(meant) ?? detect(cutOwn(meant)) ?? detect(meant);
  const written = language === "ar" ? toStandardArabic(meant) : meant;
  return { text: language ? mendWords(written, cutOwn(written), language, lexicon) : written, language };
}

function readingsOf(text: string, lexicon: Lexicon, rekeyed = true): string[] {
  if (/\p{Script=Han}/u.test(text)) return [text];
  const convert = (how: (chunk: string) => string) =>
    text.replace(/\S+/gu, (chunk) => (isName(chunk, lexicon) ? chunk : how(chunk)));
  const layouts = rekeyed ? switchLayout(text).map((_, i) => convert((chunk) => switchLayout(chunk)[i] ?? chunk)) : [];
  return [text, ...layouts, ...(/\p{Script=Latin}/u.test(text) ? [convert(toCyrillic)] : [])];
}

/** Names go into any text as they are: "4G", and acronyms that are in use here. */
function isName(chunk: string, lexicon: Lexicon): boolean {
  return /^\d+\p{Lu}/u.test(chunk) || (/^\p{Lu}{3,}[^\p{L}]*$/u.test(chunk) && knownShare(chunk, lexicon) === 1);
}

/** The share of a text's letters that stand in known words. */
function knownShare(text: string, lexicon: Lexicon, languages: readonly Language[] = lexicon.languages): number {
  const words = findMatches(fold(text), WORD).map(([word]) => word);
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const known = words.filter((word) => languages.some((language) => lexicon.knows(word, language)));
  return letters === 0 ? 0 : known.reduce((sum, word) => sum + word.length, 0) / letters;
}

/**
 * Within a sentence that is well as typed, single words may still be in the other layout or in Latin letters; not in the Arabic
 * one: roots of three letters make a known word of many a slip ("lnik"). A reading is a word, too: "كونه" is no ";,ki".
 */
function readWords(text: string, lexicon: Lexicon): string {
  return text.replace(/\S+/gu, (chunk) => {
    if (chunk.length < MIN_LETTERS_ALONE || knownShare(chunk, lexicon) > 0 || !/^\p{L}[\p{L}.,;'[\]]*$/u.test(chunk))
      return chunk;
    const isWord = (reading: string) =>
      reading.length >= MIN_LETTERS_ALONE && /^(?:(?!\p{Script=Arabic})\p{L})+\P{L}*$/u.test(reading);
    const readings = readingsOf(chunk, lexicon).filter(isWord);
    return readings.find((reading) => knownShare(reading, lexicon) === 1) ?? chunk;
  });
}

/**
 * The word as typed stays beside the one it may have been meant to be: a guess must not make a question answerable. It does
 * not stand within a name: "South Afirca".
 * @param own the words beside the references, each in its place
 */
function mendWords(text: string, own: string, language: Language, lexicon: Lexicon): string {
  let last = { word: "", end: 0 };
  return text.replace(WORD, (word, at: number) => {
    const before = /^\s+$/u.test(text.slice(last.end, at)) ? last.word : "";
    last = { word, end: at + word.length };
    if (own.slice(at, at + word.length) !== word) return word;
    const folded = fold(word);
    // A number in words is meant, however near it is to a word in use.
    if (ordinalTerms(folded).length > 0) return word;
    if (lexicon.languages.some((other) => lexicon.knows(folded, other))) return word;
    if (isJoined(folded, language)) return word;
    const known = lexicon.correct(folded, language);
    if (known === undefined) return word;
    if (before && countryOfAdjective(`${fold(before)} ${folded}`, language)) return word;
    return before && lexicon.joins(before, known, language) ? `${known} ${word}` : `${word} ${known}`;
  });
}

/** Arabic writes "and" and "so" in one with a small word: "فإلى" is no misspelling. */
function isJoined(folded: string, language: Language): boolean {
  return language === "ar" && /^[وف]/u.test(folded) && isStopWord(folded.slice(1), language);
}
