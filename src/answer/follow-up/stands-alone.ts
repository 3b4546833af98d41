import type { ParagraphId } from "../../domain/paragraph-id.ts";
import { judge } from "../../retrieval/gate.ts";
import { type Query, retrieve } from "../../retrieval/retrieve.ts";
import { askedThings } from "../../text/asked-things.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { gatherEvidence } from "../compare/gather-evidence.ts";
import { asksOfSaid } from "./asks-of-said.ts";
import { isOwnField } from "./is-own-field.ts";
import { isSaidBetter } from "./is-said-better.ts";
import { namesOther } from "./names-other.ts";
import type { Ellipsis } from "./read-ellipsis.ts";

/** What scores less than this share of the best is not near a question, or is far from it. */
const MIN_SHARE = { near: 0.55, far: 0.33 } as const;

/** From this score of the gate on a question of few words is surely answered as it stands. */
const MIN_SURE_SCORE = 0.4;

/**
 * Whether a question of few words is one by itself, told by what the document has of it. One that is answered alone is, where
 * that is far nearer than what was cited before or has clearly more of its words (both, where it has one word beside what is
 * done), or is nearer and it brings up a name. One that is not is, where what was cited is far from it and has clearly fewer of
 * its words, or is not near it and it names something else. One with a single word and nothing that is done ("under what
 * mandate?") never is: whatever has that word would answer it.
 * @param related what was cited before, and what says the same
 * @param namesNew whether it names what the question before does not
 */
export async function standsAlone(
  deps: AnswerDeps,
  query: Query,
  { isBare, hasPredicate }: Pick<Ellipsis, "isBare" | "hasPredicate">,
  related: readonly ParagraphId[],
  namesNew: boolean,
): Promise<boolean> {
  // "How many people were there?" and "by region?" are asked of what was spoken of.
  const things = askedThings(query.text);
  if ((isBare && !hasPredicate) || things.includes("headcount") || things.includes("breakdown")) return false;
  if (asksOfSaid(deps.names, query)) return false;
  const { index, coverageOf } = deps;
  const retrieval = await retrieve(index, query);
  const [top] = retrieval.candidates;
  if (!top || isOwnField(deps, query, related, top.paragraph)) return false;
  const near = retrieval.candidates.find(({ paragraph }) => related.includes(paragraph))?.score ?? 0;
  const isFar = near < MIN_SHARE.far * top.score;
  const isNear = near >= MIN_SHARE.near * top.score;
  const isBetter = isSaidBetter(deps, query, top.paragraph, related);
  const { score } = judge(index, query, retrieval, gatherEvidence(index, coverageOf, query, retrieval));
  if (score >= MIN_SURE_SCORE) return isBare ? isFar && isBetter : isFar || isBetter || (namesNew && !isNear);
  return related.length > 0 && !isBare && ((isFar && isBetter) || (!isNear && namesOther(index, query, related)));
}
