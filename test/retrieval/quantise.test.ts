import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toPairsOfBytes, toVectorsOfBytes } from "../../src/retrieval/quantise.ts";

const WEIGHTS = fc.float32Array({
  minLength: 1,
  maxLength: 50,
  noNaN: true,
  noDefaultInfinity: true,
  min: -100,
  max: 100,
});

describe("weights as whole numbers", () => {
  it("are right in two bytes to half a step", () => {
    fc.assert(
      fc.property(WEIGHTS, (weights) => {
        const { weights: kept, scale } = toPairsOfBytes(weights);
        const largest = Math.max(...weights.map(Math.abs));
        for (const [i, weight] of weights.entries())
          expect(Math.abs((kept[i] as number) * scale - weight)).toBeLessThanOrEqual((0.501 * largest) / 32767 + 1e-30);
      }),
    );
  });

  it("may all be 0", () => {
    expect(toPairsOfBytes(new Float32Array(2)).weights).toEqual(new Int16Array(2));
  });

  it("are right in a byte to half a step of the vector they are in", () => {
    const vector = fc.float32Array({
      minLength: 4,
      maxLength: 4,
      noNaN: true,
      noDefaultInfinity: true,
      min: -100,
      max: 100,
    });
    fc.assert(
      fc.property(fc.array(vector, { minLength: 1, maxLength: 9 }), (rows) => {
        const { weights, scales } = toVectorsOfBytes(Float32Array.from(rows.flatMap((row) => [...row])), 4);
        for (const [row, numbers] of rows.entries()) {
          const step = Math.max(...numbers.map(Math.abs)) / 127;
          for (const [i, number] of numbers.entries()) {
            const kept = (weights[row * 4 + i] as number) * (scales[row] as number);
            expect(Math.abs(kept - number)).toBeLessThanOrEqual(0.501 * step + 1e-30);
          }
        }
      }),
    );
  });
});
