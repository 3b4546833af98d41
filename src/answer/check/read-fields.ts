import type { Language } from "../../domain/language.ts";
import { findMatches } from "../../text/find-matches.ts";
import type { FoundNumber, NumberKind } from "../../text/found-number.ts";
import type { Claim } from "./claim.ts";
import { FIELD_WORDS } from "./field-words.ts";
import type { TextWord } from "./read-words.ts";
import { isTelling } from "./telling-words.ts";

/** Numbers that a sentence may give several of, each of something else. */
export type FieldKind = Extract<NumberKind, "percentage" | "number" | "month"> | "year" | "ordinal";
export const FIELD_KINDS: readonly FieldKind[] = ["percentage", "year", "month", "number", "ordinal"];

/** A word, or a number of another kind, that a text says of some of its numbers. */
export interface FieldWord extends Pick<TextWord, "text" | "stem"> {
  /** The values of the numbers that it may be said of. */
  readonly values: readonly string[];
}

/** The numbers of one kind in a text, and what it says of which. */
export interface Fields {
  readonly values: readonly string[];
  readonly words: readonly FieldWord[];
}

type ReadText = Pick<Claim, "folded" | "numbers" | "words">;

const YEAR = /^(?:19|20)\d\d$/u;

/** So near a day stands to its month, in characters. */
const MAX_DAY_GAP = 12;
const MAX_DAY = 31;

/** What kind of thing a number tells; days and numbers in names ("WSIS+20") tell none. */
function kindOf(number: FoundNumber, { folded, numbers }: ReadText): FieldKind | null {
  const { kind, value, ordinal, start, end } = number;
  if (kind === "percentage" || kind === "month") return kind;
  if (kind !== "number" || folded[start - 1] === "+") return null;
  if (ordinal) return "ordinal";
  if (YEAR.test(value)) return "year";
  const isDay =
    Number(value) <= MAX_DAY &&
    numbers.some((one) => one.kind === "month" && one.start - end < MAX_DAY_GAP && start - one.end < MAX_DAY_GAP);
  return isDay ? null : "number";
}

/** Reads which words of a text go with which of its numbers of a kind. */
export function readFields(text: ReadText, kind: FieldKind, language: Language): Fields {
  const anchors = text.numbers.filter((number) => kindOf(number, text) === kind);
  if (anchors.length === 0) return { values: [], words: [] };
  const gaps = anchors.map((anchor, i) => readGap(text, anchor, anchors[i + 1], language));
  const words = readSaidWords(text, kind, language).map((word) => ({
    text: word.text,
    stem: word.stem,
    values: [...new Set(ownersOf(word, gaps, language).map((i) => (anchors[i] as FoundNumber).value))],
  }));
  return { values: anchors.map(({ value }) => value), words: words.filter(({ values }) => values.length > 0) };
}

/** A word, or a number of another kind, where it stands. */
export interface SaidWord extends Pick<TextWord, "text" | "stem" | "start" | "end"> {
  readonly isNumber: boolean;
}

/** What a text may say of a number of a kind: its words, and its numbers of other kinds. */
export function readSaidWords(text: ReadText, kind: FieldKind, language: Language): SaidWord[] {
  const { joining } = FIELD_WORDS[language];
  const isInside = (word: TextWord) => text.numbers.some(({ start, end }) => word.start < end && word.end > start);
  const words = text.words.filter(
    (word) => word.isContent && !joining.test(word.text) && !isTelling(word.text, language) && !isInside(word),
  );
  const others = text.numbers.filter((number) => ![kind, null].includes(kindOf(number, text)));
  return [
    ...words.map((word) => ({ ...word, isNumber: false })),
    ...(kind === "year" ? [] : others).map(({ value, start, end }) => ({
      text: value,
      stem: value,
      start,
      end,
      isNumber: true,
    })),
  ];
}

/** A number and the stretch behind it up to the next one; places in the text. */
interface Gap {
  readonly anchor: number;
  readonly start: number;
  readonly end: number;
  /** What stands in brackets right behind a number goes with it alone. */
  readonly bracket: number;
  /** Up to here the words go with the number before. */
  readonly firstBreak: number;
  /** From here they go with the number behind. */
  readonly lastBreak: number;
  /** Nothing parts the two. */
  readonly isWhole: boolean;
  /** Nothing but an "and" or a comma stands between them: they share what is said of either. */
  readonly isBare: boolean;
  /** "This figure" behind it: what is said of the number before may be said of the next. */
  readonly pointsBack: boolean;
}

