import type { Language } from "../../domain/language.ts";
import { fold } from "../../text/fold.ts";
import { foldForNumbers, readNumbers } from "../../text/read-numbers.ts";
import { type Claim, type ClaimCheck, keepPerText, type SentenceCheck } from "./claim.ts";
import { createWordMatcher } from "./match-words.ts";
import { findAverting, findNegators, isEnding, isLacking } from "./negation-words.ts";
import { readModality } from "./read-modality.ts";
import { readWords, type TextWord } from "./read-words.ts";

/** A text with its words and which of them it negates. */
interface Polarity {
  readonly words: readonly TextWord[];
  readonly negated: ReadonlySet<TextWord>;
  /** What stands between each negator and the end of its clause. */
  readonly denials: readonly { readonly words: readonly TextWord[]; readonly text: string }[];
  readonly isNegative: boolean;
}

/** A negator reaches so many words that say something. */
const REACH = 2;
/** Where a clause ends, and with it what a negator denies. */
const CLAUSE_END = /[,.;:!?،؛。，；：|—–]|\s(?:but|а|но|sino|mais|بل|而是)\s/u;

function readPolarity(folded: string, words: readonly TextWord[], language: Language): Polarity {
  const negators = findNegators(folded, language);
  const denials = negators.map((start, i) => {
    const length = folded.slice(start).search(CLAUSE_END);
    const end = Math.min(length < 0 ? folded.length : start + length, negators[i + 1] ?? folded.length);
    return { words: words.filter((word) => word.start >= start && word.start < end), text: folded.slice(start, end) };
  });
  const negated = denials.flatMap((denied) => denied.words.filter(({ isContent }) => isContent).slice(0, REACH));
  return { words, negated: new Set(negated), denials, isNegative: negators.length > 0 || isLacking(folded, language) };
}

/** A quote's, with tests whether a word is, in some form, one of a kind of its words. */
interface QuotedPolarity extends Polarity {
  readonly has: (word: string) => boolean;
  /** Of those that have lost a prefix of opposites. */
  readonly hasBare: (word: string) => boolean;
  readonly affirms: (word: string) => boolean;
  readonly denies: (word: string) => boolean;
  /** Words that are denied by the one before: "avoid duplication". */
  readonly averts: (word: string) => boolean;
}

function readQuote(text: string, language: Language): QuotedPolarity {
  const folded = fold(text);
  const polarity = readPolarity(folded, readWords(folded, language), language);
  const written = texts(polarity.words);
  const bare = written.filter((word) => OPPOSITE.test(word)).map(withoutPrefix);
  return {
    ...polarity,
    has: createWordMatcher(written),
    hasBare: createWordMatcher(bare),
    affirms: createWordMatcher(texts(polarity.words.filter((word) => !polarity.negated.has(word)))),
    denies: createWordMatcher(texts([...polarity.negated])),
    averts: createWordMatcher(
      findAverting(folded, language).flatMap((end) => firstBehind(end, folded, polarity.words)),
    ),
  };
}

/** The first word behind a place that says something, in its clause. */
function firstBehind(place: number, folded: string, words: readonly TextWord[]): string[] {
  const length = folded.slice(place).search(CLAUSE_END);
  const end = length < 0 ? folded.length : place + length;
  return texts(words.filter(({ start, isContent }) => isContent && start >= place && start < end).slice(0, 1));
}

/**
 * Builds the check of negations: what a claim denies the quotes deny, unless it is the question's and they do not have it at
 * all; what they deny a claim does not affirm. Denials reach the next words of their clause; a word that is another's
 * opposite by its prefix ("finished", "unfinished") counts as denied.
 */
export function createNegationCheck(source: Language): ClaimCheck {
  const read = keepPerText((text, language) => readQuote(text, language));
  return (claim) => {
    const of = (language: Language) => claim.quoted.flatMap((sentence) => read(sentence, language) ?? []);
    const quotes = of(claim.language);
    const said = readPolarity(claim.folded, claim.words, claim.language);
    const hasDenial = [...quotes, ...of(source)].some((quote) => quote.isNegative);
    return (
      findAdded(said, quotes, hasDenial, claim) ??
      findDropped(said, quotes) ??
      findAverted(said, quotes, claim) ??
      findOpposite(said, quotes)
    );
  };
}

