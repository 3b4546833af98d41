import type { Language } from "../../domain/language.ts";
import { findMatches } from "../../text/find-matches.ts";
import { isHan } from "../../text/tokenise.ts";
import { type Claim, type ClaimCheck, keepPerText } from "./claim.ts";
import type { ConceptReader, SentenceNamer } from "./concept-reader.ts";
import { createWordMatcher } from "./match-words.ts";
import { readTextWords, type TextWord } from "./read-words.ts";
import { isTelling } from "./telling-words.ts";

/** Chosen on recorded answers: so many words in a row, or this share of all and so many, are no paraphrase any more. */
const MAX_ROW = 2;
/** Of pairs of signs, which overlap. */
const MAX_HAN_ROW = 4;
const MAX_SHARE = 0.38;
const MAX_STRAY = 2;

/** Chinese signs that every text has. */
const EMPTY_SIGNS = new Set("的了和与及在是为以由对将等该其这个所被也并而且会应它他她们于至从把向中上下要可就");

/**
 * Builds the check of words: those of a claim are in the quoted sentences, in some form and the claim's language; or in the
 * names of what these name; or speak of the text itself. What nothing supports may be a paraphrase; much of it is none.
 */
export function createWordCheck(concepts: ConceptReader, namesOf: SentenceNamer): ClaimCheck {
  const readQuote = keepPerText(readQuotedWords);
  return (claim) => {
    const { language, quoted } = claim;
    const quotes = quoted.flatMap((sentence) => readQuote(sentence, language) ?? []);
    const hasSign = (sign: string) => EMPTY_SIGNS.has(sign) || quotes.some(({ signs }) => signs.has(sign));
    const isInName = (stem: string) =>
      quoted.some((sentence) => namesOf(sentence).some((id) => concepts.wordsOf(id, language).has(stem)));
    const isSupported = (word: TextWord) =>
      (isHan(word.text) && [...word.text].every(hasSign)) ||
      quotes.some(({ stems, has }) => stems.has(word.stem) || has(word.text)) ||
      isTelling(word.text, language) ||
      isInName(word.stem);
    const support = readUnits(claim).map((unit) => ({ unit, isStray: !unit.some(isSupported) }));
    const rows = support.map(({ unit, isStray }, i) => ({
      isStray,
      isNew: isApart(claim, support[i - 1]?.unit, unit),
    }));
    const stray = support.filter(({ isStray }) => isStray).map(({ unit }) => unit[0]?.text);
    const misquoted = findMisquoted(claim, support);
    if (misquoted) return { state: "unsupported_words", reason: { name: "misquoted", found: misquoted } };
    // A word alone ("Postponed.") is no paraphrase of anything.
    const isNothing = stray.length > 0 && stray.length === support.length && claim.numbers.length === 0;
    const isFree =
      isNothing ||
      longestRow(rows) > (language === "zh" ? MAX_HAN_ROW : MAX_ROW) ||
      (stray.length > (language === "zh" ? MAX_HAN_ROW : MAX_STRAY) && stray.length > MAX_SHARE * support.length);
    return isFree ? { state: "unsupported_words", reason: { name: "words", found: stray.join(", ") } } : undefined;
  };
}

/** What the words of a quote support: the same stem, another form of the word, of Chinese each sign. */
interface QuotedWords {
  readonly stems: ReadonlySet<string>;
  readonly has: (word: string) => boolean;
  readonly signs: ReadonlySet<string>;
}

function readQuotedWords(text: string, language: Language): QuotedWords {
  const words = readTextWords(text, language);
  const written = words.map((word) => word.text);
  return {
    stems: new Set(words.map(({ stem }) => stem)),
    has: createWordMatcher(written),
    signs: new Set(written.flatMap((word) => [...word])),
  };
}

/** The words that say something and are no numbers, those at one place together: a compound is supported by a part. */
function readUnits({ words, numbers }: Claim): TextWord[][] {
  const byPlace = new Map<number, TextWord[]>();
  for (const word of words)
    if (word.isContent && !numbers.some(({ start, end }) => word.start >= start && word.end <= end))
      byPlace.set(word.run, [...(byPlace.get(word.run) ?? []), word]);
  return [...byPlace.values()];
}

const QUOTED = /[«“"《](?<inside>[^«»“”"《》]{4,})[»”"》]/gu;
/** The longest title that a claim must give as it is; what is longer may be a translation. */
const MAX_TITLE_WORDS = 12;

/** What a claim has in quotation marks is a title or said so: each of its words must be in the quotes. */
function findMisquoted(
  { folded }: Claim,
  support: readonly { readonly unit: readonly TextWord[]; readonly isStray: boolean }[],
): string | undefined {
  for (const match of findMatches(folded, QUOTED)) {
    const end = match.index + match[0].length;
    const inside = support.filter(({ unit }) => (unit[0]?.start ?? 0) >= match.index && (unit[0]?.start ?? 0) < end);
    if (inside.length <= MAX_TITLE_WORDS && inside.some(({ isStray }) => isStray)) return match.groups?.["inside"];
  }
  return undefined;
}

/** True where a stop or comma parts two words. */
function isApart({ folded }: Claim, before: readonly TextWord[] | undefined, after: readonly TextWord[]): boolean {
  const from = Math.max(0, ...(before ?? []).map(({ end }) => end));
  return /[,.;:،؛，。；：、]/u.test(folded.slice(from, after[0]?.start));
}

function longestRow(rows: readonly { readonly isStray: boolean; readonly isNew: boolean }[]): number {
  let row = 0;
  let longest = 0;
  for (const { isStray, isNew } of rows) {
    row = isStray ? (isNew ? 1 : row + 1) : 0;
    longest = Math.max(longest, row);
  }
  return longest;
}
