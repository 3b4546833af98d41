import type { Terms } from "../text/analyse.ts";
import { createShuffler } from "./create-shuffler.ts";
import { hashTerms } from "./hash-terms.ts";

/** A linear model over hashed terms: how much each speaks for a question being answered by the document. */
export interface AnswerabilityModel {
  readonly weights: Float32Array;
  readonly bias: number;
}

/** One known question: its terms, and whether the document answers it. */
export interface Example {
  readonly terms: Terms;
  readonly answered: boolean;
}

const BUCKETS = 1 << 18;
const EPOCHS = 8;
const RATE = 0.3;
const BIAS_RATE = 0.01;
const SHRINK = 1e-4;

/**
 * Learns to tell questions that the document answers from those it does not: logistic regression on hashed terms, with
 * AdaGrad steps (Duchi, Hazan and Singer, JMLR 2011); both classes weigh the same. The order of the examples is fixed, so
 * the same corpus gives the same model.
 */
export function learnAnswerability(examples: readonly Example[]): AnswerabilityModel {
  const weights = new Float32Array(BUCKETS);
  const squares = new Float32Array(BUCKETS).fill(1e-6);
  const hashed = examples.map(({ terms, answered }) => ({ buckets: hashTerms(terms, BUCKETS), answered }));
  const positive = hashed.filter(({ answered }) => answered).length || 1;
  const negative = hashed.length - positive || 1;
  const shuffle = createShuffler(7);
  let bias = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const { buckets, answered } of shuffle(hashed)) {
      const share = hashed.length / (2 * (answered ? positive : negative));
      const error = (sigmoid(logit(buckets, weights, bias)) - Number(answered)) * share;
      bias -= BIAS_RATE * error;
      descend(buckets, error / Math.sqrt(buckets.length || 1), weights, squares);
    }
  }
  return { weights, bias };
}

/** The log-odds that a question is one the document answers. */
export function rateAnswerability(model: AnswerabilityModel, terms: Terms): number {
  return logit(hashTerms(terms, BUCKETS), model.weights, model.bias);
}

function descend(buckets: readonly number[], step: number, weights: Float32Array, squares: Float32Array): void {
  for (const bucket of buckets) {
    const gradient = step + SHRINK * (weights[bucket] as number);
    squares[bucket] = (squares[bucket] as number) + gradient * gradient;
    weights[bucket] = (weights[bucket] as number) - (RATE * gradient) / Math.sqrt(squares[bucket] as number);
  }
}

function logit(buckets: readonly number[], weights: Float32Array, bias: number): number {
  return bias + buckets.reduce((sum, bucket) => sum + (weights[bucket] as number), 0) / Math.sqrt(buckets.length || 1);
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
