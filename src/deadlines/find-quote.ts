import type { Span } from "../domain/document.ts";

/** How a character is drawn, not what it is: each is replaced by one character, so that offsets hold. */
const DRAWN: readonly (readonly [RegExp, string])[] = [
  [/[\u00A0\u2007\u202F]/gu, " "],
  [/[\u2010-\u2015\u2212]/gu, "-"],
  [/[«»“”„]/gu, '"'],
  [/[‘’]/gu, "'"],
];

/**
 * Finds words in a stored text. A person cannot type a no-break space or tell dashes apart, so these are alike; whoever
 * cites takes the words from the text, at the place found.
 * @param occurrence which of several, from 1; 0 where there must be exactly one
 * @returns the place, or what is wrong
 */
export function findQuote(text: string, quote: string, occurrence = 0): Span | string {
  const starts = findAll(foldDrawn(text), foldDrawn(quote));
  if (starts.length === 0) return `the words are not in the paragraph: "${shorten(quote)}"`;
  if (occurrence === 0 && starts.length > 1)
    return `the words stand there ${starts.length} times, add "occurrence": "${shorten(quote)}"`;
  const start = starts[Math.max(0, occurrence - 1)];
  if (start === undefined) return `occurrence ${occurrence} of ${starts.length}: "${shorten(quote)}"`;
  return { start, end: start + quote.length };
}

function foldDrawn(text: string): string {
  return DRAWN.reduce((folded, [pattern, replacement]) => folded.replace(pattern, replacement), text);
}

function findAll(text: string, quote: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) starts.push(at);
  return starts;
}

function shorten(quote: string): string {
  return quote.length > 50 ? `${quote.slice(0, 49)}…` : quote;
}
