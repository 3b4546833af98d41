import type { VectorIndex } from "../ports/vector-index.ts";
import { buildExactVectors } from "../retrieval/exact-vectors.ts";
import type { VectorData } from "../retrieval/index-data.ts";
import { openHnsw } from "./hnsw-vectors.ts";

/**
 * With fewer numbers (vectors × dimensions) each vector is compared: that takes under 2 ms of the 20 that an answer may
 * take, and misses none of the nearest. From here on a graph is built (`npm run bench:vectors`, bench/README.md).
 */
const MIN_GRAPH_NUMBERS = 1_000_000;

export function isGraphWorthwhile({ vectors }: VectorData): boolean {
  return vectors.length >= MIN_GRAPH_NUMBERS;
}

/**
 * Opens the vectors of an index: the graph where they are many, else, and where there is no graph to be had, exact cosines.
 * @param graph its file; null where none was written
 * @param onFallback told why the graph that would be worthwhile is not used, once, in one plain sentence
 */
export async function openVectors(
  graph: string | null,
  data: VectorData,
  onFallback: (notice: string) => void,
): Promise<VectorIndex> {
  const exact = buildExactVectors(data.vectors, data.dimensions);
  if (!isGraphWorthwhile(data)) return exact;
  const opened = graph === null ? "the index was built without hnswlib-node" : await openHnsw(graph, data.dimensions);
  if (typeof opened !== "string") return opened;
  onFallback(`Vectors are searched exactly, without the graph: ${opened}.`);
  return exact;
}
