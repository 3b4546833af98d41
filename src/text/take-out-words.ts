import type { Span } from "../domain/document.ts";
import { fold } from "./fold.ts";
import { keepRecent } from "./keep-recent.ts";

/** What is taken out as one piece: a Chinese character, the space between words, or a word with the marks that touch it. */
const PIECE = /\p{Script=Han}|\s+|[^\s\p{Script=Han}]+/gu;

/**
 * Takes out of a text the words that something finds in its folded form; what stays, stays as written, so that capitals
 * (of acronyms) are kept. A word is taken out whole where a span touches it.
 * @param find looks at the folded text
 * @returns the text itself where nothing else would be left
 */
export function takeOutWords(text: string, find: (folded: string) => Iterable<Span>): string {
  const { pieces, folded, starts, joined } = readPieces(text);
  const spans = [...find(joined)];
  if (spans.length === 0) return joinSpaces(text) || text;
  const isCut = (i: number): boolean => {
    const start = starts[i] as number;
    return spans.some((span) => start < span.end && span.start < start + (folded[i] as string).length);
  };
  const left = pieces.map((piece, i) => (isCut(i) ? " " : piece)).join("");
  return joinSpaces(left) || text;
}

const joinSpaces = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** A question is read so many times, for one kind of words after another. */
const readPieces = keepRecent((text) => {
  const pieces = text.match(PIECE) ?? [];
  const folded = pieces.map((piece) => (/^\s/u.test(piece) ? " " : fold(piece)));
  const starts: number[] = [];
  let length = 0;
  for (const piece of folded) {
    starts.push(length);
    length += piece.length;
  }
  return { pieces, folded, starts, joined: folded.join("") };
});
