import type { SentencePlace } from "../../domain/sentence-id.ts";
import { answersOf, placeKey } from "../../retrieval/list-sentences.ts";
import type { QuestionNeighbour } from "../../retrieval/question-neighbours.ts";
import type { Retrieval } from "../../retrieval/retrieve.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import { keepPerObject } from "../../text/keep-per-object.ts";

/** What speaks for a sentence being one of those that answer a question, each 0..1. */
export interface SentenceFeatures {
  /** The similarity of the nearest known question that it answers together with others, as a share of the nearest of all. */
  readonly together: number;
  /** That times the breadth of the question (0..1). */
  readonly broadTogether: number;
  /** The same of those that its whole paragraph answers. */
  readonly whole: number;
  /** Its share of the votes of the nearest known questions. */
  readonly votes: number;
  /** The same where one thing is asked for, else 0. */
  readonly narrowVotes: number;
  /** What the classifier of sentences makes of it: 0 where it is less likely than LEAST_LIKELY, 1 where it is certain. */
  readonly learned: number;
  /** The same for the one of the things that the question joins which it answers best, asked without the others (take-apart.ts); 0 where it joins none. */
  readonly apart: number;
  /** 1 where the question joins things. */
  readonly joined: number;
  /** The score of its paragraph in the search, as a share of the best one's. */
  readonly found: number;
  /** 1 where the rules for one paragraph chose it (extract.ts). */
  readonly extracted: number;
  /** 1 where they chose it first of its paragraph. */
  readonly first: number;
}

/** A sentence, and how likely (0..1) it must be one of those that answer. */
export interface RatedSentence {
  readonly place: SentencePlace;
  readonly likelihood: number;
}

/** What kind of question it is. */
export interface Scope {
  /** How likely it is (0..1) that many sentences answer it. */
  readonly breadth: number;
  /** Whether one thing is asked for (wants-one-thing.ts). */
  readonly wantsOne: boolean;
  /** How likely each sentence answers each of the things that the question joins; none where it joins nothing. */
  readonly apart: readonly (readonly number[])[];
}

/** The nearest known questions that vote, each by the third power of its similarity. */
const MAX_VOTERS = 40;
/** What is less likely counts for nothing with the classifier. */
const LEAST_LIKELY = 1e-4;
/** From this value of `learned` on (a probability of .016) a sentence comes into question by it alone. */
const MIN_LEARNED = 0.55;

/**
 * Rates every sentence that anything speaks for.
 * @param extracted those that the rules chose, best first
 * @param rate how likely (0..1) the features of a sentence make it
 */
export function rateSentences(
  index: SearchIndex,
  retrieval: Retrieval,
  extracted: readonly SentencePlace[],
  { breadth, wantsOne, apart }: Scope,
  rate: (features: SentenceFeatures) => number,
): RatedSentence[] {
  const ballots = countBallots(index, retrieval.neighbours);
  const likelihoods = retrieval.likelihoods.sentences;
  const keys = new Set(extracted.map(placeKey));
  const firsts = new Set(firstOfEach(extracted).map(placeKey));
  const all = keysOf(index.sentences);
  const best = retrieval.candidates[0]?.score ?? 1;
  const found = new Map(retrieval.candidates.map(({ paragraph, score }) => [paragraph, score / best]));
  const ofThings = highestOf(apart, index.sentences.length);
  const rated: RatedSentence[] = [];
  for (let i = 0; i < index.sentences.length; i += 1) {
    const place = index.sentences[i] as SentencePlace;
    const key = all[i] as string;
    const votes = ballots.get(key);
    const learned = toFeature(likelihoods[i] ?? 0);
    const ofThing = toFeature(ofThings[i] as number);
    if (!votes && !keys.has(key) && Math.max(learned, ofThing) < MIN_LEARNED) continue;
    const known = votes ?? NO_VOTE;
    const features: SentenceFeatures = {
      together: known.together,
      whole: known.whole,
      votes: known.votes,
      broadTogether: breadth * known.together,
      narrowVotes: wantsOne ? known.votes : 0,
      learned,
      apart: ofThing,
      joined: Number(apart.length > 0),
      found: found.get(place.paragraph) ?? 0,
      extracted: Number(keys.has(key)),
      first: Number(firsts.has(key)),
    };
    rated.push({ place, likelihood: rate(features) });
  }
  return rated;
}

/** The keys of all sentences of a document, written once. */
const keysOf = keepPerObject((places: readonly SentencePlace[]) => places.map(placeKey));

/** The first place of each paragraph. */
function firstOfEach(places: readonly SentencePlace[]): SentencePlace[] {
  return places.filter(({ paragraph }, i) => places.findIndex((other) => other.paragraph === paragraph) === i);
}

/** Position by position the highest of several lists; 0 where there is none. */
function highestOf(lists: readonly (readonly number[])[], length: number): Float64Array {
  const highest = new Float64Array(length);
  for (const list of lists)
    for (let i = 0; i < length; i += 1) highest[i] = Math.max(highest[i] as number, list[i] ?? 0);
  return highest;
}

/** What the classifier makes of a sentence. */
function toFeature(likelihood: number): number {
  return likelihood <= LEAST_LIKELY ? 0 : 1 - Math.log(likelihood) / Math.log(LEAST_LIKELY);
}

type Votes = Pick<SentenceFeatures, "together" | "whole" | "votes">;
type Ballot = { -readonly [Kind in keyof Votes]: number };
const NO_VOTE: Votes = { together: 0, whole: 0, votes: 0 };

/** What the nearest known questions say for each sentence. */
function countBallots({ library }: SearchIndex, neighbours: readonly QuestionNeighbour[]): ReadonlyMap<string, Votes> {
  const answered = neighbours.filter(({ question }) => question.kind === "answered");
  const best = answered[0]?.score ?? 1;
  const voters = answered.slice(0, MAX_VOTERS);
  const total = voters.reduce((sum, { score }) => sum + score ** 3, 0);
  const ballots = new Map<string, Ballot>();
  for (const [i, { question, score }] of answered.entries()) {
    const vote = i < voters.length ? score ** 3 / total : 0;
    const kind = question.several ? "together" : "whole";
    const nearest = question.sentence === null ? score / best : 0;
    for (const key of answersOf(library, question).map(placeKey)) {
      const ballot = ballots.get(key) ?? { together: 0, whole: 0, votes: 0 };
      ballot.votes += vote;
      ballot[kind] = Math.max(ballot[kind], nearest);
      ballots.set(key, ballot);
    }
  }
  return ballots;
}
