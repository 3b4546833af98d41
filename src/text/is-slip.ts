import { distance } from "fastest-levenshtein";
import { isSwapped } from "./is-swapped.ts";

/** Of a word this long two letters may be wrong. */
const LONG = 8;

/**
 * Whether a word may be another one mistyped: one letter too many, too few or another, or two that changed places; of a long
 * word, two letters. Both folded.
 * @param shortest of shorter words none is: a letter away from them is too much else
 */
export function isSlip(word: string, meant: string, shortest: number): boolean {
  if (isSwapped(word, meant)) return true;
  const most = meant.length >= LONG ? 2 : meant.length >= shortest ? 1 : 0;
  return distance(word, meant) <= most;
}
