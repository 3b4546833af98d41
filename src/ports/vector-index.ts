/** A stored vector, named by its position in the index, with how near it is to another. */
export interface Neighbour {
  readonly passage: number;
  /** Cosine, -1..1. */
  readonly similarity: number;
}

/** Finds the stored vectors nearest to one. Asynchronous, since a database may hold them. */
export interface VectorIndex {
  readonly size: number;
  /** Best first, at most `count`. */
  nearest(vector: readonly number[], count: number): Promise<readonly Neighbour[]>;
}
