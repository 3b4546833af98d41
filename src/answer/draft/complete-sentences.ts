import { isPreferred } from "../../domain/document-structure.ts";
import type { QuestionLabel } from "../../domain/passage.ts";
import type { SentencePlace } from "../../domain/sentence-id.ts";
import type { QuestionNeighbour } from "../../retrieval/question-neighbours.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";

/** What speaks for a sentence being one of those that answer a question, each 0..1. */
interface SentenceFeatures {
  /** The similarity of the nearest known question that it answers alone, as a share of the nearest of all. */
  readonly alone: number;
  /** The same of those that it answers together with others. */
  readonly together: number;
  /** The same of those that its whole paragraph answers. */
  readonly whole: number;
  /** Its share of the votes of the nearest known questions. */
  readonly votes: number;
  /** 1 where the rules for one paragraph chose it (extract.ts). */
  readonly extracted: number;
  /** 1 where they chose it first of its paragraph. */
  readonly first: number;
  /** 1 where they chose something of its paragraph. */
  readonly beside: number;
  /** 1 where its paragraph says the same as another of which they chose something. */
  readonly restated: number;
}

/** A logistic regression; rationale.md says on what it was fitted. */
const SENTENCE_WEIGHTS: Readonly<Record<keyof SentenceFeatures | "bias", number>> = {
  alone: 1.86,
  together: 1.49,
  whole: 1.45,
  votes: 2.12,
  extracted: 1.78,
  first: 0.87,
  beside: 0.93,
  restated: 1.23,
  bias: -5.04,
};
/**
 * How likely (0..1) a sentence must be one of the answer: the less, the more of the nearest known questions are answered by
 * several sentences.
 */
const MIN_LIKELIHOOD = { most: 0.56, perWide: 0.4, least: 0.36 } as const;
/** From this similarity on the nearest known question is taken for the very one that is asked. */
const MIN_SAME_SIMILARITY = 0.6;
/** The nearest known questions that vote, each by the third power of its similarity. */
const MAX_VOTERS = 40;
/** A paragraph of more sentences is no answer as a whole. */
const MAX_WHOLE_SENTENCES = 8;

/** A sentence that may be one of those that answer, and what speaks for it. */
interface SentenceCandidate {
  readonly place: SentencePlace;
  readonly features: SentenceFeatures;
}

/**
 * Chooses the sentences that answer a question together, wherever they stand: those that the known questions nearest to it
 * are answered by, and those that the rules for one paragraph chose, where enough speaks for them; and whatever answers a
 * known question that is nearly the same.
 * @param extracted those that the rules chose, best first
 * @returns best first; at least one where any was extracted
 */
