import { fold } from "../text/fold.ts";
import { keepPerWord } from "../text/keep-per-word.ts";
import { writeOut } from "../text/letters.ts";
import { readWrittenNumber } from "../text/written-numbers.ts";
import { readParagraphNumeral, readSectionNumeral } from "./reference-romans.ts";
import type { Role } from "./reference-words.ts";
import type { WordRoles } from "./word-roles.ts";

/** What a word may be to a reference; most words are nothing to any. */
type Clue = "number" | "part" | "preamble" | "other" | "nothing";

/** Names a part that takes a number. */
const PARTS: readonly Role[] = ["paragraph", "after", "section", "numbered", "front"];
const WORD = writeOut(/(?:(?!\p{Script=Han})[\p{L}\p{M}\p{Nl}])+/gu);
/** Where words have no edges, or signs name a part, a number or somebody, a text is read in full. */
const READ_IN_FULL = /[/№¶§<\p{Script=Han}]/u;

/**
 * Builds the test that a text may hold a reference at all, which most sentences do not: a number and what it may be the number
 * of, the preamble, or nothing else than what references are made of. It never says no where one can be found.
 * @param headings words of headings that are references by themselves
 */
export function buildReferenceTest(roles: WordRoles, headings: ReadonlySet<string>): (text: string) => boolean {
  const clueOf = keepPerWord((word) => findClue(word, roles, headings));
  return (text) => {
    if (READ_IN_FULL.test(text)) return true;
    const clues = new Set((text.match(WORD) ?? []).map((word) => clueOf(word)));
    const hasNumber = clues.has("number") || /\p{Nd}/u.test(text);
    return clues.has("preamble") || (hasNumber && clues.has("part")) || !clues.has("nothing");
  };
}

function findClue(
  written: string,
  { rolesOf, phrasesFrom, isInPhrase }: WordRoles,
  headings: ReadonlySet<string>,
): Clue {
  const word = fold(written);
  const phrases = phrasesFrom(word).map(({ role }) => role);
  const roles = new Set([...rolesOf(written), ...rolesOf(word), ...phrases]);
  if (roles.has("preamble")) return "preamble";
  if (PARTS.some((role) => roles.has(role))) return "part";
  if (isNumeral(written, word)) return "number";
  return roles.size > 0 || isInPhrase(word) || headings.has(word) ? "other" : "nothing";
}

function isNumeral(written: string, word: string): boolean {
  const isRoman = readParagraphNumeral(written) !== undefined || readSectionNumeral(word) !== undefined;
  // An Arabic "and" is written in one with its number.
  return isRoman || [word, word.replace(/^و/u, "")].some((one) => readWrittenNumber([one], 0) !== undefined);
}
