import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fairLength } from "../../src/text/fair-length.ts";

describe("a fair length", () => {
  it("shares what there is and cuts only the longest", () => {
    expect(fairLength([10, 20, 1000], 100)).toBe(70);
    expect(fairLength([10, 20], 100)).toBe(Number.POSITIVE_INFINITY);
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 1 }), fc.nat(20_000), (lengths, budget) => {
        const limit = fairLength(lengths, budget);
        const used = lengths.reduce((total, length) => total + Math.min(length, limit), 0);
        expect(used).toBeLessThanOrEqual(Math.max(budget, 0));
      }),
    );
  });
});
