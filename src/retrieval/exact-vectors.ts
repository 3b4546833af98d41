import type { Neighbour, VectorIndex } from "../ports/vector-index.ts";

/** Exact cosine over unit vectors laid end to end: the reference, and the stand-in where hnswlib-node cannot load. */
export function buildExactVectors(vectors: Float32Array, dimensions: number): VectorIndex {
  const size = dimensions === 0 ? 0 : vectors.length / dimensions;
  return {
    size,
    async nearest(vector, count) {
      const all = Array.from(
        { length: size },
        (_, passage): Neighbour => ({ passage, similarity: dot(vectors, passage * dimensions, vector) }),
      );
      return all.sort((a, b) => b.similarity - a.similarity).slice(0, count);
    },
  };
}

function dot(vectors: Float32Array, offset: number, vector: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < vector.length; i += 1) sum += (vectors[offset + i] as number) * (vector[i] as number);
  return sum;
}
