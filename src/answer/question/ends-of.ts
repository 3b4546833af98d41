import { findMatches } from "../../text/find-matches.ts";
import { CLAUSE_END } from "./duty-clause.ts";

const CLAUSE_ENDS = new RegExp(CLAUSE_END, "gu");

/** The ends of a text, each from where a clause begins, the shortest first; itself last. */
export function endsOf(text: string): string[] {
  const clauses = findMatches(text, CLAUSE_ENDS).map(({ index, 0: mark }) => index + mark.length);
  return [0, ...clauses.filter((start) => start < text.length)].map((start) => text.slice(start)).toReversed();
}
