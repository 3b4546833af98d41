import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { VectorIndex } from "../../src/ports/vector-index.ts";
import { buildExactVectors } from "../../src/retrieval/exact-vectors.ts";
import { openHnsw, writeHnsw } from "../../src/storage/hnsw-vectors.ts";
import { cosine, randomVectors, vectorAt } from "../fixtures/vectors.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "wsis-vectors-"));
const DIMENSIONS = 32;
const data = randomVectors(500, DIMENSIONS);

describe("a graph of vectors", () => {
  let graph: VectorIndex;
  beforeAll(async () => {
    const path = join(FOLDER, "graph.hnsw");
    expect(await writeHnsw(path, data)).toBe(true);
    graph = await open(path);
  });

  it("is written, opened, and finds of the ten nearest at least 95 of 100 that an exact search finds", async () => {
    const exact = buildExactVectors(data.vectors, DIMENSIONS);
    expect(graph.size).toBe(500);
    const others = randomVectors(50, DIMENSIONS, 99);
    const queries = Array.from({ length: 50 }, (_, i) => vectorAt(others, i));
    let shared = 0;
    for (const query of queries) {
      const wanted = new Set((await exact.nearest(query, 10)).map(({ passage }) => passage));
      shared += (await graph.nearest(query, 10)).filter(({ passage }) => wanted.has(passage)).length;
    }
    expect(shared / (10 * queries.length)).toBeGreaterThanOrEqual(0.95);
  });

  it("gives cosines, best first, and a stored vector as the nearest of itself", async () => {
    const query = vectorAt(data, 7);
    const found = await graph.nearest(query, 5);
    expect(found[0]).toEqual({ passage: 7, similarity: expect.closeTo(1, 5) });
    expect(found.map(({ similarity }) => similarity)).toEqual(found.map((f) => f.similarity).sort((a, b) => b - a));
    for (const { passage, similarity } of found)
      expect(similarity).toBeCloseTo(cosine(vectorAt(data, passage), query), 5);
  });

  it("gives all there are where more are asked for", async () => {
    const path = join(FOLDER, "few.hnsw");
    const few = randomVectors(3, DIMENSIONS);
    await writeHnsw(path, few);
    expect(await (await open(path)).nearest(vectorAt(few, 0), 60)).toHaveLength(3);
  });

  it("says why it cannot be opened", async () => {
    const path = join(FOLDER, "damaged.hnsw");
    writeFileSync(path, "not a graph");
    expect(await openHnsw(path, DIMENSIONS)).toBe("its file cannot be read");
    expect(await openHnsw(join(FOLDER, "absent.hnsw"), DIMENSIONS)).toBe("its file cannot be read");
  });
});

async function open(path: string): Promise<VectorIndex> {
  const opened = await openHnsw(path, DIMENSIONS);
  if (typeof opened === "string") throw new Error(opened);
  return opened;
}
