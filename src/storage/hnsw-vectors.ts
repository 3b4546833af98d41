import type { VectorIndex } from "../ports/vector-index.ts";
import type { VectorData } from "../retrieval/index-data.ts";

type Hnswlib = typeof import("hnswlib-node");

/** Links a vector, candidates looked at while building and while searching (Malkov and Yashunin, TPAMI 2018). */
const LINKS = 16;
const BUILD_CANDIDATES = 80;
const SEARCH_CANDIDATES = 128;

/** Why a graph cannot be searched, to stand in a sentence. */
type Absence = "hnswlib-node cannot be loaded" | "its file cannot be read";

/** Writes the graph of some vectors. @returns false where the native module is absent: then nothing is written */
export async function writeHnsw(path: string, data: VectorData): Promise<boolean> {
  const hnswlib = await loadHnswlib();
  if (!hnswlib) return false;
  const count = data.paragraphs.length;
  const graph = new hnswlib.HierarchicalNSW("cosine", Math.max(1, data.dimensions));
  graph.initIndex({ maxElements: Math.max(1, count), m: LINKS, efConstruction: BUILD_CANDIDATES });
  for (let i = 0; i < count; i += 1)
    graph.addPoint([...data.vectors.subarray(i * data.dimensions, (i + 1) * data.dimensions)], i);
  graph.writeIndexSync(path);
  return true;
}

/** Opens a stored graph. @returns the reason where that is not possible */
export async function openHnsw(path: string, dimensions: number): Promise<VectorIndex | Absence> {
  const hnswlib = await loadHnswlib();
  if (!hnswlib) return "hnswlib-node cannot be loaded";
  const graph = new hnswlib.HierarchicalNSW("cosine", dimensions);
  try {
    graph.readIndexSync(path);
  } catch {
    return "its file cannot be read";
  }
  graph.setEf(SEARCH_CANDIDATES);
  return {
    size: graph.getCurrentCount(),
    async nearest(vector, count) {
      const { neighbors, distances } = graph.searchKnn([...vector], Math.min(count, graph.getCurrentCount()));
      return neighbors.map((passage, i) => ({ passage, similarity: 1 - (distances[i] as number) }));
    },
  };
}

/** An optional dependency: a machine without a compiler has none. */
async function loadHnswlib(): Promise<Hnswlib | undefined> {
  try {
    const loaded = (await import("hnswlib-node")) as Hnswlib & { default?: Hnswlib };
    return loaded.default ?? loaded;
  } catch {
    return undefined;
  }
}
