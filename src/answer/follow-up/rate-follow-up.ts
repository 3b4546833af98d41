import type { SentencePlace } from "../../domain/sentence-id.ts";
import { toProbability } from "../../retrieval/logistic.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import type { FollowUp } from "./complete-question.ts";
import type { FollowUpRetrieval } from "./retrieve-follow-up.ts";

/** A sentence, and how likely (0..1) it is one of the answer to a question after another. */
export interface RatedAfter {
  readonly place: SentencePlace;
  readonly likelihood: number;
  /** How likely (0..1), of all sentences, one of the answer to the question before. */
  readonly before: number;
}

/** A logistic regression on logarithms of likelihoods; rationale.md says on what it was fitted. */
const WEIGHTS = {
  /** Of both questions as one. */
  joined: 1.41,
  /** Of the new words by themselves, beside the sentence that they fit best. */
  own: 0.337,
  /** Of the question before: who goes on wants something else. */
  before: -0.569,
  /** Of the new words, where the sentence's paragraph was cited. */
  ownCited: 0.383,
  /** 1 where it was, and there are no new words. */
  ellipticalCited: 1.508,
  bias: -7.277,
} as const;
/** What is less likely is as good as impossible. */
const LEAST_LIKELY = 1e-4;

/** Rates every sentence of the document as an answer to a question after another, the likeliest first; none where nothing was learned. */
export function rateFollowUp(
  { sentences }: Pick<SearchIndex, "sentences">,
  { before, ellipsis }: Pick<FollowUp, "before" | "ellipsis">,
  { likelihoods, alone, prior }: FollowUpRetrieval,
): RatedAfter[] {
  if (likelihoods.sentences.length === 0) return [];
  const isElliptical = ellipsis.kind === "elliptical";
  const own = isElliptical ? [] : (alone?.likelihoods.sentences ?? []).map(logOf);
  const bestOwn = Math.max(0, ...own);
  return sentences
    .map((place, i): RatedAfter => {
      const isCited = Number(before.paragraphs.includes(place.paragraph));
      const [ownLog, priorLikelihood] = [own[i] ?? 0, prior.sentences[i] ?? 0];
      const logOdds =
        WEIGHTS.bias +
        WEIGHTS.joined * logOf(likelihoods.sentences[i] ?? 0) +
        WEIGHTS.own * (ownLog - bestOwn) +
        WEIGHTS.before * logOf(priorLikelihood) +
        isCited * (WEIGHTS.ownCited * ownLog + WEIGHTS.ellipticalCited * Number(isElliptical));
      return { place, likelihood: toProbability(logOdds), before: priorLikelihood };
    })
    .sort((a, b) => b.likelihood - a.likelihood);
}

/** How many times (as a natural logarithm) something is likelier than the least likely. */
function logOf(likelihood: number): number {
  return Math.log(Math.max(likelihood, LEAST_LIKELY) / LEAST_LIKELY);
}
