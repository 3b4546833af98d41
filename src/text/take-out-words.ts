import type { Span } from "../domain/document.ts";
import { fold } from "./fold.ts";
import { keepRecent } from "./keep-recent.ts";

/** What is taken out as one piece: a Chinese character, the space between words, or a word with the marks that touch it. */
const PIECE = /\p{Script=Han}|\s+|[^\s\p{Script=Han}]+/gu;

/**
 * Takes out of a text the words that something finds in its folded form; what stays, stays as written, so that capitals
 * (of acronyms) are kept. A word is taken out whole where a span touches it.
 * @param find looks at the folded text
 * @param instead what stands in the place of each that is taken out
 * @returns the text itself where nothing else would be left
 */
export function takeOutWords(text: string, find: (folded: string) => Iterable<Span>, instead = ""): string {
  const { pieces, folded, joined, whole } = readPieces(text);
  const spans = [...find(joined)];
  if (spans.length === 0) return whole;
  const cut = markCut(folded, spans);
  const left = pieces.map((piece, i) => (!cut[i] ? piece : cut[i - 1] ? " " : ` ${instead} `)).join("");
  return joinSpaces(left) || text;
}

const joinSpaces = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** A question is read so many times, for one kind of words after another. */
const readPieces = keepRecent((text) => {
  const pieces = text.match(PIECE) ?? [];
  const folded = pieces.map((piece) => (/^\s/u.test(piece) ? " " : fold(piece)));
  return { pieces, folded, joined: folded.join(""), whole: joinSpaces(text) || text };
});

/** Whether any span touches a piece, for each of them: in one go, since a text may have as many of either as words. */
function markCut(pieces: readonly string[], spans: readonly Span[]): boolean[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  let [next, reach, end] = [0, 0, 0];
  return pieces.map((piece) => {
    const start = end;
    end += piece.length;
    for (let span = sorted[next]; span && span.start < end; span = sorted[next]) {
      reach = Math.max(reach, span.end);
      next += 1;
    }
    return start < reach;
  });
}
