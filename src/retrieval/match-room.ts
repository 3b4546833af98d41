/** What some documents have of a query; most have nothing, in another language than its own nearly all. */
export interface Matches {
  /** Those that have something, each once, in no order. */
  readonly documents: Uint32Array;
  readonly scores: Float32Array;
  /** The product of both as vectors of terms weighted by idf: by the lengths of both it is their cosine. */
  readonly products: Float32Array;
  /** How long the query is as such a vector: how much it says. */
  readonly length: number;
}

/** Room for the matches of one query after the other: a search has a dozen of them, and lists made anew for each cost memory and time. */
export class MatchRoom {
  scores = new Float32Array(0);
  products = new Float32Array(0);
  documents = new Uint32Array(0);
  /** So many of the documents have been written down. */
  private matching = 0;

  /** Takes out what was written before. @param size of the documents that may match */
  clear(size: number): void {
    if (size > this.documents.length) {
      this.scores = new Float32Array(size);
      this.products = new Float32Array(size);
      this.documents = new Uint32Array(size);
    } else {
      for (let i = 0; i < this.matching; i += 1) {
        const id = this.documents[i] as number;
        this.scores[id] = 0;
        this.products[id] = 0;
      }
    }
    this.matching = 0;
  }

  /** What has been written, until the room is cleared. @param matching so many documents @param length of the query */
  read(matching: number, length: number): Matches {
    this.matching = matching;
    const { scores, products, documents } = this;
    return { documents: documents.subarray(0, matching), scores, products, length };
  }
}
