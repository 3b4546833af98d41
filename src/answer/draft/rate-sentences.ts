import type { SentencePlace } from "../../domain/sentence-id.ts";
import { answersOf, placeKey } from "../../retrieval/list-sentences.ts";
import type { QuestionNeighbour } from "../../retrieval/match-questions.ts";
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

/** A sentence that may be one of those that answer, and what speaks for it. */
export interface RatedSentence {
  readonly place: SentencePlace;
  readonly features: SentenceFeatures;
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
 * Every sentence that anything speaks for, with what does.
 * @param extracted those that the rules chose, best first
 */
export function rateSentences(
  index: SearchIndex,
  retrieval: Retrieval,
  extracted: readonly SentencePlace[],
  { breadth, wantsOne, apart }: Scope,
): RatedSentence[] {
  const ballots = countBallots(index, retrieval.neighbours);
  const likelihoods = retrieval.likelihoods.sentences;
  const keys = new Set(extracted.map(placeKey));
  const firsts = new Set(firstOfEach(extracted).map(placeKey));
  const all = keysOf(index.sentences);
  const best = retrieval.candidates[0]?.score ?? 1;
  const found = new Map(retrieval.candidates.map(({ paragraph, score }) => [paragraph, score / best]));
  return index.sentences.flatMap((place, i): RatedSentence[] => {
    const key = all[i] as string;
    const votes = ballots.get(key);
    const learned = toFeature(likelihoods[i] ?? 0);
    const ofThing = toFeature(apart.reduce((most, each) => Math.max(most, each[i] ?? 0), 0));
    if (!votes && !keys.has(key) && Math.max(learned, ofThing) < MIN_LEARNED) return [];
    const known = votes ?? NO_VOTE;
    const features = {
      ...known,
      broadTogether: breadth * known.together,
      narrowVotes: wantsOne ? known.votes : 0,
      learned,
      apart: ofThing,
      joined: Number(apart.length > 0),
      found: found.get(place.paragraph) ?? 0,
      extracted: Number(keys.has(key)),
      first: Number(firsts.has(key)),
    };
    return [{ place, features }];
  });
}

/** The keys of all sentences of a document, written once. */
const keysOf = keepPerObject((places: readonly SentencePlace[]) => places.map(placeKey));

/** The first place of each paragraph. */
function firstOfEach(places: readonly SentencePlace[]): SentencePlace[] {
  return places.filter(({ paragraph }, i) => places.findIndex((other) => other.paragraph === paragraph) === i);
}

/** What the classifier makes of a sentence. */
function toFeature(likelihood: number): number {
  return Math.max(0, 1 - Math.log(Math.max(likelihood, LEAST_LIKELY)) / Math.log(LEAST_LIKELY));
}

type Votes = Pick<SentenceFeatures, "together" | "whole" | "votes">;
const NO_VOTE: Votes = { together: 0, whole: 0, votes: 0 };

/** What the nearest known questions say for each sentence. */
function countBallots({ library }: SearchIndex, neighbours: readonly QuestionNeighbour[]): ReadonlyMap<string, Votes> {
  const answered = neighbours.filter(({ question }) => question.kind === "answered");
  const best = answered[0]?.score ?? 1;
  const voters = answered.slice(0, MAX_VOTERS);
  const total = voters.reduce((sum, { score }) => sum + score ** 3, 0);
  const ballots = new Map<string, Votes>();
  for (const [i, { question, score }] of answered.entries()) {
    const vote = i < voters.length ? score ** 3 / total : 0;
    const kind = question.several ? "together" : "whole";
    const nearest = question.sentence === null ? score / best : 0;
    for (const key of answersOf(library, question).map(placeKey)) {
      const ballot = ballots.get(key) ?? NO_VOTE;
      ballots.set(key, { ...ballot, votes: ballot.votes + vote, [kind]: Math.max(ballot[kind], nearest) });
    }
  }
  return ballots;
}
