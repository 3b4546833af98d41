import type { Terms } from "../text/analyse.ts";
import { BIAS_RATE, createAdaGrad, stepWeight } from "./ada-grad.ts";
import { createSeededShuffle } from "./create-seeded-shuffle.ts";
import { hashTerms } from "./hash-terms.ts";
import { toProbability } from "./logistic.ts";
import { type Quantised, toPairsOfBytes } from "./quantise.ts";

/** A linear model over hashed terms: how much each speaks for a text being of the one kind and not of the other. */
export interface BinaryClassifier extends Quantised {
  readonly bias: number;
}

/** A text known to be of the one kind (true) or of the other. */
export interface BinaryExample {
  readonly terms: Terms;
  readonly isPositive: boolean;
}

const BUCKETS = 1 << 18;
/** Of a hash. */
const BUCKET_BITS = BUCKETS - 1;
const EPOCHS = 8;
/** The pull of every weight towards 0 (L2). */
const WEIGHT_DECAY = 1e-4;

/**
 * Learns to tell two kinds of question apart, such as those that the document answers and those it does not: logistic
 * regression on hashed terms, with AdaGrad steps; both kinds weigh the same. The order of the examples is fixed, so the
 * same corpus gives the same model.
 */
export function trainBinaryClassifier(examples: readonly BinaryExample[]): BinaryClassifier {
  const model = createAdaGrad(BUCKETS);
  const { weights } = model;
  const hashed = examples.map(({ terms, isPositive }) => ({ hashes: hashTerms(terms), isPositive }));
  const positives = hashed.filter(({ isPositive }) => isPositive).length || 1;
  const negatives = hashed.length - positives || 1;
  const shuffle = createSeededShuffle(7);
  let bias = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const { hashes, isPositive } of shuffle(hashed)) {
      const share = hashed.length / (2 * (isPositive ? positives : negatives));
      const error = (toProbability(logit(hashes, weights, 1, bias)) - Number(isPositive)) * share;
      bias -= BIAS_RATE * error;
      const step = error / Math.sqrt(hashes.length || 1);
      for (const hash of hashes) {
        const bucket = hash & BUCKET_BITS;
        stepWeight(model, bucket, step + WEIGHT_DECAY * (weights[bucket] as number));
      }
    }
  }
  return { ...toPairsOfBytes(weights), bias };
}

/** The log-odds that a text is of the one kind. */
export function predictBinary({ weights, scale, bias }: BinaryClassifier, terms: Terms): number {
  return logit(hashTerms(terms), weights, scale, bias);
}

function logit(hashes: Uint32Array, weights: Float32Array | Int16Array, scale: number, bias: number): number {
  let sum = 0;
  for (const hash of hashes) sum += weights[hash & BUCKET_BITS] as number;
  return bias + (scale * sum) / Math.sqrt(hashes.length || 1);
}
