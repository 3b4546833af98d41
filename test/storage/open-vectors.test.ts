import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildExactVectors } from "../../src/retrieval/exact-vectors.ts";
import { writeHnsw } from "../../src/storage/hnsw-vectors.ts";
import { isGraphWorthwhile, openVectors } from "../../src/storage/open-vectors.ts";
import { randomVectors, vectorAt } from "../fixtures/vectors.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "wsis-vectors-"));
const few = randomVectors(306, 51);
const many = randomVectors(500, 4000);

describe("the vectors of an index", () => {
  it("are compared one by one where they are few, and nothing is said", async () => {
    expect(isGraphWorthwhile(few)).toBe(false);
    expect(await search(few, null)).toEqual({ found: await exactly(few), notices: [] });
    expect(await search(few, join(FOLDER, "not-even-looked-at.hnsw"))).toMatchObject({ notices: [] });
  });

  it("are searched in their graph where they are many", async () => {
    expect(isGraphWorthwhile(many)).toBe(true);
    const path = join(FOLDER, "many.hnsw");
    await writeHnsw(path, many);
    const { found, notices } = await search(many, path);
    expect(found[0]).toEqual({ passage: 3, similarity: expect.closeTo(1, 5) });
    expect(found).not.toEqual(await exactly(many));
    expect(notices).toEqual([]);
  });

  it("are compared one by one where the graph is missing, which is said once", async () => {
    expect(await search(many, null)).toEqual({
      found: await exactly(many),
      notices: ["Vectors are searched exactly, without the graph: the index was built without hnswlib-node."],
    });
  });

  it("are compared one by one where the graph cannot be read, which is said once", async () => {
    const path = join(FOLDER, "damaged.hnsw");
    writeFileSync(path, "not a graph");
    expect(await search(many, path)).toEqual({
      found: await exactly(many),
      notices: ["Vectors are searched exactly, without the graph: its file cannot be read."],
    });
  });
});

async function search(data: typeof few, graph: string | null) {
  const notices: string[] = [];
  const vectors = await openVectors(graph, data, (notice) => notices.push(notice));
  return { found: await vectors.nearest(vectorAt(data, 3), 10), notices };
}

function exactly(data: typeof few) {
  return buildExactVectors(data.vectors, data.dimensions).nearest(vectorAt(data, 3), 10);
}