const HARD = /[;|؛；]/u;

function readGap(text: ReadText, anchor: FoundNumber, next: FoundNumber | undefined, language: Language): Gap {
  // A number in words or per cent may end within an inflected word.
  const start = anchor.end + (/^(?:(?!\p{Script=Han})\p{L})*/u.exec(text.folded.slice(anchor.end))?.[0].length ?? 0);
  const end = Math.max(start, next?.start ?? text.folded.length);
  const gap = text.folded.slice(start, end);
  const { breaks, against, back } = FIELD_WORDS[language];
  const bracket = /^\s*\([^()]*\)/u.exec(gap)?.[0].length ?? 0;
  const opposed = gap.slice(bracket).search(against);
  const isOpposing = ({ index }: RegExpExecArray) =>
    opposed >= 0 && /^[\s,،，]*$/u.test(gap.slice(index, bracket + opposed));
  const parting = findMatches(gap, breaks).filter((found) => found.index >= bracket && !isOpposing(found));
  // A semicolon parts for good; without one the words between two breaks may go with either number.
  const hard = parting.filter(([mark]) => HARD.test(mark));
  const [first, last] = [hard[0] ?? parting[0], hard.at(-1) ?? parting.at(-1)];
  const isWhole = !first || !last;
  const isSaid = (word: TextWord) => word.isContent && word.start >= start + bracket && word.end <= end;
  return {
    anchor: anchor.start,
    start,
    end,
    bracket: start + bracket,
    firstBreak: isWhole ? end : start + first.index,
    lastBreak: isWhole || opposed >= 0 ? end : start + last.index + last[0].length,
    isWhole,
    isBare: !isWhole && next !== undefined && !text.words.some(isSaid),
    pointsBack: next !== undefined && (back.test(gap) || (/^\P{L}*\p{L}{0,4}\.?\)/u.test(gap) && gap.endsWith("("))),
  };
}

/** So near a year stands behind the number that it dates, in characters. */
const MAX_YEAR_GAP = 7;

/** Which numbers a word may go with, by its place alone. */
function ownersOf(word: SaidWord, gaps: readonly Gap[], language: Language): number[] {
  const next = gaps.findIndex(({ anchor }) => anchor >= word.end);
  if (next === 0) return spread(0, gaps, false, isNear(word, gaps[0], language));
  const before = (next < 0 ? gaps.length : next) - 1;
  const gap = gaps[before] as Gap;
  if (word.end <= gap.bracket) return [before];
  // Behind the last number a new part of the sentence speaks of all of them.
  if (next < 0) return word.end <= gap.firstBreak ? spread(before, gaps) : [];
  if (word.isNumber && gap.isWhole && language !== "zh" && word.start - gap.start < MAX_YEAR_GAP) return [before];
  if (word.isNumber && gap.isWhole && language === "zh") return [next];
  const isBefore = word.start < gap.lastBreak;
  const isBehind = word.end > gap.firstBreak || gap.isWhole;
  return [
    ...(isBefore ? spread(before, gaps, !isBehind) : []),
    ...(isBehind ? spread(next, gaps, false, isNear(word, gaps[next], language)) : []),
  ];
}

/** What stands this near before a number tells it from the others, in characters. In Chinese that stands first. */
const NEAR = 30;

function isNear({ start }: SaidWord, gap: Gap | undefined, language: Language): boolean {
  return language !== "zh" && gap !== undefined && gap.anchor - start <= NEAR;
}

/**
 * The numbers that share what is said of one: those behind it as far as nothing parts them or points back, those beside it with
 * nothing between them.
 */
function spread(first: number, gaps: readonly Gap[], isParted = false, isOwn = false): number[] {
  let [from, to] = [first, first];
  while (gaps[from - 1]?.isBare) from -= 1;
  while (to < gaps.length - 1 && joins(gaps[to] as Gap, isParted && to === first, isOwn)) to += 1;
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

function joins({ isBare, isWhole, pointsBack }: Gap, isParted: boolean, isOwn: boolean): boolean {
  return isBare || (pointsBack && !isOwn) || (isWhole && !isParted);
}
