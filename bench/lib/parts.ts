import type { RetrievalWeights } from "../../src/retrieval/retrieve.ts";
import { RETRIEVAL_WEIGHTS } from "../../src/retrieval/retrieve.ts";

/** The parts of a search that can be weighed. */
export type Part = Exclude<keyof RetrievalWeights, "otherLanguage">;

const NONE: RetrievalWeights = {
  ...RETRIEVAL_WEIGHTS,
  paragraphStems: 0,
  paragraphGrams: 0,
  questionStems: 0,
  questionGrams: 0,
  vectors: 0,
  classifier: 0,
};

/** The weights with some parts alone, as much against each other as in the program. */
export function only(...parts: readonly Part[]): RetrievalWeights {
  return { ...NONE, ...Object.fromEntries(parts.map((part) => [part, RETRIEVAL_WEIGHTS[part]])) };
}

/** The weights with some parts given here and all others off. */
export function weigh(parts: Partial<Record<Part, number>>): RetrievalWeights {
  return { ...NONE, ...parts };
}

/** The weights with some parts switched off. */
export function without(...parts: readonly Part[]): RetrievalWeights {
  return { ...RETRIEVAL_WEIGHTS, ...Object.fromEntries(parts.map((part) => [part, 0])) };
}
