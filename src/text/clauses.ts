import { findMatches } from "./find-matches.ts";

/** Where a clause ends: at marks that stand in no number, or at a dash between spaces; in the scripts of the six languages. */
const CLAUSE_END = /(?:(?<!\d)[,.]|[,.](?!\d)|[:;!?،؛؟，：；！？。、])[.,:;!?،؛؟，：；！？。、]*\s*|\s+[-–—]+\s+/u;
const CLAUSE_ENDS = new RegExp(CLAUSE_END, "gu");

/** The clauses of a text, without the marks between them. */
export function splitClauses(text: string): string[] {
  return text.split(CLAUSE_END).filter((clause) => clause !== "");
}

/** Where the clauses of a text begin, the first one's place among them. */
export function clauseStarts(text: string): number[] {
  const ends = findMatches(text, CLAUSE_ENDS).map(({ index, 0: mark }) => index + mark.length);
  return [0, ...ends.filter((start) => start < text.length)];
}
