import type { Terms } from "../text/analyse.ts";
import { chooseFeatures } from "./choose-features.ts";
import { createClassLearner, learnExample } from "./class-learner.ts";
import { addVectors, logitsAlong } from "./class-vectors.ts";
import type { LabelledTerms } from "./classifier.ts";
import { createSeededShuffle } from "./create-seeded-shuffle.ts";
import { hashTerms } from "./hash-terms.ts";
import { type QuantisedVectors, toVectorsOfBytes } from "./quantise.ts";
import { positionOfKey, type TermKeys } from "./term-keys.ts";
import { toProbabilities } from "./to-probabilities.ts";
import { weighClasses } from "./weigh-classes.ts";

/**
 * Tells which class a text belongs to. Every feature of a text has a vector, and every class a direction: a text belongs where
 * the sum of its vectors points. Words that ask for the same come to lie together, in whichever language.
 */
export interface LowRankClassifier extends QuantisedVectors {
  /** The features that are known, by their hashes: that at i has the vector of `weights` from i times the dimensions on. */
  readonly keys: TermKeys;
  /** Class by class its direction. */
  readonly directions: Float32Array;
  readonly biases: Float32Array;
}

const DIMENSIONS = 64;
/** The rarer ones of more features than this are left out: what was seen once or twice teaches nothing. */
const MAX_FEATURES = 1 << 17;
const EPOCHS = 5;
/** Few examples are gone through until so many steps were taken. */
const MIN_STEPS = 2000;
/** What the rate is multiplied by in the last epoch, so that what was learned settles. */
const LAST_RATE = 0.3;
/** An example whose classes were off by less than this is left out of the next round: it has little left to teach. */
const KNOWN_ERROR = 0.2;

/**
 * Learns to tell the classes apart: a linear model of low rank (Joulin et al., "Bag of tricks for efficient text
 * classification", EACL 2017). A fixed order of the examples gives the same model for the same corpus.
 */
export function trainLowRankClassifier(examples: readonly LabelledTerms[], classes: number): LowRankClassifier {
  const hashed = examples
    .map(({ terms, labels }) => ({ hashes: hashTerms(terms), labels }))
    .filter(({ hashes, labels }) => hashes.length > 0 && labels.length > 0);
  const texts = hashed.map(({ hashes }) => hashes);
  const keys = chooseFeatures(texts, MAX_FEATURES);
  const known = hashed.map(({ hashes, labels }, place) => ({ place, rows: rowsOf(keys, hashes), labels }));
  const weightOf = weighClasses(known, classes);
  const learner = createClassLearner(keys.length, classes, DIMENSIONS);
  const shuffle = createSeededShuffle(7);
  const epochs = Math.max(EPOCHS, Math.ceil(MIN_STEPS / (known.length || 1)));
  const errors = new Float32Array(known.length).fill(1);
  for (let epoch = 1; epoch <= epochs; epoch += 1) {
    for (const { place, rows, labels } of shuffle(known)) {
      const isKnown = (errors[place] as number) < KNOWN_ERROR;
      const rate = epoch === epochs ? LAST_RATE : 1;
      errors[place] = isKnown ? 1 : learnExample(learner, rows, labels, weightOf(labels), rate);
    }
  }
  const { vectors, directions, biases } = learner;
  return { keys, directions: directions.weights, biases, ...toVectorsOfBytes(vectors.weights, DIMENSIONS) };
}

/** How likely a text belongs to each class, together 1; none of one that says nothing. */
export function lowRankProbabilities(classifier: LowRankClassifier, terms: Terms): Float64Array {
  const { keys, directions, biases } = classifier;
  const hashes = hashTerms(terms);
  if (hashes.length === 0) return new Float64Array(0);
  const text = addVectors(classifier, rowsOf(keys, hashes), DIMENSIONS);
  return toProbabilities(logitsAlong(directions, biases, text));
}

/** Where the features that are known stand among the keys. */
function rowsOf(keys: TermKeys, hashes: Uint32Array): Uint32Array {
  return Uint32Array.from(Array.from(hashes).flatMap((hash) => positionOfKey(keys, hash) ?? []));
}
