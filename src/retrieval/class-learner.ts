import { BIAS_RATE, FIRST_SQUARE } from "./ada-grad.ts";
import { addVectors, logitsAlong } from "./class-vectors.ts";
import { createSeededRandom } from "./create-seeded-random.ts";
import { toProbabilities } from "./to-probabilities.ts";

const RATE = 0.15;
/** Of a text's features half are left out by chance whenever it is learned from, so that none is relied on alone. */
const DROPPED = 0.5;
/** The vectors begin as numbers by chance between this and its negative. */
const FIRST_NUMBER = 0.17;
/** A class that is off by less than this learns nothing from an example: it saves nine steps in ten. */
const MIN_ERROR = 1e-3;

/**
 * Vectors that are being learned, laid end to end. AdaGrad divides the steps of each by one sum of its mean squared gradients:
 * a root for each vector, and not for each number of it.
 */
interface LearnedVectors {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
}

/** What a classifier of low rank has learned so far. */
export interface ClassLearner {
  readonly dimensions: number;
  /** Of the features. */
  readonly vectors: LearnedVectors;
  /** Of the classes. */
  readonly directions: LearnedVectors;
  readonly biases: Float32Array;
  readonly random: () => number;
}

export function createClassLearner(features: number, classes: number, dimensions: number, seed: number): ClassLearner {
  const random = createSeededRandom(seed);
  const byChance = (count: number, most: number): LearnedVectors => ({
    weights: Float32Array.from({ length: count * dimensions }, () => (2 * random() - 1) * most),
    squares: new Float32Array(count).fill(FIRST_SQUARE),
  });
  return {
    dimensions,
    vectors: byChance(features, FIRST_NUMBER),
    directions: byChance(classes, Math.sqrt(3 / dimensions)),
    biases: new Float32Array(classes),
    random,
  };
}

/**
 * Learns from one example.
 * @returns by how much (0..1) the class that is furthest off was
 * @param rows the places of the text's features @param labels its classes, in equal shares
 * @param importance how much the example counts @param rate what the step is multiplied by
 */
export function learnExample(
  { dimensions, vectors, directions, biases, random }: ClassLearner,
  rows: Uint32Array,
  labels: readonly number[],
  importance: number,
  rate: number,
): number {
  const seen = dropSome(rows, random);
  if (seen.length === 0) return 0;
  const text = addVectors(vectors, seen, dimensions);
  const errors = toProbabilities(logitsAlong(directions.weights, biases, text));
  for (const label of labels) errors[label] = (errors[label] as number) - 1 / labels.length;
  const pull = new Float32Array(dimensions);
  const square = meanSquare(text);
  let furthest = 0;
  for (let one = 0; one < errors.length; one += 1) {
    furthest = Math.max(furthest, Math.abs(errors[one] as number));
    const error = (errors[one] as number) * importance;
    if (Math.abs(error) < MIN_ERROR) continue;
    biases[one] = (biases[one] as number) - BIAS_RATE * error;
    for (let i = 0; i < dimensions; i += 1)
      pull[i] = (pull[i] as number) + error * (directions.weights[one * dimensions + i] as number);
    moveVector(directions, one, text, square, error, rate);
  }
  const pulled = meanSquare(pull);
  const share = 1 / Math.sqrt(seen.length);
  for (let i = 0; i < seen.length; i += 1) moveVector(vectors, seen[i] as number, pull, pulled, share, rate);
  return furthest;
}

/** Those of the rows that are not left out this time. */
function dropSome(rows: Uint32Array, random: () => number): Uint32Array {
  const seen = new Uint32Array(rows.length);
  let count = 0;
  for (let i = 0; i < rows.length; i += 1) {
    seen[count] = rows[i] as number;
    if (random() >= DROPPED) count += 1;
  }
  return seen.subarray(0, count);
}

/** Moves one vector against `gradient` × `factor`. @param square the mean square of the gradient */
function moveVector(
  { weights, squares }: LearnedVectors,
  row: number,
  gradient: Float32Array,
  square: number,
  factor: number,
  rate: number,
): void {
  squares[row] = (squares[row] as number) + factor * factor * square;
  const step = (RATE * rate * factor) / Math.sqrt(squares[row] as number);
  const from = row * gradient.length;
  for (let i = 0; i < gradient.length; i += 1)
    weights[from + i] = (weights[from + i] as number) - step * (gradient[i] as number);
}

function meanSquare(vector: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < vector.length; i += 1) sum += (vector[i] as number) ** 2;
  return sum / vector.length;
}
