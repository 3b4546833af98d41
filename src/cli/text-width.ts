import stringWidth from "string-width";

const MAX_PORTION = 200;
/** What begins a sign of its own, whatever stands before it. */
const BEGINNING = /^[\p{L}\p{N}\p{P}\p{Z}]/u;

/**
 * How wide a text without line breaks is, in columns of a terminal. It is measured in portions: the engine finds the signs of
 * a text by going through all of it for each, so that twice the text would take four times as long.
 */
export function textWidth(text: string): number {
  let width = 0;
  for (let from = 0; from < text.length; ) {
    let to = from + MAX_PORTION;
    while (to < from + 2 * MAX_PORTION && !BEGINNING.test(text.slice(to, to + 2))) to += 1;
    width += stringWidth(text.slice(from, to));
    from = to;
  }
  return width;
}
