import { clauseStarts } from "../../text/clauses.ts";

/** The ends of a text, each from where a clause begins, the shortest first; itself last. */
export function endsOf(text: string): string[] {
  return clauseStarts(text)
    .map((start) => text.slice(start))
    .toReversed();
}
