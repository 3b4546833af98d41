import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fairLength, lengthsInOrder } from "../../src/text/fair-length.ts";

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

describe("lengths in order", () => {
  it.each([
    [[300, 300, 300], 700, 150, [300, 200, 200]],
    [[300, 300, 300], 800, 150, [300, 300, 200]],
    [[300, 100, 300], 600, 150, [300, 100, 200]],
    [[300, 300], 600, 150, [300, 300]],
    [[300, 300], 400, 150, [200, 200]],
    [[300, 300, 300], 600, Number.POSITIVE_INFINITY, [200, 200, 200]],
    [[], 100, 10, []],
  ])("of %j in %i, with at least %d for each: %j", (lengths, budget, least, expected) => {
    expect(lengthsInOrder(lengths, budget, least)).toEqual(expected);
  });

  it("are together no more than there is, and none longer than its text", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000)), fc.nat(20_000), fc.nat(1000), (lengths, budget, least) => {
        const limits = lengthsInOrder(lengths, budget, least);
        expect(limits).toHaveLength(lengths.length);
        expect(limits.reduce((sum, limit) => sum + limit, 0)).toBeLessThanOrEqual(budget);
        for (const [i, limit] of limits.entries()) expect(limit).toBeLessThanOrEqual(lengths[i] as number);
      }),
    );
  });
});
