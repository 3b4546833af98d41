import type { Query } from "../../retrieval/retrieve.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { sentenceAt } from "../compare/sentence-at.ts";
import type { FollowUp } from "./complete-question.ts";
import type { RatedAfter } from "./rate-follow-up.ts";

/** So much of the likelihood of the likeliest answer to the question before, or more, answered that too. */
const MIN_TOLD_SHARE = 0.45;

/** Of some sentences those that answered the question before, about as likely as the likeliest of them. */
export function toldBefore(rated: readonly RatedAfter[]): RatedAfter[] {
  const sorted = rated.toSorted((a, b) => b.before - a.before);
  const best = sorted[0]?.before ?? 0;
  return sorted
    .filter(({ before }) => before >= MIN_TOLD_SHARE * best)
    .map((one) => ({ ...one, likelihood: one.before / best }));
}

/**
 * Of some sentences those that name what is brought up and all that the question before names in what answered it: "which side events
 * were held?", "was Switzerland there?"; else those that answered it: who organised the one event did not organise the other.
 */
export function namingFirst(
  { names }: AnswerDeps,
  { own, before }: FollowUp,
  among: readonly RatedAfter[],
): RatedAfter[] {
  const told = toldBefore(among);
  // One sentence that answered it is of one thing.
  if (told.length < 2) return told;
  const idsOf = ({ text, language }: Query) =>
    names
      .finder(language)(text)
      .map(({ id }) => id);
  const namedBy = ({ place: { paragraph, number } }: RatedAfter) =>
    sentenceAt(names, { paragraph, sentence: number - 1 }, own.language)?.named ?? new Set<string>();
  const known = idsOf(before.question.query);
  const kept = known.filter((id) => told[0] && namedBy(told[0]).has(id));
  const anew = idsOf(own).filter((id) => !known.includes(id));
  const naming = among.filter((one) => {
    const named = namedBy(one);
    return anew.some((id) => named.has(id)) && kept.every((id) => named.has(id));
  });
  return naming.length > 0 ? toldBefore(naming) : told;
}
