import type { Terms } from "../text/analyse.ts";
import { type AdaGrad, BIAS_RATE, createAdaGrad, stepWeight } from "./ada-grad.ts";
import { createSeededShuffle } from "./create-seeded-shuffle.ts";
import { hashTerms } from "./hash-terms.ts";
import { toBytes } from "./quantise.ts";
import { toProbabilities } from "./to-probabilities.ts";
import { weighClasses } from "./weigh-classes.ts";

/**
 * A linear model over hashed terms that tells which class a text belongs to. The weights lie bucket by bucket, one byte for
 * each class, to be multiplied by `scale`.
 */
export interface Classifier {
  readonly classes: number;
  readonly weights: Int8Array;
  readonly scale: number;
  readonly biases: Float32Array;
}

/** A text known to belong to a class, or in equal shares to several, given by their numbers. */
export interface LabelledTerms {
  readonly terms: Terms;
  readonly labels: readonly number[];
}

const BUCKETS = 1 << 15;
/** Of a hash. */
const BUCKET_BITS = BUCKETS - 1;
const EPOCHS = 5;
/** A class that is off by less than this learns nothing from an example: it saves nine steps in ten. */
const MIN_ERROR = 1e-2;

/**
 * Learns to tell the classes apart: multinomial logistic regression with AdaGrad steps. A fixed order of the examples
 * gives the same model for the same corpus.
 */
export function trainClassifier(examples: readonly LabelledTerms[], classes: number): Classifier {
  const hashed = examples
    .map(({ terms, labels }) => ({ hashes: hashTerms(terms), labels }))
    .filter(({ hashes, labels }) => hashes.length > 0 && labels.length > 0);
  const weightOf = weighClasses(hashed, classes);
  const model = createAdaGrad(BUCKETS * classes);
  const biases = new Float32Array(classes);
  const shuffle = createSeededShuffle(7);
  const odds = new Float64Array(classes);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const { hashes, labels } of shuffle(hashed)) {
      addLogits(odds, hashes, model.weights, 1, biases);
      toProbabilities(odds);
      for (const label of labels) odds[label] = (odds[label] as number) - 1 / labels.length;
      const errors = findErrors(odds, weightOf(labels));
      for (const { one, error } of errors) biases[one] = (biases[one] as number) - BIAS_RATE * error;
      descend(model, classes, hashes, errors);
    }
  }
  return { classes, biases, ...toBytes(model.weights) };
}

/** How likely a text belongs to each class, together 1; none of one that says nothing. */
export function classProbabilities(classifier: Classifier, terms: Terms): Float64Array {
  const logits = logitsOf(classifier, terms);
  if (logits.length > 0) toProbabilities(logits);
  return logits;
}

/** None of a text that says nothing. */
function logitsOf({ classes, weights, scale, biases }: Classifier, terms: Terms): Float64Array {
  const hashes = hashTerms(terms);
  const logits = new Float64Array(hashes.length === 0 ? 0 : classes);
  if (logits.length > 0) addLogits(logits, hashes, weights, scale, biases);
  return logits;
}

/** Where the weights of a feature begin. */
function rowOf(hash: number, classes: number): number {
  return (hash & BUCKET_BITS) * classes;
}

/** Four rows at once: going through the classes costs more than adding them up. */
function addLogits(
  logits: Float64Array,
  hashes: Uint32Array,
  weights: Float32Array | Int8Array,
  scale: number,
  biases: Float32Array,
): void {
  logits.fill(0);
  const classes = logits.length;
  let i = 0;
  for (; i + 4 <= hashes.length; i += 4) {
    const a = rowOf(hashes[i] as number, classes);
    const b = rowOf(hashes[i + 1] as number, classes);
    const c = rowOf(hashes[i + 2] as number, classes);
    const d = rowOf(hashes[i + 3] as number, classes);
    for (let one = 0; one < classes; one += 1) {
      const first = (logits[one] as number) + (weights[a + one] as number) + (weights[b + one] as number);
      logits[one] = first + (weights[c + one] as number) + (weights[d + one] as number);
    }
  }
  for (; i < hashes.length; i += 1) {
    const row = rowOf(hashes[i] as number, classes);
    for (let one = 0; one < classes; one += 1) logits[one] = (logits[one] as number) + (weights[row + one] as number);
  }
  const factor = scale / Math.sqrt(hashes.length);
  for (let one = 0; one < classes; one += 1) logits[one] = (logits[one] as number) * factor + (biases[one] as number);
}

/** A class and how far its probability is off. */
interface ClassError {
  readonly one: number;
  readonly error: number;
}

function findErrors(errors: Float64Array, importance: number): ClassError[] {
  const found: ClassError[] = [];
  for (let one = 0; one < errors.length; one += 1) {
    const error = (errors[one] as number) * importance;
    if (Math.abs(error) >= MIN_ERROR) found.push({ one, error });
  }
  return found;
}

/** Bucket by bucket, since the weights of a bucket lie together. */
function descend(model: AdaGrad, classes: number, hashes: Uint32Array, errors: readonly ClassError[]): void {
  const share = 1 / Math.sqrt(hashes.length);
  for (const hash of hashes) {
    const row = rowOf(hash, classes);
    for (const { one, error } of errors) stepWeight(model, row + one, error * share);
  }
}
