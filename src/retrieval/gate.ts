import type { QuestionLabel } from "../domain/passage.ts";
import { predictBinary } from "./binary-classifier.ts";
import type { Coverage } from "./coverage.ts";
import { logOddsOf } from "./logistic.ts";
import type { QuestionNeighbour } from "./question-neighbours.ts";
import type { Query, Retrieval } from "./retrieve.ts";
import type { SearchIndex } from "./search-index.ts";

/** What the gate looks at. */
export interface GateFeatures {
  /** Of the known questions most similar to this one, the share (0..1) that the document answers. */
  readonly answeredShare: number;
  /** The log-odds, by the words alone, that it is a question the document answers. */
  readonly answerability: number;
  /** The log-odds that some sentence answers it rather than none (answer-likelihoods.ts). */
  readonly said: number;
  /** 1 where the best paragraph and the questions it answers take up all of the question, else 0: one word more may be what is not said. */
  readonly covered: number;
  /** 1 where the best paragraph's own words take up all of the question ("digital public infrastructure"), else 0. */
  readonly verbatim: number;
  /**
   * The square of the share of the weight of its telling words that neither the best paragraph nor the questions it answers
   * have, 0..1: one word of five tells little, and all of them nearly everything.
   */
  readonly left: number;
  /** How far the score of the best paragraph is ahead of the next that says something else. */
  readonly lead: number;
  /** The similarity of the nearest known question that is not answered, 0..1. */
  readonly nearestUnanswered: number;
  /** How much more similar the nearest known question that is answered is than the nearest that is not, -1..1. */
  readonly similarityMargin: number;
  /** 1 where the best paragraph gives no figure, name or link that is asked for, or no paragraph names a country or body that is asked about, else 0. */
  readonly lacking: number;
  /** 1 where a thing is asked for by name (a city, a sum) that nobody who knows the best paragraph asks it for, else 0. */
  readonly withoutThing: number;
}

/** What the best paragraph has of a question. */
export interface Evidence {
  readonly coverage: Coverage;
  /** Whether it lacks a figure, a name or a link that is asked for, or the document a country or body that is asked about. */
  readonly lacks: boolean;
  /** Whether it gives no thing of a kind that is asked for by name. */
  readonly lacksThing: boolean;
}

export interface GateVerdict {
  readonly answerable: boolean;
  /** The gate's score: the log-odds that the document answers. */
  readonly score: number;
  /** The same but for what the best paragraph lacks of what is asked: how surely it is on the subject. */
  readonly subjectScore: number;
  readonly features: GateFeatures;
  /** Where it is not: whether the question is about the document at all. */
  readonly offTopic: boolean;
}

/** A logistic regression on the features; retrieval's rationale.md says on what it was fitted (bench/README.md: curve). */
export const GATE = {
  answeredShare: 5.4,
  answerability: 0.42,
  said: 1.12,
  covered: 0.23,
  verbatim: 3.8,
  left: -0.9,
  lead: 0.45,
  nearestUnanswered: -2.9,
  similarityMargin: 4.9,
  lacking: -3.8,
  withoutThing: -4.4,
  bias: -3.35,
} as const;

/**
 * What a question must score to be answered, where the best paragraph and the questions that it answers have some of its words, and where they have all. Of 2,670 questions that the document does not answer, written like those that are kept, 24 are
 * answered at it and 30 at 0; of 1,800 that it does answer 54 and 43 are refused (it for all of them, whatever is left over). Less lets more
 * than two of a hundred of those kept be answered: 4 per cent at 0.
 */
const MIN_SCORE = { partly: 0.5, wholly: 0 } as const;

/** Where as good as none of a question's telling words is found ("who discovered penicillin?"), what is like it is like it by "who" alone: no known question that the search answers has as much left over. */
const MAX_LEFT = 0.95;

/**
 * What seems off topic must score so much to be answered: of 1,006 questions about other matters in the document's own words 24 score less,
 * and of 3,132 that are answered one (a bare "瑞士?"), which is looked up.
 */
const MIN_OFF_TOPIC_SCORE = 3;

const MIN_FULL_COVERAGE = 0.95;

const MAX_NEIGHBOURS = 40;

/**
 * Judges whether the document answers a question, from the questions known to be answered or not, what they share with it,
 * and what the best paragraph has of it.
 */
export function judge(index: SearchIndex, query: Query, retrieval: Retrieval, evidence: Evidence): GateVerdict {
  const features = gateFeatures(index, query, retrieval, evidence);
  const score = logOddsOf(GATE, features);
  const offTopic = isOffTopic(index, query, retrieval);
  const least = features.left === 0 ? MIN_SCORE.wholly : MIN_SCORE.partly;
  return {
    answerable: score >= (offTopic ? MIN_OFF_TOPIC_SCORE : least) && features.left < MAX_LEFT,
    score,
    subjectScore: logOddsOf(GATE, { ...features, lacking: 0, withoutThing: 0 }),
    features,
    offTopic,
  };
}

