import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toBytes, toPairsOfBytes } from "../../src/retrieval/quantise.ts";

const WEIGHTS = fc.float32Array({
  minLength: 1,
  maxLength: 50,
  noNaN: true,
  noDefaultInfinity: true,
  min: -100,
  max: 100,
});

describe("weights as whole numbers", () => {
  it.each([
    ["a byte", toBytes, 127],
    ["two bytes", toPairsOfBytes, 32767],
  ] as const)("are right in %s to half a step", (_name, quantise, steps) => {
    fc.assert(
      fc.property(WEIGHTS, (weights) => {
        const { weights: kept, scale } = quantise(weights);
        const largest = Math.max(...weights.map(Math.abs));
        for (const [i, weight] of weights.entries())
          expect(Math.abs((kept[i] as number) * scale - weight)).toBeLessThanOrEqual((0.501 * largest) / steps + 1e-30);
      }),
    );
  });

  it("may all be 0", () => {
    expect(toBytes(new Float32Array(2)).weights).toEqual(new Int8Array(2));
  });
});