export function completeSentences(
  index: SearchIndex,
  neighbours: readonly QuestionNeighbour[],
  extracted: readonly SentencePlace[],
): SentencePlace[] {
  const known = new Set([...answersOfSame(index, neighbours), ...findRestated(index, extracted)].map(keyOf));
  const rated = rateSentences(index, neighbours, extracted)
    .map(({ place, features }) => ({ place, likelihood: likelihoodOf(features), isKnown: known.has(keyOf(place)) }))
    .sort((a, b) => b.likelihood - a.likelihood);
  const { most, perWide, least } = MIN_LIKELIHOOD;
  const bound = Math.max(least, most - perWide * wideShare(neighbours));
  return rated
    .filter(({ likelihood, isKnown }, i) => i === 0 || isKnown || likelihood >= bound)
    .map(({ place }) => place);
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

/** What share of the votes of the nearest known questions is of those that several sentences answer, 0..1. */
function wideShare(neighbours: readonly QuestionNeighbour[]): number {
  const voters = neighbours.filter(({ question }) => question.kind === "answered").slice(0, MAX_VOTERS);
  const weigh = (some: readonly QuestionNeighbour[]) => some.reduce((sum, { score }) => sum + score ** 3, 0);
  return weigh(voters.filter(({ question }) => question.sentence === null)) / (weigh(voters) || 1);
}

/** The sentences that answer together the nearest known question that several answer, where it is nearly the same. */
export function findKnownSet(index: SearchIndex, neighbours: readonly QuestionNeighbour[]): readonly SentencePlace[] {
  const nearest = neighbours.find(({ question }) => question.several !== undefined);
  return nearest && nearest.score >= MIN_SAME_SIMILARITY ? answersOf(index, nearest.question) : [];
}

/** The sentences that answer the nearest known question, where it is nearly the same and several answer it. */
function answersOfSame(index: SearchIndex, neighbours: readonly QuestionNeighbour[]): readonly SentencePlace[] {
  const nearest = neighbours.find(({ question }) => question.kind === "answered");
  const isSame = nearest && nearest.score >= MIN_SAME_SIMILARITY && nearest.question.sentence === null;
  return isSame ? answersOf(index, nearest.question) : [];
}

function likelihoodOf(features: SentenceFeatures): number {
  const logOdds = (Object.keys(features) as (keyof SentenceFeatures)[]).reduce<number>(
    (sum, name) => sum + SENTENCE_WEIGHTS[name] * features[name],
    SENTENCE_WEIGHTS.bias,
  );
  return 1 / (1 + Math.exp(-logOdds));
}

/** Every sentence that anything speaks for, with what does. */
function rateSentences(
  index: SearchIndex,
  neighbours: readonly QuestionNeighbour[],
  extracted: readonly SentencePlace[],
): SentenceCandidate[] {
  const ballots = countBallots(index, neighbours);
  const chosen = new Set(extracted.map(({ paragraph }) => paragraph));
  const keys = new Set(extracted.map(keyOf));
  const firsts = new Set(
    [...chosen].map((id) => keyOf(extracted.find(({ paragraph }) => paragraph === id) as SentencePlace)),
  );
  for (const place of extracted) if (!ballots.has(keyOf(place))) ballots.set(keyOf(place), { place, ...NO_VOTE });
  return [...ballots.values()].map(({ place, ...votes }) => ({
    place,
    features: {
      ...votes,
      extracted: Number(keys.has(keyOf(place))),
      first: Number(firsts.has(keyOf(place))),
      beside: Number(chosen.has(place.paragraph)),
      restated: Number((index.restatements.get(place.paragraph) ?? []).some((other) => chosen.has(other))),
    },
  }));
}

type Votes = Pick<SentenceFeatures, "alone" | "together" | "whole" | "votes">;
type Ballot = Votes & { readonly place: SentencePlace };
const NO_VOTE: Votes = { alone: 0, together: 0, whole: 0, votes: 0 };

/** What the nearest known questions say for each sentence. */
function countBallots(index: SearchIndex, neighbours: readonly QuestionNeighbour[]): Map<string, Ballot> {
  const answered = neighbours.filter(({ question }) => question.kind === "answered");
  const best = answered[0]?.score ?? 1;
  const voters = answered.slice(0, MAX_VOTERS);
  const total = voters.reduce((sum, { score }) => sum + score ** 3, 0);
  const ballots = new Map<string, Ballot>();
  for (const [i, { question, score }] of answered.entries()) {
    const vote = i < voters.length ? score ** 3 / total : 0;
    const kind = question.several ? "together" : question.sentence === null ? "whole" : "alone";
    for (const place of answersOf(index, question)) {
      const ballot = ballots.get(keyOf(place)) ?? { place, ...NO_VOTE };
      const nearest = Math.max(ballot[kind], score / best);
      ballots.set(keyOf(place), { ...ballot, votes: ballot.votes + vote, [kind]: nearest });
    }
  }
  return ballots;
}

/** The sentences that answer a known question. */
function answersOf(
  { library }: SearchIndex,
  { paragraph, sentence, several }: QuestionLabel,
): readonly SentencePlace[] {
  if (several || paragraph === null) return several ?? [];
  if (sentence !== null) return [{ paragraph, number: sentence + 1 }];
  const [version] = library.versions.values();
  const count = version?.texts.get(paragraph)?.sentences.length ?? 0;
  return count > MAX_WHOLE_SENTENCES ? [] : Array.from({ length: count }, (_, i) => ({ paragraph, number: i + 1 }));
}

function keyOf({ paragraph, number }: SentencePlace): string {
  return `${paragraph}.${number}`;
}
