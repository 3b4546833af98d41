import { existsSync } from "node:fs";
import type { VectorIndex } from "../ports/vector-index.ts";
import { buildExactVectors } from "../retrieval/exact-vectors.ts";
import type { VectorData } from "../retrieval/index-data.ts";

type Hnswlib = typeof import("hnswlib-node");

/** Links a vector, candidates looked at while building and while searching (Malkov and Yashunin, TPAMI 2018). */
const LINKS = 16;
const BUILD_CANDIDATES = 80;
const SEARCH_CANDIDATES = 128;

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

/**
 * Opens the stored graph; where the native module cannot load, or there is no readable graph, exact cosine over the
 * stored vectors takes over.
 * @param onFallback told why, once
 */
export async function openVectors(
  path: string,
  data: VectorData,
  onFallback: (reason: string) => void,
): Promise<VectorIndex> {
  const hnswlib = await loadHnswlib();
  if (!hnswlib || !existsSync(path)) {
    onFallback(hnswlib ? "the index was built without hnswlib-node" : "hnswlib-node cannot be loaded");
    return buildExactVectors(data.vectors, data.dimensions);
  }
  const graph = new hnswlib.HierarchicalNSW("cosine", data.dimensions);
  try {
    graph.readIndexSync(path);
  } catch {
    onFallback("its file cannot be read; to build it anew: npx wsis index --force");
    return buildExactVectors(data.vectors, data.dimensions);
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
