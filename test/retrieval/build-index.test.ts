import { beforeAll, describe, expect, it } from "vitest";
import { buildIndex } from "../../src/retrieval/build-index.ts";
import type { SearchIndex } from "../../src/retrieval/search-index.ts";
import { openSmallIndex, smallLibrary } from "../fixtures/small-index.ts";

let index: SearchIndex;
beforeAll(async () => {
  index = await openSmallIndex();
});

describe("building an index", () => {
  it("gives the same index for the same library", async () => {
    expect(await buildIndex(smallLibrary)).toEqual(await buildIndex(smallLibrary));
  });

  it("tells how far it is, up to the end", async () => {
    const steps: number[] = [];
    await buildIndex(smallLibrary, (done) => steps.push(done));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(steps.at(-1)).toBe(1);
  });

  it("has a vector for each paragraph in each language", () => {
    expect(index.vectors.size).toBe(6 * 2);
    expect([...index.vectorParagraphs].every((place) => place < 6)).toBe(true);
  });
});
