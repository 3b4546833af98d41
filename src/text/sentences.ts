import type { Span } from "../domain/document.ts";
import { findNoteBodies, isNoteBody } from "../domain/footnotes.ts";
import { findMatches } from "./find-matches.ts";
import { writeOut } from "./letters.ts";

const LIST_ITEM = /\n[–—-]\t/gu;
const SENTENCE_END = /[.!?…؟]["»”’)\]]*(?=\s)|[。！？][”’」）]*/gu;
const ABBREVIATION = writeOut(
  /(?:^|[\s("«[./])(?:\p{Lu}|\p{L}{1,2}|гг|др|пр|прил|стр|пересм|изм|св|см|напр|mr|mrs|ms|dr|rev|mod|art|no|nos|para|paras|vol|etc|mme|mlle|sr|sra|srta|excmo|excma|párr|pp|núm|rés|res|corr|add|fig|approx)\.$/iu,
);
/** A sentence longer than this is an enumeration; its members, set apart by semicolons, are cited one by one. */
const MAX_SENTENCE_CHARS = 900;

/**
 * Cuts a text into its sentences. A footnote's body and a dash item are units of their own, and so is each member of an
 * enumeration by semicolons that is over 900 characters long.
 * @returns spans in order, trimmed, non-empty, not overlapping; every visible character lies in one of them.
 */
export function splitSentences(text: string): Span[] {
  return cutAt(text, blockStarts(text))
    .flatMap((block) => (isUnit(text, block) ? [block] : splitBlock(text, block)))
    .map((span) => trim(text, span))
    .filter((span) => span.end > span.start);
}

/** Where footnote bodies and list items begin and end. */
function blockStarts(text: string): number[] {
  const notes = findNoteBodies(text).flatMap(({ start, end }) => [start, end]);
  const items = findMatches(text, LIST_ITEM).map((m) => m.index);
  return [...notes, ...items].sort((a, b) => a - b);
}

function isUnit(text: string, block: Span): boolean {
  const slice = text.slice(block.start, block.end).trim();
  return isNoteBody(slice) || /^[–—-]\t/u.test(slice);
}

function splitBlock(text: string, block: Span): Span[] {
  const slice = text.slice(block.start, block.end);
  const ends = findMatches(slice, SENTENCE_END)
    .filter((m) => endsSentence(slice, m))
    .map((m) => block.start + m.index + m[0].length);
  return cutAt(text.slice(0, block.end), ends, block.start).flatMap((span) => splitEnumeration(text, span));
}

function endsSentence(slice: string, match: RegExpExecArray): boolean {
  const before = slice.slice(Math.max(0, match.index - 12), match.index + 1);
  if (match[0].startsWith(".") && ABBREVIATION.test(before)) return false;
  const next = slice.slice(match.index + match[0].length).trimStart()[0];
  return next === undefined || !/\p{Ll}/u.test(next);
}

function splitEnumeration(text: string, span: Span): Span[] {
  if (span.end - span.start <= MAX_SENTENCE_CHARS) return [span];
  const slice = text.slice(span.start, span.end);
  return cutAt(
    text.slice(0, span.end),
    findMatches(slice, /[;；؛]/gu).map((m) => span.start + m.index + 1),
    span.start,
  );
}

function cutAt(text: string, places: readonly number[], from = 0): Span[] {
  const edges = [from, ...places, text.length];
  return edges.slice(1).map((end, i) => ({ start: edges[i] as number, end }));
}

function trim(text: string, span: Span): Span {
  const slice = text.slice(span.start, span.end);
  const start = span.start + (slice.length - slice.trimStart().length);
  return { start, end: start + slice.trim().length };
}
