import type { Span } from "../domain/document.ts";

/**
 * Finds words in a stored text, verbatim.
 * @param occurrence which of several, from 1; 0 where there must be exactly one
 * @returns the place, or what is wrong
 */
export function findQuote(text: string, quote: string, occurrence = 0): Span | string {
  const starts = findAll(text, quote);
  if (starts.length === 0) return `the words are not in the paragraph: "${shorten(quote)}"`;
  if (occurrence === 0 && starts.length > 1) return `the words stand there ${starts.length} times, add "occurrence": "${shorten(quote)}"`;
  const start = starts[Math.max(0, occurrence - 1)];
  if (start === undefined) return `occurrence ${occurrence} of ${starts.length}: "${shorten(quote)}"`;
  return { start, end: start + quote.length };
}

function findAll(text: string, quote: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) starts.push(at);
  return starts;
}

function shorten(quote: string): string {
  return quote.length > 50 ? `${quote.slice(0, 49)}…` : quote;
}
