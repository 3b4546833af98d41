import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildExactVectors } from "../../src/retrieval/exact-vectors.ts";
import { cosine, unit } from "../fixtures/vectors.ts";

describe("exact vectors", () => {
  const DIMENSIONS = 4;
  const vector = fc
    .array(fc.integer({ min: -9, max: 9 }), { minLength: DIMENSIONS, maxLength: DIMENSIONS })
    .filter((xs) => xs.some((x) => x !== 0))
    .map(unit);

  it("find what a plain search finds: the highest cosines, best first, of equals the earlier one", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(vector, { maxLength: 12 }),
        vector,
        fc.integer({ min: 0, max: 15 }),
        async (rows, query, count) => {
          const stored = [...rows, ...rows];
          const found = await buildExactVectors(Float32Array.from(stored.flat()), DIMENSIONS).nearest(query, count);
          const wanted = stored
            .map((one, passage) => ({ passage, similarity: cosine([...Float32Array.from(one)], query) }))
            .sort((a, b) => Math.round((b.similarity - a.similarity) * 1e6) || a.passage - b.passage)
            .slice(0, count);
          expect(found).toHaveLength(wanted.length);
          for (const [i, { passage, similarity }] of found.entries()) {
            expect(similarity).toBeCloseTo(wanted[i]?.similarity as number, 5);
            expect(similarity).toBeCloseTo(cosine(stored[passage] as number[], query), 5);
          }
          expect(new Set(found.map(({ passage }) => passage)).size).toBe(found.length);
          for (const [i, { passage, similarity }] of found.entries())
            if (found[i + 1]?.similarity === similarity) expect(found[i + 1]?.passage).toBeGreaterThan(passage);
        },
      ),
    );
  });

  it("know their size, and bear having no dimensions", async () => {
    expect(buildExactVectors(new Float32Array(12), 4).size).toBe(3);
    expect(await buildExactVectors(new Float32Array(0), 0).nearest([], 3)).toEqual([]);
  });
});
