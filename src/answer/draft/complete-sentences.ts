import { isPreferred } from "../../domain/document-structure.ts";
import type { Language } from "../../domain/language.ts";
import type { SentencePlace } from "../../domain/sentence-id.ts";
import { readLikelihoods } from "../../retrieval/answer-likelihoods.ts";
import { predictBinary } from "../../retrieval/binary-classifier.ts";
import { answersOf, placeKey } from "../../retrieval/list-sentences.ts";
import { type LogisticWeights, logOddsOf, toProbability } from "../../retrieval/logistic.ts";
import type { QuestionNeighbour } from "../../retrieval/question-neighbours.ts";
import type { Query, Retrieval } from "../../retrieval/retrieve.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import { citeSentence } from "../cite.ts";
import { takeApart } from "../question/take-apart.ts";
import { findOwnWords } from "./find-own-words.ts";
import { type RatedSentence, rateSentences, type SentenceFeatures } from "./rate-sentences.ts";
import type { SaidAgain } from "./said-again.ts";

/** What is known of the question and of the document, beside what was found. */
export interface Asked {
  /** Whether one thing is asked for (wants-one-thing.ts). */
  readonly wantsOne?: boolean;
  readonly saidAgain?: SaidAgain;
}

/** A logistic regression; rationale.md says on what it was fitted. */
const SENTENCE_WEIGHTS: LogisticWeights<keyof SentenceFeatures> = {
  together: -0.68,
  broadTogether: 3.85,
  whole: 0.93,
  votes: 5.3,
  narrowVotes: -1.63,
  learned: 8.91,
  apart: 5.5,
  joined: -3.92,
  found: 1.43,
  extracted: 1,
  first: 0.06,
  bias: -10,
};
/**
 * How likely (0..1) a further sentence must be one of the answer: little, where the answer stays brief or is long anyway; more,
 * where the question is narrow, and with every paragraph that is quoted, the less so the broader the question, where the search
 * did not find its own.
 */
const MIN_LIKELIHOOD = { other: 0.22, narrow: 0.65, elsewhere: 0.4, perParagraph: 0.12 } as const;
/** One that makes a brief answer long must be likelier, the less so the broader the question. */
const MIN_LENGTHENING = { most: 0.84, narrow: 0.97, perBreadth: 0.48 } as const;
/** A brief answer has no more letters than this: the median that is asked for. A Han character counts as the letters that the five other versions have for it, in the mean. */
const MAX_BRIEF_LETTERS = 350;
const LETTERS_PER_HAN = 4.34;
/** From this on a question is broad whatever it asks for ("who delivers what in 2027") … */
const SURELY_BROAD = 0.95;
/** … and below this it is narrow whatever it asks for. */
const SURELY_NARROW = 0.1;
/** The resolution's own words come into question beside those that restate them where they are at all likely. */
const MIN_RESTATED_LIKELIHOOD = 0.3;
/** Where the question is narrow, those as likely as this stand for what restates them … */
const MIN_OWN_LIKELIHOOD = 0.4;
/** … but not for the likeliest where that surely answers, unless they are nearly as likely: it may name somebody whom they do not, and stands for them. */
const SURELY_ANSWERS = 0.9;
const NEARLY = 0.85;
/** So much of the likelihood of the likeliest, or more. */
const ABOUT_AS_LIKELY = 0.55;
/** From this similarity on the nearest known question is taken for the very one that is asked. */
const MIN_SAME_SIMILARITY = 0.6;

/**
 * Chooses the sentences that answer a question together, wherever they stand: those that the known questions nearest to it
 * are answered by, and those that the rules for one paragraph chose, where enough speaks for them.
 * @param extracted those that the rules chose, best first
 * @returns best first; at least one where any was extracted
 */
export function completeSentences(
  index: SearchIndex,
  query: Query,
  retrieval: Retrieval,
  extracted: readonly SentencePlace[],
  { wantsOne = false, saidAgain = new Map() }: Asked = {},
): SentencePlace[] {
  const breadth = breadthOf(index, query);
  const isOne = wantsOne && breadth < SURELY_BROAD;
  const isNarrow = isOne || breadth < SURELY_NARROW;
  const apart = takeApart(query.text, query.language).map(
    (text) => readLikelihoods(index, { ...query, text }).sentences,
  );
  const scope = { breadth, wantsOne: isOne, apart };
  const rated = rateSentences(index, retrieval, extracted, scope, likelihoodOf).sort(
    (a, b) => b.likelihood - a.likelihood,
  );
  const length = (place: SentencePlace) => lettersOf(index, query.language, place);
  const isBrief = (places: readonly SentencePlace[]) =>
    places.reduce((sum, place) => sum + length(place), 0) <= MAX_BRIEF_LETTERS;
  const restated = new Set(findRestated(index, extracted).map(placeKey));
  const isRestated = ({ place }: RatedSentence) => restated.has(placeKey(place));
  const leastOf = (one: RatedSentence, chosen: readonly RatedSentence[], isLengthening: boolean) => {
    if (isRestated(one)) return MIN_RESTATED_LIKELIHOOD;
    if (isLengthening) return leastToLengthen(breadth);
    return isNarrow ? MIN_LIKELIHOOD.narrow : leastBeside(one, chosen, extracted, breadth);
  };
  const chosen = chooseLikely(putShortFirst(rated, length), length, leastOf);
  const own = chosen.filter((one) => isRestated(one) && one.likelihood >= MIN_OWN_LIKELIHOOD);
  const sure = chosen.slice(0, 1).filter((one) => standsAlone(one, own));
  const isSaidTwice = (one: RatedSentence, i: number) =>
    !sure.includes(one) && isRepeated(index, one, isRestated(one) ? sure : [...chosen.slice(0, i), ...own]);
  if (!isNarrow) return chosen.map(({ place }) => place);
  const told = chosen.filter((one, i) => !isSaidTwice(one, i));
  return told.flatMap((one) => {
    const own = findOwnWords(index, one, { told, rated, candidates: retrieval.candidates, saidAgain });
    if (own.length === 0 || (isBrief([one.place]) && !isBrief(own))) return [one.place];
    return apart.length > 0 ? [...own, one.place] : own;
  });
}

