import type { AnswerSentence, Headline } from "../../domain/answer.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { findGaps } from "../compare/find-gaps.ts";
import { askApart } from "../question/ask-apart.ts";
import { findHeadline } from "./find-headline.ts";

/**
 * Of several things that are asked in one breath ("when and where will it be?") the one that the quotes give, where they give
 * none of the others: 2035. Null where they give more than one, or it is not told whether they do.
 */
export function findOnlyGiven(
  { index, names }: Pick<AnswerDeps, "index" | "names">,
  query: Query,
  sentences: readonly AnswerSentence[],
): Headline | null {
  const apart = askApart(query.text).map((text): Query => ({ ...query, text }));
  if (apart.length < 2) return null;
  const found = apart.map((one) => findHeadline(names, one, sentences));
  const isTold = (one: Query, i: number) => found[i] !== null || findGaps(index, names, one, sentences).length > 0;
  const given = found.filter((headline) => headline !== null);
  return given.length === 1 && apart.every(isTold) ? (given[0] ?? null) : null;
}
