import { fairLength } from "./fair-length.ts";
import { shortenInMiddle } from "./shorten-in-middle.ts";
import { shortenText } from "./shorten-text.ts";

/** However many there are, of each so much is shown. */
const LEAST = 110;
/** With more room a text is cut in its middle: what is asked for in long sentences is said at their beginning, to whom and by when at their end. */
const MIN_MIDDLE = 200;

/**
 * Says how each of some texts is shown that share a number of characters: whole where there is room for all of them, else by its fair
 * share, cut at words with a mark.
 */
export function fitTogether(texts: readonly string[], budget: number): (text: string) => string {
  const longest = fairLength(
    texts.map(({ length }) => length),
    budget,
  );
  return longest < MIN_MIDDLE
    ? (text) => shortenText(text, Math.max(LEAST, longest))
    : (text) => shortenInMiddle(text, longest, { cut: shortenText, lengthOf: ({ length }) => length });
}