/** Whether a sentence surely answers, and none of those that it restates does nearly as surely. */
function standsAlone({ likelihood }: RatedSentence, restated: readonly RatedSentence[]): boolean {
  return likelihood >= SURELY_ANSWERS && restated.every((own) => own.likelihood < NEARLY * likelihood);
}

/** Whether the paragraph of a sentence restates, or is restated by, that of some others. */
function isRepeated(
  { restatements }: SearchIndex,
  { place }: RatedSentence,
  others: readonly RatedSentence[],
): boolean {
  const twins = restatements.get(place.paragraph) ?? [];
  return others.some((other) => twins.includes(other.place.paragraph));
}

/** Of sentences of one paragraph that are about as likely as the likeliest the shortest goes first: less to read, and the others may be needless then. */
function putShortFirst(rated: readonly RatedSentence[], lettersOf: (place: SentencePlace) => number): RatedSentence[] {
  const [best] = rated;
  if (!best) return [];
  const near = rated.filter(
    ({ place, likelihood }) =>
      place.paragraph === best.place.paragraph && likelihood >= ABOUT_AS_LIKELY * best.likelihood,
  );
  const shortest = near.reduce((a, b) => (lettersOf(b.place) < lettersOf(a.place) ? b : a));
  return [shortest, ...rated.filter((one) => one !== shortest)];
}

/**
 * The likeliest sentence, and every further one that is likely enough beside those before it.
 * @param rated likeliest first
 * @param leastOf how likely one must be beside those that are chosen, by whether it makes a brief answer long
 */
function chooseLikely(
  rated: readonly RatedSentence[],
  lettersOf: (place: SentencePlace) => number,
  leastOf: (one: RatedSentence, chosen: readonly RatedSentence[], isLengthening: boolean) => number,
): RatedSentence[] {
  const chosen: RatedSentence[] = [];
  let letters = 0;
  for (const one of rated) {
    const length = lettersOf(one.place);
    const isLengthening = letters <= MAX_BRIEF_LETTERS && letters + length > MAX_BRIEF_LETTERS;
    if (chosen.length > 0 && one.likelihood < leastOf(one, chosen, isLengthening)) continue;
    chosen.push(one);
    letters += length;
  }
  return chosen;
}

/** How likely a sentence must be that makes a brief answer long. */
function leastToLengthen(breadth: number): number {
  const { most, narrow, perBreadth } = MIN_LENGTHENING;
  return Math.min(most, narrow - perBreadth * breadth);
}

/** How likely any other must be. @param extracted those that the rules chose */
function leastBeside(
  { place }: RatedSentence,
  chosen: readonly RatedSentence[],
  extracted: readonly SentencePlace[],
  breadth: number,
): number {
  const { other, elsewhere, perParagraph } = MIN_LIKELIHOOD;
  const quoted = new Set(chosen.map((one) => one.place.paragraph));
  const isFound = quoted.has(place.paragraph) || extracted.some(({ paragraph }) => paragraph === place.paragraph);
  return isFound ? other : elsewhere + perParagraph * (1 - breadth) * quoted.size;
}

/** How much a sentence is to read, in letters. */
function lettersOf(index: SearchIndex, language: Language, { paragraph, number }: SentencePlace): number {
  const { text } = citeSentence(index.library, language, paragraph, number - 1);
  return text.length + (LETTERS_PER_HAN - 1) * (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}

/** How likely it is (0..1) that many sentences answer a question. */
function breadthOf({ breadth, languages }: SearchIndex, { text, language }: Query): number {
  const terms = languages.get(language)?.analyse(text);
  return terms ? toProbability(predictBinary(breadth, terms)) : 0;
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

function likelihoodOf(features: SentenceFeatures): number {
  return toProbability(logOddsOf<keyof SentenceFeatures>(SENTENCE_WEIGHTS, features));
}
