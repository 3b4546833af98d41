import type { Span } from "../domain/document.ts";
import { findMatches } from "./find-matches.ts";
import { type CutMeasure, shortenInMiddle } from "./shorten-in-middle.ts";

/** Words of a text that somebody looks for, where they stand. */
export interface SoughtSpan extends Span {
  /** The same for each place where the same word stands. */
  readonly word: string;
}

/** Finds what is sought in a text. */
export type FindSought = (text: string) => readonly SoughtSpan[];

const MARK = "[…]";
/** A piece is no longer than this share of the limit: the beginning and what is sought have room together. */
const MAX_PIECE_SHARE = 0.3;
/** With less room than this a text is cut as if nothing were sought. */
const MIN_LIMIT = 100;
/** Where a clause ends. */
const CLAUSE_END = /[,;:.!?)\u2013\u2014،؛؟]\s+|[，、；：。！？]|\n+/gu;

/** A piece of a text, how much room it takes, and how much of what is sought stands in it. */
interface Piece extends Span {
  readonly room: number;
  readonly worth: number;
}

/**
 * Cuts a text that is longer than the limit between its clauses, with a mark: what stays is how it begins, which says who
 * speaks, the clauses with the words sought, the rarer in the text the sooner, and what stands beside those.
 */
export function shortenAround(text: string, limit: number, findSought: FindSought, measure: CutMeasure): string {
  const isCut = measure.lengthOf(text) > limit && limit >= MIN_LIMIT;
  // Most quotes are short, and to look for words in those would be in vain.
  const sought = isCut ? findSought(text) : [];
  if (sought.length === 0) return shortenInMiddle(text, limit, measure);
  const pieces = cutIntoPieces(text, Math.floor(limit * MAX_PIECE_SHARE), sought, measure);
  if (pieces.every(({ worth }) => worth === 0)) return shortenInMiddle(text, limit, measure);
  return join(text, pieces, choosePieces(pieces, limit));
}

function cutIntoPieces(
  text: string,
  longest: number,
  sought: readonly SoughtSpan[],
  { lengthOf }: CutMeasure,
): Piece[] {
  const ends = [...findMatches(text, CLAUSE_END).map(({ 0: mark, index }) => index + mark.length), text.length];
  const clauses = ends.map((end, i) => ({ start: i === 0 ? 0 : (ends[i - 1] as number), end }));
  const places = new Map<string, number>();
  for (const { word } of sought) places.set(word, (places.get(word) ?? 0) + 1);
  const worthOf = ({ start, end }: Span): number => {
    const words = new Set(sought.filter((span) => span.start < end && start < span.end).map(({ word }) => word));
    return [...words].reduce((sum, word) => sum + 1 / (places.get(word) as number), 0);
  };
  return clauses
    .flatMap((clause) => cutAtWords(text, clause, longest))
    .map((span) => ({ ...span, room: lengthOf(text.slice(span.start, span.end)), worth: worthOf(span) }));
}

/** A clause in pieces of at most so many characters, cut between words where there is room for one. */
function cutAtWords(text: string, { start, end }: Span, longest: number): Span[] {
  const spans: Span[] = [];
  let from = start;
  while (end - from > longest) {
    const space = text.lastIndexOf(" ", from + longest - 1) + 1;
    const whole = space > from ? space : from + longest;
    // Never half a character.
    const to = /\p{Surrogate}$/u.test(text.slice(from, whole)) ? whole - 1 : whole;
    spans.push({ start: from, end: to });
    from = to;
  }
  return [...spans, { start: from, end }].filter((span) => span.end > span.start);
}

/** What is worth less than this share of the best piece has some words of what is sought by chance. */
const MIN_WORTH_SHARE = 0.5;

/**
 * The first piece, then what is worth most, then what stands beside either, as far as there is room: before it sooner than behind,
 * since there stands what it hangs on, and never a scrap by itself.
 */
function choosePieces(pieces: readonly Piece[], limit: number): Set<number> {
  const all = [...pieces.keys()];
  const worthOf = (i: number) => (pieces[i] as Piece).worth;
  const least = MIN_WORTH_SHARE * Math.max(...pieces.map(({ worth }) => worth));
  const telling = all.filter((i) => worthOf(i) >= least).sort((a, b) => worthOf(b) - worthOf(a) || a - b);
  const distance = distancesTo(telling, pieces.length);
  const beside = [...all].sort((a, b) => (distance[a] as number) - (distance[b] as number) || a - b);
  const chosen = new Set<number>();
  const take = (i: number) => roomOf(pieces, chosen, i) <= limit && chosen.add(i);
  for (const i of [0, ...telling]) take(i);
  for (const i of beside) if (chosen.has(i - 1) || chosen.has(i + 1)) take(i);
  return chosen;
}

/** How far each place is from the nearest of some. */
function distancesTo(places: readonly number[], count: number): number[] {
  const distance = new Array<number>(count).fill(Number.POSITIVE_INFINITY);
  for (const place of places) distance[place] = 0;
  for (let i = 1; i < count; i += 1) distance[i] = Math.min(distance[i] as number, (distance[i - 1] as number) + 1);
  for (let i = count - 2; i >= 0; i -= 1)
    distance[i] = Math.min(distance[i] as number, (distance[i + 1] as number) + 1);
  return distance;
}

/** The room that some pieces and one more take, with the marks between them. */
function roomOf(pieces: readonly Piece[], chosen: ReadonlySet<number>, more: number): number {
  const has = (i: number) => chosen.has(i) || i === more;
  let room = 0;
  for (const [i, piece] of pieces.entries()) {
    if (has(i)) room += piece.room;
    else if (i === 0 || has(i - 1)) room += MARK.length + 2;
  }
  return room;
}

function join(text: string, pieces: readonly Piece[], chosen: ReadonlySet<number>): string {
  const parts: string[] = [];
  for (const [i, { start, end }] of pieces.entries()) {
    if (!chosen.has(i)) {
      if (parts.at(-1) !== MARK) parts.push(MARK);
    } else if (chosen.has(i - 1)) parts.push(`${parts.pop() ?? ""}${text.slice(start, end)}`);
    else parts.push(text.slice(start, end));
  }
  return parts.map((part) => part.trim()).join(" ");
}
