import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clopperPearson, type Interval } from "../../src/evaluation/clopper-pearson.ts";

describe("the exact interval of a rate", () => {
  it.each([
    // binom.test(682, 925) of R's manual (Conover 1971, p. 97)
    [682, 925, 0.7076683, 0.7654066],
    // nothing of ten: 1 − 0.025^(1/10); all of ten: the same from above
    [0, 10, 0, 0.3084971],
    [10, 10, 0.6915029, 1],
    // one of one: 0.025; five of ten is as far from a half on both sides
    [1, 1, 0.025, 1],
    [5, 10, 0.1870861, 0.8129139],
  ])("%i of %i: %d to %d", (hits, of, low, high) => {
    const interval = clopperPearson(hits, of) as Interval;
    expect(interval.low).toBeCloseTo(low, 6);
    expect(interval.high).toBeCloseTo(high, 6);
  });

  it("of none there is none", () => {
    expect(clopperPearson(0, 0)).toBeNull();
  });

  it("holds the rate, and that of the misses is its mirror", () => {
    const counts = fc
      .integer({ min: 1, max: 2000 })
      .chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)));
    fc.assert(
      fc.property(counts, ([hits, of]) => {
        const { low, high } = clopperPearson(hits, of) as Interval;
        const misses = clopperPearson(of - hits, of) as Interval;
        expect(low).toBeLessThanOrEqual(hits / of);
        expect(high).toBeGreaterThanOrEqual(hits / of);
        expect(misses.low).toBeCloseTo(1 - high, 9);
        expect(misses.high).toBeCloseTo(1 - low, 9);
      }),
      { numRuns: 200 },
    );
  });
});
