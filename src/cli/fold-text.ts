import stringWidth from "string-width";
import { textWidth } from "./text-width.ts";

/** Where a line may be folded: at spaces, and on either side of a Chinese character, whose punctuation stays with it. */
const PIECES =
  /[ \t]+|[\p{Ps}\p{Pi}]*\p{Script=Han}[^ \t\p{L}\p{N}\p{Ps}\p{Pi}]*|(?:(?![\p{Ps}\p{Pi}]+\p{Script=Han})[^ \t\p{Script=Han}])+/gu;
const SPACE = /^[ \t]/u;

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
  let space = "";
  for (const piece of text.match(PIECES) ?? []) {
    if (SPACE.test(piece)) {
      space = piece;
      continue;
    }
    if (line === "" || stringWidth(line + space + piece) <= width) line += line === "" ? piece : space + piece;
    else {
      lines.push(line);
      line = piece;
    }
    space = "";
    const cut = cutWord(line, width);
    lines.push(...cut.slice(0, -1));
    line = cut.at(-1) ?? "";
  }
  return [...lines, line];
}

/** A word in pieces that have room, where it has none as a whole. */
function cutWord(word: string, width: number): string[] {
  if (textWidth(word) <= width) return [word];
  const pieces = [""];
  for (const character of word) {
    const last = pieces.at(-1) as string;
    if (last !== "" && stringWidth(last + character) > width) pieces.push(character);
    else pieces[pieces.length - 1] = last + character;
  }
  return pieces;
}
