import { writeOut } from "../../text/letters.ts";
/** What joins two things asked at once, in the six languages; in Arabic to words of three letters and more, and to those that ask. Spaces are looked at from their first: else each would be from itself on. */
export const JOINTS = writeOut(
  /(?<!\s)\s+(?:и|а также|and|vs\.?|versus|et|ainsi que|(?<!(?:^|[\s'’])il\s)y(?!\s+a-t-il)|e|o|или)\s+|(?<!\s)\s+و(?=\p{L}{3}|(?:هل|ما|كم)\s)|[和及与、，+;；/&]|,(?=\p{Script=Han})|[,،]\s+|:\s+/giu,
);
/** A part shorter than this asks nothing by itself. */
const MIN_CHARS = 4;
const MAX_PARTS = 4;

/**
 * Cuts a question at the words and marks that join two things asked at once.
 * @returns its parts, at most four; empty where it has no such joint
 */
export function splitAtJoints(question: string): string[] {
  const parts = question
    .split(JOINTS)
    .map((part) => part.trim())
    .filter((part) => part.length >= MIN_CHARS || /\p{Script=Han}{2}/u.test(part));
  return parts.length < 2 ? [] : parts.slice(0, MAX_PARTS);
}
