import { findMatches } from "./find-matches.ts";
import { fold } from "./fold.ts";
import { keepRecent } from "./keep-recent.ts";
import { writeOut } from "./letters.ts";
import { bigrams, isHan } from "./tokenise.ts";

const SIZE = 4;
const WORD = writeOut(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu);

/**
 * Character 4-grams inside words with their edges marked, bigrams for Han (McNamee and Mayfield, "Character n-gram
 * tokenization for European language text retrieval", Information Retrieval 7, 2004).
 */
export const grams: (text: string) => readonly string[] = keepRecent((text) =>
  findMatches(fold(text), WORD).flatMap(([word]) => (isHan(word) ? bigrams(word) : wordGrams(word))),
);

function wordGrams(word: string): string[] {
  const marked = `_${word}_`;
  if (marked.length <= SIZE) return [marked];
  return Array.from({ length: marked.length - SIZE + 1 }, (_, i) => marked.slice(i, i + SIZE));
}
