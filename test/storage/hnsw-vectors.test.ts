import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildExactVectors } from "../../src/retrieval/exact-vectors.ts";
import type { VectorData } from "../../src/retrieval/index-data.ts";
import { openVectors, writeHnsw } from "../../src/storage/hnsw-vectors.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "wsis-vectors-"));

describe("the stored graph", () => {
  const DIMENSIONS = 32;
  const data = randomVectors(500, DIMENSIONS);

  it("is written, reopened, and finds of the ten nearest at least 95 of 100 that an exact search finds", async () => {
    const path = join(FOLDER, "graph.hnsw");
    expect(await writeHnsw(path, data)).toBe(true);
    const notices: string[] = [];
    const graph = await openVectors(path, data, (reason) => notices.push(reason));
    const exact = buildExactVectors(data.vectors, DIMENSIONS);
    expect(graph.size).toBe(500);
    expect(notices).toEqual([]);
    const queries = Array.from({ length: 50 }, (_, i) => vectorAt(randomVectors(50, DIMENSIONS, 99), i));
    let shared = 0;
    for (const query of queries) {
      const wanted = new Set((await exact.nearest(query, 10)).map(({ passage }) => passage));
      shared += (await graph.nearest(query, 10)).filter(({ passage }) => wanted.has(passage)).length;
    }
    expect(shared / (10 * queries.length)).toBeGreaterThanOrEqual(0.95);
  });

  it("gives cosines, best first, and a stored vector as the nearest of itself", async () => {
    const path = join(FOLDER, "same.hnsw");
    await writeHnsw(path, data);
    const graph = await openVectors(path, data, () => {});
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
    const graph = await openVectors(path, few, () => {});
    expect(await graph.nearest(vectorAt(few, 0), 60)).toHaveLength(3);
  });

  it("is replaced by the exact search where it is absent, and that is said once", async () => {
    const notices: string[] = [];
    const vectors = await openVectors(join(FOLDER, "absent.hnsw"), data, (reason) => notices.push(reason));
    const query = vectorAt(data, 3);
    expect(await vectors.nearest(query, 10)).toEqual(
      await buildExactVectors(data.vectors, DIMENSIONS).nearest(query, 10),
    );
    expect(notices).toHaveLength(1);
  });

  it("is replaced by the exact search where its file is damaged", async () => {
    const path = join(FOLDER, "damaged.hnsw");
    writeFileSync(path, "not a graph");
    const notices: string[] = [];
    const vectors = await openVectors(path, data, (reason) => notices.push(reason));
    expect((await vectors.nearest(vectorAt(data, 3), 1))[0]?.passage).toBe(3);
    expect(notices).toHaveLength(1);
  });
});

function randomVectors(count: number, dimensions: number, seed = 1): VectorData {
  let state = seed;
  const random = () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647 - 0.5;
  };
  const rows = Array.from({ length: count }, () => unit(Array.from({ length: dimensions }, random)));
  return { dimensions, vectors: Float32Array.from(rows.flat()), paragraphs: Uint32Array.from(rows, (_, i) => i) };
}

function vectorAt({ vectors, dimensions }: VectorData, i: number): number[] {
  return [...vectors.subarray(i * dimensions, (i + 1) * dimensions)];
}

function unit(vector: readonly number[]): number[] {
  const length = Math.hypot(...vector);
  return vector.map((x) => x / length);
}

function cosine(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, x, i) => sum + x * (b[i] as number), 0) / (Math.hypot(...a) * Math.hypot(...b));
}