/**
 * Below these log-odds of being on the subject a question that is not answered is off topic. Not at 0: to be told "off
 * topic" of what one rightly asked is worse than to be told that the document does not say.
 */
const MAX_OFF_TOPIC_LOG_ODDS = 0.4;
/** What a kind of question counts for that none of the nearest is of. */
const UNSEEN_KIND_SHARE = 0.05;

/** By its words and by the questions nearest to it, whose log-odds are added. */
function isOffTopic(index: SearchIndex, { text, language }: Query, { neighbours }: Retrieval): boolean {
  const terms = index.languages.get(language)?.analyse(text);
  const byWords = terms ? predictBinary(index.subject, terms) : 0;
  const [notSaid, off] = [shareOf(neighbours, "not_said"), shareOf(neighbours, "off_topic")];
  return byWords + Math.log((notSaid + UNSEEN_KIND_SHARE) / (off + UNSEEN_KIND_SHARE)) < MAX_OFF_TOPIC_LOG_ODDS;
}

/** Shares of off-topic questions from which a question that names a paragraph is still no look-up. */
const MISUSE = { nearest: 0.3, any: 0.35 } as const;

/**
 * True when what a question is most like is an attempt to misuse the bot, or small talk: then naming a paragraph helps nothing.
 * @param neighbours the known questions nearest to it
 */
export function isMisuse(neighbours: readonly QuestionNeighbour[]): boolean {
  const share = neighbours.length === 0 ? 0 : shareOf(neighbours, "off_topic");
  return share >= MISUSE.any || (share >= MISUSE.nearest && neighbours[0]?.question.kind === "off_topic");
}

export function gateFeatures(
  index: SearchIndex,
  query: Query,
  retrieval: Retrieval,
  { coverage, lacks, lacksThing }: Evidence,
): GateFeatures {
  const terms = index.languages.get(query.language)?.analyse(query.text);
  const unanswered = nearestUnanswered(retrieval.neighbours, coverage.left === 0);
  return {
    answeredShare: answeredShare(retrieval.neighbours),
    answerability: terms ? predictBinary(index.answerability, terms) : 0,
    said: retrieval.likelihoods.said,
    covered: Number(coverage.all >= MIN_FULL_COVERAGE),
    verbatim: Number(coverage.text >= MIN_FULL_COVERAGE),
    left: coverage.left ** 2,
    lead: leadOf(index, retrieval),
    nearestUnanswered: unanswered,
    similarityMargin: nearestAnswered(retrieval.neighbours) - unanswered,
    lacking: Number(lacks),
    withoutThing: Number(lacksThing),
  };
}

/** Past the paragraphs that restate the best one: that two say the same makes neither less certain. */
function leadOf({ restatements }: SearchIndex, { candidates: [best, ...others] }: Retrieval): number {
  if (!best) return 0;
  const same = restatements.get(best.paragraph) ?? [];
  return best.score - (others.find(({ paragraph }) => !same.includes(paragraph))?.score ?? 0);
}

function nearestAnswered(neighbours: readonly QuestionNeighbour[]): number {
  return neighbours.find(({ question }) => question.kind === "answered")?.score ?? 0;
}

/** Where no word of the question is left over, one that is not answered asks for more, and counts by what of it is asked. */
function nearestUnanswered(neighbours: readonly QuestionNeighbour[], isCovered: boolean): number {
  const others = neighbours.filter(({ question }) => question.kind !== "answered");
  return Math.max(0, ...others.map(({ score, contained }) => (isCovered ? score * contained : score)));
}

/**
 * By squared similarity; a question that is not answered counts the less, the less of it stands in this one: "share of women
 * in parliament" tells nothing of "share of women".
 */
function answeredShare(neighbours: readonly QuestionNeighbour[]): number {
  let [answered, unanswered] = [0, 0];
  for (const { question, score, contained } of neighbours.slice(0, MAX_NEIGHBOURS)) {
    if (question.kind === "answered") answered += score ** 2;
    else unanswered += score ** 2 * contained;
  }
  return answered / (answered + unanswered || 1);
}

function shareOf(neighbours: readonly QuestionNeighbour[], kind: QuestionLabel["kind"]): number {
  const nearest = neighbours.slice(0, MAX_NEIGHBOURS);
  const total = nearest.reduce((sum, { score }) => sum + score ** 2, 0);
  if (total === 0) return kind === "off_topic" ? 1 : 0;
  return (
    nearest.filter(({ question }) => question.kind === kind).reduce((sum, { score }) => sum + score ** 2, 0) / total
  );
}
