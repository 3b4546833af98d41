import type { IndexData } from "../../src/retrieval/index-data.ts";
import type { IndexIdentity } from "../../src/storage/index-store.ts";

/** What an index of some mark was built from and by. */
export function identityOf(mark: number): IndexIdentity {
  return { corpus: `corpus-${mark}`, code: "code", embedder: "embedder" };
}

/** An index of nothing but some vectors, told apart from others by its mark. */
export function indexOf(mark: number, count = 10, dimensions = 32): IndexData {
  const vectors = Float32Array.from({ length: count * dimensions }, (_, i) => Math.sin(i * 12.9898 + mark));
  return {
    labels: [],
    samples: [],
    restatements: [[mark, mark]],
    names: [],
    languages: {},
    latent: {
      keys: new Uint32Array(),
      idf: new Float32Array(),
      projection: { weights: new Int16Array(), scale: 1 },
      rank: 0,
    },
    vectors: { dimensions, vectors, paragraphs: new Uint32Array(count).fill(mark) },
    answerability: { weights: new Int16Array(1000).fill(mark), scale: 1, bias: mark },
    subject: { weights: new Int16Array(), scale: 1, bias: mark },
    lists: { weights: new Int16Array(), scale: 1, bias: mark },
    breadth: { weights: new Int16Array(), scale: 1, bias: mark },
    classifier: null,
    concepts: [],
    givenThings: [],
  };
}
