import type { Span } from "../../domain/document.ts";
import type { Directive, FinderLanguage, NameMention, TimeMention } from "./types.ts";

/** A sentence with all that was read in it. Offsets are those of the paragraph. */
export interface Sentence extends Span {
  readonly language: FinderLanguage;
  /** The whole paragraph, unified; titles and sources blanked. */
  readonly text: string;
  readonly names: readonly NameMention[];
  readonly directives: readonly Directive[];
  readonly times: readonly TimeMention[];
}

/** The stretch of the sentence that a time belongs to: from the last semicolon before it. */
export function clauseOf(sentence: Sentence, time: Span): Span {
  const before = sentence.text.slice(sentence.start, time.start);
  const after = sentence.text.slice(time.end, sentence.end);
  const next = after.search(/;/u);
  return { start: sentence.start + before.lastIndexOf(";") + 1, end: next < 0 ? sentence.end : time.end + next };
}

/** Where the words about a time begin: after the time before it, or at the clause's start. */
export function segmentStart(sentence: Sentence, time: Span): number {
  const { start } = clauseOf(sentence, time);
  const previous = sentence.times.findLast(({ end }) => end <= time.start);
  return Math.max(start, previous?.end ?? 0);
}

export function namesIn(sentence: Sentence, span: Span): NameMention[] {
  return sentence.names.filter(({ start, end }) => span.start <= start && end <= span.end);
}

export function between(sentence: Sentence, start: number, end: number): string {
  return sentence.text.slice(start, Math.max(start, end));
}

/** Before a time that opens its clause stand at most a preposition and a connecting word or two. */
const OPENING = 25;

/** True for "In 2026, the Partnership …": what the time belongs to comes after it. */
export function isFronted(sentence: Sentence, time: Span): boolean {
  const { start } = clauseOf(sentence, time);
  return time.start - start <= OPENING && namesIn(sentence, { start, end: time.start }).length === 0;
}
