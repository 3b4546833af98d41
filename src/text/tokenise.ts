import { fold } from "./fold.ts";
import { keepPerWord } from "./keep-per-word.ts";
import { keepRecent } from "./keep-recent.ts";

const WORD =
  /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+(?:[-/&+](?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+)*/gu;
const JOINT = /[-/&+]/u;
const HAN = /\p{Script=Han}/u;

/**
 * The words of a text, folded, in order. A compound gives its parts and, since our sources lose hyphens
 * ("штабквартира"), the parts written as one; a symbol such as A/RES/80/173 is one word besides its parts. A run of Han
 * characters gives its overlapping bigrams, which serve better than words there (retrieval-notes: .967 against .114).
 */
export const tokenise: (text: string) => readonly string[] = keepRecent((text) =>
  runsOf(text).flatMap((run) => cutRun(run)),
);

/** The runs of letters and digits of a text, folded, that words are cut from. */
export const runsOf: (text: string) => readonly string[] = keepRecent((text) => fold(text).match(WORD) ?? []);

/** The words of such a run: most are one as they stand. */
export const cutRun: (run: string) => readonly string[] = keepPerWord((run) =>
  HAN.test(run) ? bigrams(run) : compound(run),
);

function compound(word: string): string[] {
  const parts = word.split(JOINT);
  return parts.length === 1 ? parts : [...parts, parts.join("")];
}

export function bigrams(run: string): string[] {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`);
}

export function isHan(word: string): boolean {
  return HAN.test(word);
}
