import type { Terms } from "../text/analyse.ts";
import { chooseFeatures } from "./choose-features.ts";
import { type ClassLearner, createClassLearner, learnExample } from "./class-learner.ts";
import { addVectors, logitsAlong } from "./class-vectors.ts";
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
export interface Classifier extends QuantisedVectors {
  /** The features that are known, by their hashes: that at i has the vector of `weights` from i times the dimensions on. */
  readonly keys: TermKeys;
  /** Class by class its direction. */
  readonly directions: Float32Array;
  readonly biases: Float32Array;
}

/** Two models, each from numbers by chance of its own, tell more than either (rationale.md, which says how they were chosen, too). */
const SEEDS = [31, 11];
const DIMENSIONS_OF_ONE = 64;
const DIMENSIONS = SEEDS.length * DIMENSIONS_OF_ONE;
/** The rarer ones of more features than this are left out: what was seen once or twice teaches nothing. */
const MAX_FEATURES = 1 << 17;
const EPOCHS = 5;
/** Few examples are gone through until so many steps were taken. */
const MIN_STEPS = 2000;
/** What the rate is multiplied by in the last epoch, so that what was learned settles. */
const LAST_RATE = 0.3;
/** An example whose classes were off by less than this is left out of the next round: it has little left to teach. */
const KNOWN_ERROR = 0.2;

/** Each of the later examples is learned beside so many of the earlier, chosen by chance, that what these taught is kept … */
const BESIDE_LATER = 4;
/** … at this rate. */
const LATER_RATE = 0.4;

/** A text known to belong to a class, or in equal shares to several, given by their numbers. */
export interface LabelledTerms {
  readonly terms: Terms;
  readonly labels: readonly number[];
}

/** An example with the places of its features among those that are known. */
interface Example {
  readonly rows: Uint32Array;
  readonly labels: readonly number[];
}

/**
 * Learns to tell the classes apart: linear models of low rank (Joulin et al., "Bag of tricks for efficient text
 * classification", EACL 2017), whose logits are averaged. A fixed order of the examples gives the same model for the same
 * corpus.
 * @param later examples that are learned when all the others are: what is learned of these changes by little
 */
export function trainClassifier(
  examples: readonly LabelledTerms[],
  classes: number,
  later: readonly LabelledTerms[] = [],
): Classifier {
  const hashed = hashAll(examples);
  const keys = chooseFeatures(
    hashed.map(({ hashes }) => hashes),
    MAX_FEATURES,
  );
  const toRows = ({ hashes, labels }: HashedTerms): Example => ({ rows: rowsOf(keys, hashes), labels });
  const [known, added] = [hashed.map(toRows), hashAll(later).map(toRows)];
  const learners = SEEDS.map((seed) => learnClasses(known, added, keys.length, classes, seed));
  const vectors = joinVectors(learners.map((learner) => learner.vectors.weights));
  const directions = joinVectors(learners.map((learner) => learner.directions.weights));
  return {
    keys,
    directions: directions.map((weight) => weight / SEEDS.length),
    biases: meanOf(learners.map((learner) => learner.biases)),
    ...toVectorsOfBytes(vectors, DIMENSIONS),
  };
}

interface HashedTerms {
  readonly hashes: Uint32Array;
  readonly labels: readonly number[];
}

/** Those that say something and belong somewhere. */
function hashAll(examples: readonly LabelledTerms[]): HashedTerms[] {
  return examples
    .map(({ terms, labels }) => ({ hashes: hashTerms(terms), labels }))
    .filter(({ hashes, labels }) => hashes.length > 0 && labels.length > 0);
}

function learnClasses(
  known: readonly Example[],
  later: readonly Example[],
  features: number,
  classes: number,
  seed: number,
): ClassLearner {
  const weightOf = weighClasses(known, classes);
  const learner = createClassLearner(features, classes, DIMENSIONS_OF_ONE, seed);
  const shuffle = createSeededShuffle(seed);
  const epochs = Math.max(EPOCHS, Math.ceil(MIN_STEPS / (known.length || 1)));
  const places = known.map((_, place) => place);
  const errors = new Float32Array(known.length).fill(1);
  for (let epoch = 1; epoch <= epochs; epoch += 1) {
    for (const place of shuffle(places)) {
      const { rows, labels } = known[place] as Example;
      const isKnown = (errors[place] as number) < KNOWN_ERROR;
      const rate = epoch === epochs ? LAST_RATE : 1;
      errors[place] = isKnown ? 1 : learnExample(learner, rows, labels, weightOf(labels), rate);
    }
  }
  for (const { rows, labels } of shuffle([...later, ...shuffle(known).slice(0, later.length * BESIDE_LATER)]))
    learnExample(learner, rows, labels, weightOf(labels), LATER_RATE);
  return learner;
}

/** The vectors of several models, each row with those of all of them one behind another. */
function joinVectors(tables: readonly Float32Array[]): Float32Array {
  const joined = new Float32Array(tables.reduce((sum, { length }) => sum + length, 0));
  for (const [i, table] of tables.entries())
    for (let from = 0; from < table.length; from += DIMENSIONS_OF_ONE)
      joined.set(table.subarray(from, from + DIMENSIONS_OF_ONE), from * tables.length + i * DIMENSIONS_OF_ONE);
  return joined;
}

/** Number by number the mean of several lists. */
function meanOf(lists: readonly Float32Array[]): Float32Array {
  const mean = new Float32Array(lists[0]?.length ?? 0);
  for (const list of lists)
    for (let i = 0; i < mean.length; i += 1) mean[i] = (mean[i] as number) + (list[i] as number) / lists.length;
  return mean;
}

/** How likely a text belongs to each class, together 1; none of one that says nothing. */
export function classProbabilities(classifier: Classifier, terms: Terms): Float64Array {
  const { keys, directions, biases } = classifier;
  const hashes = hashTerms(terms);
  if (hashes.length === 0) return new Float64Array(0);
  const text = addVectors(classifier, rowsOf(keys, hashes), DIMENSIONS);
  return toProbabilities(logitsAlong(directions, biases, text));
}

/** Where the features that are known stand among the keys. */
function rowsOf(keys: TermKeys, hashes: Uint32Array): Uint32Array {
  const rows = new Uint32Array(hashes.length);
  let known = 0;
  for (const hash of hashes) {
    const row = positionOfKey(keys, hash);
    if (row === undefined) continue;
    rows[known] = row;
    known += 1;
  }
  // A copy, since a view keeps all of the list: of a hundred thousand examples, that is more memory than the build may have.
  return rows.slice(0, known);
}
