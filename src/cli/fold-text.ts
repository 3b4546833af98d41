import { textWidth } from "./text-width.ts";

/** Where a line may be folded: at spaces, and on either side of a Chinese character, whose punctuation stays with it. */
const PIECES =
  /[ \t]+|[\p{Ps}\p{Pi}]*\p{Script=Han}[^ \t\p{L}\p{N}\p{Ps}\p{Pi}]*|(?:(?![\p{Ps}\p{Pi}]+\p{Script=Han})[^ \t\p{Script=Han}])+/gu;
const SPACE = /^[ \t]/u;
const SIGNS = new Intl.Segmenter();

/** The lines of a text folded to a width in columns of a terminal. A word is cut only where it is wider than that by itself. */
export function foldText(text: string, width: number): string[] {
  return text.split("\n").flatMap((line) => foldLine(line, width));
}

/** How wide the widest line of a text is, in columns. */
export function lineWidth(text: string): number {
  return Math.max(0, ...text.split("\n").map(textWidth));
}

/** The least width to which a text folds without cutting a word. */
export function wordWidth(text: string): number {
  const words = text.split("\n").flatMap((line) => line.match(PIECES) ?? []);
  return Math.max(0, ...words.filter((piece) => !SPACE.test(piece)).map(textWidth));
}

function foldLine(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  // A line's width is that of its pieces: to measure the line again with each would take square time.
  let taken = 0;
  let space = "";
  for (const piece of text.match(PIECES) ?? []) {
    if (SPACE.test(piece)) {
      space = piece;
      continue;
    }
    const more = textWidth(piece);
    if (line !== "" && taken + textWidth(space) + more <= width) {
      line += space + piece;
      taken += textWidth(space) + more;
    } else {
      if (line !== "") lines.push(line);
      const cut = more <= width ? [piece] : cutWord(piece, width);
      lines.push(...cut.slice(0, -1));
      line = cut.at(-1) ?? "";
      taken = textWidth(line);
    }
    space = "";
  }
  return [...lines, line];
}

/** A word in pieces that have room, where it has none as a whole. */
function cutWord(word: string, width: number): string[] {
  const pieces: string[] = [];
  let taken = width;
  for (const { segment: sign } of SIGNS.segment(word)) {
    const more = textWidth(sign);
    if (pieces.length === 0 || taken + more > width) {
      pieces.push(sign);
      taken = more;
    } else {
      pieces[pieces.length - 1] += sign;
      taken += more;
    }
  }
  return pieces;
}
