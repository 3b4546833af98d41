import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildExactVectors } from "../../src/retrieval/exact-vectors.ts";

describe("exact vectors", () => {
  const DIMENSIONS = 4;
  const vector = fc
    .array(fc.integer({ min: -9, max: 9 }), { minLength: DIMENSIONS, maxLength: DIMENSIONS })
    .filter((xs) => xs.some((x) => x !== 0))
    .map(unit);

  it("find what a plain search finds: the highest cosines, best first", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(vector, { maxLength: 12 }),
        vector,
        fc.integer({ min: 0, max: 15 }),
        async (stored, query, count) => {
          const found = await buildExactVectors(Float32Array.from(stored.flat()), DIMENSIONS).nearest(query, count);
          const wanted = stored
            .map((one) => cosine(one, query))
            .sort((a, b) => b - a)
            .slice(0, count);
          expect(found).toHaveLength(wanted.length);
          for (const [i, { passage, similarity }] of found.entries()) {
            expect(similarity).toBeCloseTo(wanted[i] as number, 5);
            expect(similarity).toBeCloseTo(cosine(stored[passage] as number[], query), 5);
          }
          expect(new Set(found.map(({ passage }) => passage)).size).toBe(found.length);
        },
      ),
    );
  });

  it("know their size, and bear having no dimensions", async () => {
    expect(buildExactVectors(new Float32Array(12), 4).size).toBe(3);
    expect(await buildExactVectors(new Float32Array(0), 0).nearest([], 3)).toEqual([]);
  });
});

function unit(vector: readonly number[]): number[] {
  const length = Math.hypot(...vector);
  return vector.map((x) => x / length);
}

function cosine(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, x, i) => sum + x * (b[i] as number), 0) / (Math.hypot(...a) * Math.hypot(...b));
}
