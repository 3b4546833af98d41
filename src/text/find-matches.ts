import type { Span } from "../domain/document.ts";

/**
 * All matches of a pattern in a text, in order: what `String.matchAll` gives, at once. That copies the pattern for each text,
 * and the engine, once it has gone through its memory a few times, compiles each copy anew, which takes hundreds of times as
 * long as the search itself.
 * @param pattern global
 * @throws TypeError for a pattern that is not global, as `matchAll` does
 */
export function findMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`a global pattern is expected, found ${pattern}`);
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === "") pattern.lastIndex += isPair(text, match.index, pattern) ? 2 : 1;
  }
  return matches;
}

/** Where the matches of a pattern stand in a text, in order. @param pattern global */
export function findSpans(text: string, pattern: RegExp): Span[] {
  return findMatches(text, pattern).map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

/** Whether a character of two units stands there, and the pattern takes it for one. */
function isPair(text: string, place: number, { unicode }: RegExp): boolean {
  return unicode && (text.codePointAt(place) ?? 0) > 0xffff;
}
