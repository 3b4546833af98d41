/** Turns texts into vectors. The method names are those of LangChain's Embeddings, so that any of its models fits. */
export interface Embedder {
  embedDocuments(texts: string[]): Promise<number[][]>;
  embedQuery(text: string): Promise<number[]>;
}

export interface Neighbour {
  readonly passage: number;
  /** Cosine, -1..1. */
  readonly similarity: number;
}

/** Finds the stored vectors nearest to one, best first. Passages are named by their position in the index. */
export interface VectorIndex {
  readonly size: number;
  nearest(vector: readonly number[], count: number): Neighbour[];
}