/** A paraphrase of a denial shares this beginning at least: "duplicated", "duplication". */
const MIN_START = 4;

function findAdded(
  said: Polarity,
  quotes: readonly QuotedPolarity[],
  hasDenial: boolean,
  claim: Claim,
): SentenceCheck | undefined {
  if (said.denials.length === 0) return undefined;
  const affirmed = (text: string) => quotes.some(({ affirms }) => affirms(text));
  const deniesNothing = quotes.every(({ negated }) => negated.size === 0);
  const isAsked = createPremiseTest(quotes, claim);
  const starts = new Set(quotes.flatMap(({ words }) => texts(words).map((text) => text.slice(0, MIN_START))));
  const begins = (text: string) => starts.has(text.slice(0, MIN_START));
  for (const { words, text } of said.denials) {
    const reach = words.filter(({ isContent }) => isContent).slice(0, REACH);
    const flipped = reach.find((word) => affirmed(word.text));
    if (reach.length === 0 || isAsked(words, text)) continue;
    if (flipped && (deniesNothing || !hasDenial)) return flip("denied", flipped);
    const isSaid = hasDenial && reach.some((word) => begins(word.text));
    if (!isSaid && readModality(text, claim.language).size === 0) return flip("denied", reach[0] as TextWord);
  }
  return undefined;
}

/** Tells a denial of what the question takes for granted: it begins with a word, or holds a number, of the question that no quote has. */
function createPremiseTest(
  quotes: readonly QuotedPolarity[],
  { question, language }: Claim,
): (words: readonly TextWord[], text: string) => boolean {
  const quoted = (text: string) => quotes.some(({ has }) => has(text));
  const asked = createWordMatcher(texts(readWords(fold(question), language)));
  const numbers = new Set(readNumbers(foldForNumbers(question), language).map(({ value }) => value));
  return (words, text) =>
    words
      .filter(({ isContent }) => isContent)
      .slice(0, 1)
      .some((word) => asked(word.text) && !quoted(word.text)) ||
    readNumbers(text, language).some(({ value }) => numbers.has(value) && !quoted(value));
}

function findDropped(said: Polarity, quotes: readonly QuotedPolarity[]): SentenceCheck | undefined {
  if (said.denials.length > 0 || said.isNegative || quotes.every((quote) => quote.negated.size === 0)) return undefined;
  const isDenied = (text: string) =>
    quotes.some(({ denies }) => denies(text)) && !quotes.some(({ affirms }) => affirms(text));
  const dropped = said.words.find(({ text, isContent }) => isContent && isDenied(text));
  return dropped && flip("affirmed_denied", dropped);
}

/** What the quotes avoid a claim does not want, unless it does away with it in words of its own. */
function findAverted(
  said: Polarity,
  quotes: readonly QuotedPolarity[],
  { folded, language }: Claim,
): SentenceCheck | undefined {
  if (said.isNegative || isEnding(folded, language)) return undefined;
  const averted = said.words.find(({ text, isContent }) => isContent && quotes.some(({ averts }) => averts(text)));
  return averted && flip("affirmed_avoided", averted);
}

const OPPOSITE = /^(?:не|un|in|im|non|under|dis|sous|sub|des|غير)/u;
const MIN_STEM = 5;

function findOpposite(said: Polarity, quotes: readonly QuotedPolarity[]): SentenceCheck | undefined {
  const isQuoted = (text: string) => quotes.some(({ has }) => has(text));
  const positive = (text: string) => quotes.some(({ hasBare }) => hasBare(text));
  const opposite = said.words.find(({ text, isContent }) => {
    if (!isContent || isQuoted(text)) return false;
    return (
      positive(text) || (OPPOSITE.test(text) && withoutPrefix(text).length >= MIN_STEM && isQuoted(withoutPrefix(text)))
    );
  });
  return opposite && flip("opposite", opposite);
}

function withoutPrefix(text: string): string {
  return text.replace(OPPOSITE, "");
}

function texts(words: readonly TextWord[]): string[] {
  return words.map(({ text }) => text);
}

function flip(
  name: "denied" | "affirmed_denied" | "affirmed_avoided" | "opposite",
  { text }: Pick<TextWord, "text">,
): SentenceCheck {
  return { state: "negation", reason: { name, found: text } };
}
