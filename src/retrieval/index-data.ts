import type { AskedThing } from "../domain/asked-thing.ts";
import type { Concept } from "../domain/concept.ts";
import type { Language } from "../domain/language.ts";
import type { QuestionLabel, SampleQuestion } from "../domain/passage.ts";
import type { ConceptNameIndex } from "../text/concept-finder.ts";
import type { BinaryClassifier } from "./binary-classifier.ts";
import type { Bm25Data } from "./bm25.ts";
import type { Classifier } from "./classifier.ts";
import type { ConceptWords } from "./concept-words.ts";
import type { LatentModel } from "./latent-semantics.ts";

/** The two views of one set of texts. */
export interface FieldData {
  readonly stems: Bm25Data;
  readonly grams: Bm25Data;
}

/** One language: its paragraphs in document order, and the questions people ask in it, in library order. */
export interface LanguageData {
  readonly conceptNames: ConceptNameIndex;
  readonly conceptWords: ConceptWords;
  readonly paragraphs: FieldData;
  readonly questions: FieldData;
  /** The stems of both that a misspelt word may have been meant to be. */
  readonly spellings: readonly string[];
  /** The words with which people ask for all things of a kind, by their keys. */
  readonly listWords: ReadonlySet<string>;
}

/** Vectors of passages, laid end to end, with the position of the paragraph each belongs to. */
export interface VectorData {
  readonly dimensions: number;
  readonly vectors: Float32Array;
  readonly paragraphs: Uint32Array;
}

/** Two paragraphs, by position, that say the same thing: the second in the part that is preferred. */
export type Restatement = readonly [other: number, preferred: number];

/** All that a built index holds: what is derived from a library, and none of the texts that are quoted. */
export interface IndexData {
  /** What is known of each question, in the order they were indexed in; their words are not needed again, but for the samples. */
  readonly labels: readonly QuestionLabel[];
  /** Some of these questions, of every language: what people ask, to be asked by who tries the index. */
  readonly samples: readonly SampleQuestion[];
  readonly restatements: readonly Restatement[];
  /** The concepts, by id, that each sentence of each paragraph, by position, names in any language. */
  readonly concepts: readonly (readonly ReadonlySet<string>[])[];
  /**
   * What each paragraph, by position, gives of the things that are asked for by name, told from the known questions that it
   * answers; null where too few are known.
   */
  readonly givenThings: readonly (ReadonlySet<AskedThing> | null)[];
  /** The names that the document uses, from the library. */
  readonly names: readonly Concept[];
  readonly languages: Readonly<Partial<Record<Language, LanguageData>>>;
  readonly latent: LatentModel;
  readonly vectors: VectorData;
  /** Tells questions that the document answers from those it does not. */
  readonly answerability: BinaryClassifier;
  /** Of these, tells those on its subject from those that have nothing to do with it. */
  readonly subject: BinaryClassifier;
  /** Tells questions for all things of a kind from any others. */
  readonly lists: BinaryClassifier;
  /** Tells what answers a question, or that nothing does (answer-likelihoods.ts); null where nobody has written questions. */
  readonly classifier: Classifier | null;
  /** Tells questions that many sentences answer from those that one does. */
  readonly breadth: BinaryClassifier;
}
