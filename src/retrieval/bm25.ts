import { type Matches, MatchRoom } from "./match-room.ts";
import { hashesOf, keysOf, positionOf, positionOfKey, type TermKeys } from "./term-keys.ts";

/** An inverted index as flat arrays, ready to be stored. Postings of term i lie at offsets[i] … offsets[i + 1]. */
export interface Bm25Data {
  readonly keys: TermKeys;
  readonly offsets: Uint32Array;
  readonly documents: Uint16Array | Uint32Array;
  /** At most 255: more says nothing more. */
  readonly frequencies: Uint8Array;
  readonly lengths: Uint32Array;
}

/** Term saturation and length normalisation (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009). */
export interface Bm25Parameters {
  readonly k1: number;
  readonly b: number;
}

/** So many documents are told apart by two bytes. */
const MAX_SMALL_NUMBER = 2 ** 16;
const MAX_FREQUENCY = 255;

const DEFAULTS: Bm25Parameters = { k1: 1.2, b: 0.75 };

/** Builds the index of some documents, each given as its terms. */
export function buildBm25(documents: readonly (readonly string[])[]): Bm25Data {
  const keys = keysOf(documents.flat());
  const counts = documents.map((terms) => countTerms(terms.map((term) => positionOf(keys, term) as number)));
  const offsets = new Uint32Array(keys.length + 1);
  for (const count of counts) for (const term of count.keys()) offsets[term + 1] = (offsets[term + 1] as number) + 1;
  for (let i = 1; i < offsets.length; i += 1) offsets[i] = (offsets[i] as number) + (offsets[i - 1] as number);
  const postings = offsets[keys.length] as number;
  const small = documents.length <= MAX_SMALL_NUMBER;
  const ids = small ? new Uint16Array(postings) : new Uint32Array(postings);
  const frequencies = new Uint8Array(postings);
  const free = offsets.slice();
  for (const [id, count] of counts.entries()) {
    for (const [term, frequency] of count) {
      const place = free[term] as number;
      ids[place] = id;
      frequencies[place] = Math.min(frequency, MAX_FREQUENCY);
      free[term] = place + 1;
    }
  }
  const lengths = Uint32Array.from(documents, (document) => document.length);
  return { keys, offsets, documents: ids, frequencies, lengths };
}

/** BM25 over one set of documents. */
export class Bm25 {
  private readonly data: Bm25Data;
  private readonly lengthNorms: Float32Array;
  /** What a term says for a document that has it once, as most have, of its weight. */
  private readonly onceShares: Float32Array;
  private readonly k1: number;
  private readonly room = new MatchRoom();
  private lengths: Float32Array | undefined;
  private inverses: Float32Array | undefined;

  constructor(data: Bm25Data, { k1, b }: Bm25Parameters = DEFAULTS) {
    this.data = data;
    this.k1 = k1;
    const total = data.lengths.reduce((sum, length) => sum + length, 0);
    const average = total / Math.max(1, data.lengths.length) || 1;
    this.lengthNorms = Float32Array.from(data.lengths, (length) => k1 * (1 - b + (b * length) / average));
    this.onceShares = this.lengthNorms.map((norm) => shareOf(1, norm, k1));
  }

  has(term: string): boolean {
    return positionOf(this.data.keys, term) !== undefined;
  }

  /** How many documents there are. */
  get size(): number {
    return this.data.lengths.length;
  }

  /** How telling a term is: ln(1 + (N - n + .5) / (n + .5)); a term that no document has tells most. */
  idf(term: string): number {
    return this.idfAt(positionOf(this.data.keys, term));
  }

  private idfAt(position: number | undefined): number {
    const { offsets, lengths } = this.data;
    const n = position === undefined ? 0 : (offsets[position + 1] as number) - (offsets[position] as number);
    return Math.log(1 + (lengths.length - n + 0.5) / (n + 0.5));
  }

  /** The documents that have a term. */
  documentsWith(term: string): Uint16Array | Uint32Array {
    const position = positionOf(this.data.keys, term);
    if (position === undefined) return this.data.documents.subarray(0, 0);
    return this.data.documents.subarray(this.data.offsets[position], this.data.offsets[position + 1]);
  }

  /** The score of every document for a query given as weighted terms. */
  scores(query: ReadonlyMap<string, number>): Float32Array {
    return this.match(query, this.room).scores.slice();
  }

  /** The cosine (0..1) of every document with a query: how similar they are, whatever their lengths. */
  cosines(query: ReadonlyMap<string, number>): Float32Array {
    const { products, length } = this.match(query, this.room);
    const { inverseLengths } = this;
    return products.map((product, id) => Math.min(1, (product / length) * (inverseLengths[id] as number)));
  }

  /** Both at once, until the room is used again. */
  match(query: ReadonlyMap<string, number>, room: MatchRoom): Matches {
    room.clear(this.size);
    const hashes = hashesOf(query);
    let [square, matching, term] = [0, 0, 0];
    for (const count of query.values()) {
      const position = positionOfKey(this.data.keys, hashes[term] as number);
      const idf = this.idfAt(position);
      square += (count * idf) ** 2;
      if (position !== undefined) matching = this.addTerm(position, count, idf, matching, room);
      term += 1;
    }
    return room.read(matching, Math.sqrt(square) || 1);
  }

  /** Adds what the documents have of one term. @param before so many documents match others @returns so many match with it */
  private addTerm(position: number, count: number, idf: number, before: number, room: MatchRoom): number {
    const { documents, frequencies, offsets } = this.data;
    const { lengthNorms, onceShares, k1 } = this;
    const { scores, products, documents: found } = room;
    const weight = count * idf;
    const end = offsets[position + 1] as number;
    let matching = before;
    for (let i = offsets[position] as number; i < end; i += 1) {
      const id = documents[i] as number;
      const frequency = frequencies[i] as number;
      const share = frequency === 1 ? (onceShares[id] as number) : shareOf(frequency, lengthNorms[id] as number, k1);
      const score = scores[id] as number;
      // Written each time and counted the first, without a branch: the processor would guess half of these wrong.
      if (matching < found.length) found[matching] = id;
      matching += Number(score === 0);
      scores[id] = score + weight * share;
      products[id] = (products[id] as number) + weight * idf * frequency;
    }
    return matching;
  }

  /** One by the length of each document as a vector: to divide each time takes longer than all else. */
  get inverseLengths(): Float32Array {
    this.inverses ??= this.vectorLengths().map((length) => 1 / (length || 1));
    return this.inverses;
  }

  private vectorLengths(): Float32Array {
    if (this.lengths) return this.lengths;
    const { keys, offsets, documents, frequencies, lengths } = this.data;
    const squares = new Float32Array(lengths.length);
    for (let position = 0; position < keys.length; position += 1) {
      const idf = this.idfAt(position);
      for (let i = offsets[position] as number; i < (offsets[position + 1] as number); i += 1) {
        const id = documents[i] as number;
        squares[id] = (squares[id] as number) + ((frequencies[i] as number) * idf) ** 2;
      }
    }
    this.lengths = squares.map(Math.sqrt);
    return this.lengths;
  }
}

/** What a term says for a document, of its weight: the more the oftener it occurs, the less the longer the document is. */
function shareOf(frequency: number, lengthNorm: number, k1: number): number {
  return (frequency * (k1 + 1)) / (frequency + lengthNorm);
}

/** How often each term occurs: a query as `scores` takes it. */
export function countTerms<Term>(terms: readonly Term[]): Map<Term, number> {
  const counts = new Map<Term, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
