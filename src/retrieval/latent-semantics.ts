import type { Embedder } from "../ports/embedder.ts";
import { grams } from "../text/grams.ts";
import { stemWords } from "../text/stem-words.ts";
import { loadMatrices } from "./load-matrices.ts";
import { type Quantised, toPairsOfBytes } from "./quantise.ts";
import { keysOf, positionOf, type TermKeys } from "./term-keys.ts";

/** A projection of terms into a space of few dimensions: row i of `projection` belongs to the term of keys[i]. */
export interface LatentModel {
  readonly keys: TermKeys;
  readonly idf: Float32Array;
  readonly projection: Quantised;
  readonly rank: number;
}

/** Names the model wherever vectors are kept. */
export const LATENT_EMBEDDER = "latent-semantics";
/** Beyond this many documents the projection is learned from an even sample: the decomposition is cubic in their number. */
const MAX_DOCUMENTS = 600;
const MAX_RANK = 100;

/**
 * Learns a latent space from documents (Deerwester et al., "Indexing by latent semantic analysis", JASIS 1990). A document
 * given in several languages ties their words together (Dumais, Littman and Landauer, cross-language LSI, 1997). The small
 * Gram matrix of the documents is decomposed, never the one of all terms; everything else is folded in.
 * @param documents each as its texts, one for every language
 */
export function trainLatentModel(documents: readonly (readonly string[])[]): LatentModel {
  const sample = evenSample(documents, MAX_DOCUMENTS);
  const texts = sample.map((document) => countAll(document));
  const keys = keysOf(texts.flatMap((count) => [...count.keys()]));
  const counts = texts.map(
    (count) => new Map(Array.from(count, ([term, n]) => [positionOf(keys, term) as number, n] as const)),
  );
  const idf = inverseFrequencies(keys.length, counts);
  const columns = counts.map((count) => unitColumn(count, idf));
  const { vectors, values } = decompose(columns);
  const rank = Math.min(MAX_RANK, values.filter((value) => value > 1e-6).length);
  const projection = projectTerms(columns, keys.length, vectors, values, rank);
  return { keys, idf, rank, projection: toPairsOfBytes(projection) };
}

/** The embedder of a latent model: a text's terms, weighted, projected, brought to unit length (all zeros if it has none). */
export function createLatentEmbedder(model: LatentModel): Embedder {
  const embed = (text: string) => embedText(text, model);
  return {
    id: LATENT_EMBEDDER,
    dimensions: model.rank,
    embedDocuments: async (texts) => texts.map(embed),
    embedQuery: async (text) => embed(text),
  };
}

function embedText(text: string, model: LatentModel): number[] {
  const vector = new Array<number>(model.rank).fill(0);
  // By what the weights are to be multiplied makes no difference: the vector is brought to unit length.
  const { weights } = model.projection;
  for (const [term, count] of countAll([text])) {
    const position = positionOf(model.keys, term);
    if (position === undefined) continue;
    const weight = (1 + Math.log(count)) * (model.idf[position] as number);
    for (let k = 0; k < model.rank; k += 1)
      vector[k] = (vector[k] as number) + weight * (weights[position * model.rank + k] as number);
  }
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((x) => x / length);
}

/** The same two views as the lexical index; Latin words are stemmed as English, since a text's language is not given here. */
function countAll(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const term of [...stemWords(text, "en"), ...grams(text)]) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

/** How often each term, by its position, occurs in a document. */
type Counts = ReadonlyMap<number, number>;

function inverseFrequencies(terms: number, counts: readonly Counts[]): Float32Array {
  const frequencies = new Uint32Array(terms);
  for (const count of counts)
    for (const position of count.keys()) frequencies[position] = (frequencies[position] as number) + 1;
  return Float32Array.from(frequencies, (frequency) => Math.log(1 + counts.length / (frequency || 1)));
}

type Column = readonly (readonly [position: number, weight: number])[];

function unitColumn(count: Counts, idf: Float32Array): Column {
  const weights = Array.from(
    count,
    ([position, n]) => [position, (1 + Math.log(n)) * (idf[position] as number)] as const,
  );
  const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
  return weights.map(([position, weight]) => [position, weight / length] as const);
}

/** Eigenvectors and eigenvalues of the documents' Gram matrix, largest first. */
function decompose(columns: readonly Column[]): { vectors: number[][]; values: number[] } {
  const maps = columns.map((column) => new Map(column));
  const gram = columns.map((column) =>
    maps.map((map) => column.reduce((sum, [position, weight]) => sum + weight * (map.get(position) ?? 0), 0)),
  );
  if (gram.length === 0) return { vectors: [], values: [] };
  const { EigenvalueDecomposition, Matrix } = loadMatrices();
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(new Matrix(gram), {
    assumeSymmetric: true,
  });
  const order = realEigenvalues
    .map((_, i) => i)
    .sort((a, b) => (realEigenvalues[b] as number) - (realEigenvalues[a] as number));
  return {
    vectors: order.map((i) => eigenvectorMatrix.getColumn(i)),
    values: order.map((i) => realEigenvalues[i] as number),
  };
}

/** U = A V S^-1, term by term. */
function projectTerms(
  columns: readonly Column[],
  terms: number,
  vectors: number[][],
  values: number[],
  rank: number,
): Float32Array {
  const projection = new Float32Array(terms * rank);
  for (const [document, column] of columns.entries()) {
    for (let k = 0; k < rank; k += 1) {
      const factor = (vectors[k]?.[document] ?? 0) / Math.sqrt(values[k] as number);
      for (const [position, weight] of column)
        projection[position * rank + k] = (projection[position * rank + k] as number) + weight * factor;
    }
  }
  return projection;
}

function evenSample<T>(items: readonly T[], most: number): readonly T[] {
  if (items.length <= most) return items;
  return Array.from({ length: most }, (_, i) => items[Math.floor((i * items.length) / most)] as T);
}
