import { isPreferred } from "../../domain/document-structure.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import type { SentencePlace } from "../../domain/sentence-id.ts";
import { placeKey } from "../../retrieval/list-sentences.ts";
import type { Retrieval } from "../../retrieval/retrieve.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import type { RatedSentence } from "./rate-sentences.ts";
import type { SaidAgain } from "./said-again.ts";

/** What was chosen, and what it was chosen from. */
export interface Choice {
  readonly told: readonly RatedSentence[];
  readonly rated: readonly RatedSentence[];
  readonly candidates: Retrieval["candidates"];
  readonly saidAgain: SaidAgain;
}

/** So much of the likelihood of a sentence its own words must have, and so much of the best score their paragraph. */
const MIN_LIKELIHOOD_SHARE = 0.5;
const MIN_SCORE_SHARE = 0.75;

/**
 * The sentences of the preferred part that say all that a chosen one of another part says, where they answer about as well and
 * none of their paragraphs is quoted anyway; none where any of them does not. What only the other part tells ("coordinated
 * by ITU, UNCTAD and UN DESA") they answer much less likely.
 */
export function findOwnWords(
  { library }: SearchIndex,
  { place, likelihood }: RatedSentence,
  { told, rated, candidates, saidAgain }: Choice,
): readonly SentencePlace[] {
  const { structure } = library.document;
  if (isPreferred(structure, place.paragraph)) return [];
  const own = saidAgain.get(placeKey(place)) ?? [];
  const found = listFound(candidates);
  const likely = new Set(
    rated.filter((one) => one.likelihood >= MIN_LIKELIHOOD_SHARE * likelihood).map((one) => placeKey(one.place)),
  );
  const quoted = new Set(told.map((one) => one.place.paragraph));
  const stands = own.every(
    (one) => found.has(one.paragraph) && likely.has(placeKey(one)) && !quoted.has(one.paragraph),
  );
  return stands ? own : [];
}

/** The paragraphs that were found about as surely as the best. */
export function listFound(candidates: Retrieval["candidates"]): ReadonlySet<ParagraphId> {
  const least = MIN_SCORE_SHARE * (candidates[0]?.score ?? 0);
  return new Set(candidates.filter(({ score }) => score >= least).map(({ paragraph }) => paragraph));
}
