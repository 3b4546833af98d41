import type { Headline } from "../../domain/answer.ts";
import type { Library } from "../../domain/library.ts";
import { checkCitation } from "./verify.ts";

/** Kinds whose text is no part of a quote: a number of things, and what stands nowhere. */
const OWN_WORDS: readonly Headline["kind"][] = ["count", "no"];

/**
 * True where a headline may leave: it stands to the letter, with no word cut, in a quote that is itself to the letter in the
 * document. What is counted or absent has no quote.
 */
export function holdsHeadline({ text, kind, citation }: Headline, library: Library): boolean {
  if (citation === null) return OWN_WORDS.includes(kind);
  if (checkCitation(citation, library) !== undefined) return false;
  return kind === "count" || findWhole(citation.quote, text) >= 0;
}

/** Where words stand in a text with no word cut; −1 where they do not. */
export function findWhole(text: string, words: string): number {
  if (words === "") return -1;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (!isInside(text, at) && !isInside(text, end)) return at;
  }
  return -1;
}

/** True between two letters or digits of a word; Chinese writes no spaces, so any place is an edge there. */
function isInside(text: string, offset: number): boolean {
  const around = text.slice(Math.max(0, offset - 1), offset + 1);
  return (
    offset > 0 && /^(?:(?!\p{Script=Han})[\p{L}\p{N}]){2}$/u.test(around) && !/^\p{Nd}\p{L}|^\p{L}\p{Nd}/u.test(around)
  );
}
