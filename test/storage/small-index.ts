import type { IndexData } from "../../src/retrieval/index-data.ts";
import { BUNDLED_STRUCTURE } from "../fixtures/bundled-library.ts";

const DIMENSIONS = 32;

/** An index of nothing but some vectors, told apart from others by its mark. */
export function indexOf(mark: number, count = 10): IndexData {
  const edition = { document: "made-up", title: "Made up", symbol: null, date: null, sha256: String(mark) };
  const vectors = Float32Array.from({ length: count * DIMENSIONS }, (_, i) => Math.sin(i * 12.9898 + mark));
  return {
    library: {
      document: { edition, structure: BUNDLED_STRUCTURE, sections: [], paragraphs: [] },
      versions: new Map(),
      concepts: [],
    },
    labels: [],
    restatements: [[mark, mark]],
    languages: {},
    latent: { terms: [], idf: new Float32Array(), projection: new Float32Array(), rank: 0 },
    vectors: { dimensions: DIMENSIONS, vectors, paragraphs: new Uint32Array(count).fill(mark) },
    answerability: { weights: new Float32Array(1000).fill(mark), bias: mark },
    subject: { weights: new Float32Array(), bias: mark },
    classifier: null,
    concepts: [],
  };
}
