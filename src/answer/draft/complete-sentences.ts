import { isPreferred } from "../../domain/document-structure.ts";
import type { SentencePlace } from "../../domain/sentence-id.ts";
import { predictBinary } from "../../retrieval/binary-classifier.ts";
import { answersOf, placeKey } from "../../retrieval/list-sentences.ts";
import type { QuestionNeighbour } from "../../retrieval/question-neighbours.ts";
import type { Query, Retrieval } from "../../retrieval/retrieve.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import { rateSentences, type SentenceFeatures } from "./rate-sentences.ts";

/** A logistic regression; rationale.md says on what it was fitted. */
const SENTENCE_WEIGHTS: Readonly<Record<keyof SentenceFeatures | "bias", number>> = {
  together: 1.67,
  whole: 0.67,
  votes: 3.75,
  learned: 8.82,
  found: 1.74,
  extracted: 0.88,
  first: 0.47,
  bias: -11.27,
};
/**
 * How likely (0..1) a further sentence must be one of the answer: for a question that one sentence answers none is likely
 * enough, and the broader the question, the less likely it must be.
 */
const MIN_LIKELIHOOD = { most: 1.1, perBreadth: 1, least: 0.2 } as const;
/** One as likely as this belongs to the answer of any question but such as asks for one thing or a reason: one sentence gives it. */
const MAX_LIKELIHOOD = { broad: 0.84, narrow: 0.94 } as const;
/** From this on a question is broad whatever it asks for ("who delivers what in 2027"). */
const SURELY_BROAD = 0.95;
/** What is less than this share as likely as the likeliest sentence is beside the point, however broad the question. */
const MIN_SHARE_OF_BEST = 0.3;
/** One that a known question of the same words is answered by need be less likely, but somewhat: they may mean something else here. */
const KNOWN_SHARE = { broad: 0.75, narrow: 0.9 } as const;
/** The resolution's own words are quoted beside those that restate them where they are at all likely. */
const MIN_RESTATED_LIKELIHOOD = 0.2;
/** Where one thing is asked for, those as likely as this stand for what restates them. */
const MIN_OWN_LIKELIHOOD = 0.5;
/** From this similarity on the nearest known question is taken for the very one that is asked. */
const MIN_SAME_SIMILARITY = 0.6;

/**
 * Chooses the sentences that answer a question together, wherever they stand: those that the known questions nearest to it
 * are answered by, and those that the rules for one paragraph chose, where enough speaks for them; and whatever answers a
 * known question that is nearly the same.
 * @param extracted those that the rules chose, best first
 * @param wantsOne whether one thing is asked for (wants-one-thing.ts)
 * @returns best first; at least one where any was extracted
 */
export function completeSentences(
  index: SearchIndex,
  query: Query,
  retrieval: Retrieval,
  extracted: readonly SentencePlace[],
  wantsOne = false,
): SentencePlace[] {
  const { neighbours } = retrieval;
  const broad = breadthOf(index, query);
  const isOne = wantsOne && broad < SURELY_BROAD;
  const rated = rateSentences(index, retrieval, extracted)
    .map(({ place, features }) => ({ place, likelihood: likelihoodOf(features) }))
    .sort((a, b) => b.likelihood - a.likelihood);
  const least = MIN_SHARE_OF_BEST * (rated[0]?.likelihood ?? 0);
  const bound = likelihoodBound(broad, isOne);
  const knownBound = bound * (isOne ? KNOWN_SHARE.narrow : KNOWN_SHARE.broad);
  const known = new Set(answersOfSame(index, neighbours).map(placeKey));
  const restated = new Set(findRestated(index, extracted).map(placeKey));
  const boundOf = (key: string) =>
    restated.has(key) ? MIN_RESTATED_LIKELIHOOD : Math.max(least, known.has(key) ? knownBound : bound);
  const chosen = rated.filter(({ place, likelihood }, i) => i === 0 || likelihood >= boundOf(placeKey(place)));
  const isRestated = ({ place }: Rated) => restated.has(placeKey(place));
  const own = chosen.filter((one) => isRestated(one) && one.likelihood >= MIN_OWN_LIKELIHOOD);
  const isSaidTwice = (one: Rated, i: number) =>
    !isRestated(one) && isRepeated(index, one, [...chosen.slice(0, i), ...own]);
  return chosen.filter((one, i) => !isOne || !isSaidTwice(one, i)).map(({ place }) => place);
}

/** A sentence and how likely (0..1) it must be one of the answer. */
interface Rated {
  readonly place: SentencePlace;
  readonly likelihood: number;
}

/** Whether the paragraph of a sentence restates, or is restated by, that of some others. */
function isRepeated({ restatements }: SearchIndex, { place }: Rated, others: readonly Rated[]): boolean {
  const twins = restatements.get(place.paragraph) ?? [];
  return others.some((other) => twins.includes(other.place.paragraph));
}

function likelihoodBound(broad: number, isNarrow: boolean): number {
  const { most, perBreadth, least } = MIN_LIKELIHOOD;
  const bound = Math.min(MAX_LIKELIHOOD.broad, Math.max(least, most - perBreadth * broad));
  return isNarrow ? MAX_LIKELIHOOD.narrow : bound;
}

/** How likely it is (0..1) that many sentences answer a question. */
function breadthOf({ breadth, languages }: SearchIndex, { text, language }: Query): number {
  const terms = languages.get(language)?.analyse(text);
  return terms ? 1 / (1 + Math.exp(-predictBinary(breadth, terms))) : 0;
}

/** Of what the rules chose the first sentence of a paragraph of the preferred part that another one restates: it is quoted anyway. */
function findRestated(
  { library, restatements }: SearchIndex,
  extracted: readonly SentencePlace[],
): readonly SentencePlace[] {
  const chosen = [...new Set(extracted.map(({ paragraph }) => paragraph))];
  const restated = chosen.filter(
    (id) =>
      isPreferred(library.document.structure, id) &&
      (restatements.get(id) ?? []).some((other) => chosen.includes(other)),
  );
  return restated.flatMap((id) => extracted.find(({ paragraph }) => paragraph === id) ?? []);
}

/** The sentences that answer together the nearest known question that several answer, where it is nearly the same. */
export function findKnownSet(index: SearchIndex, neighbours: readonly QuestionNeighbour[]): readonly SentencePlace[] {
  const nearest = neighbours.find(({ question }) => question.several !== undefined);
  return nearest && nearest.score >= MIN_SAME_SIMILARITY ? answersOf(index.library, nearest.question) : [];
}

/** The sentences that answer the nearest known question, where it is nearly the same and several answer it. */
function answersOfSame(index: SearchIndex, neighbours: readonly QuestionNeighbour[]): readonly SentencePlace[] {
  const nearest = neighbours.find(({ question }) => question.kind === "answered");
  const isSame = nearest && nearest.score >= MIN_SAME_SIMILARITY && nearest.question.sentence === null;
  return isSame ? answersOf(index.library, nearest.question) : [];
}

function likelihoodOf(features: SentenceFeatures): number {
  const logOdds = (Object.keys(features) as (keyof SentenceFeatures)[]).reduce<number>(
    (sum, name) => sum + SENTENCE_WEIGHTS[name] * features[name],
    SENTENCE_WEIGHTS.bias,
  );
  return 1 / (1 + Math.exp(-logOdds));
}
