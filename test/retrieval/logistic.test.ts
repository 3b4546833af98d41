import { describe, expect, it } from "vitest";
import { logOddsOf, toProbability } from "../../src/retrieval/logistic.ts";

describe("a logistic regression", () => {
  it("adds up what each figure weighs, and the bias", () => {
    expect(logOddsOf({ near: 2, far: -3, bias: 0.5 }, { near: 1, far: 0.5 })).toBeCloseTo(1);
  });

  it.each([
    [0, 0.5],
    [Math.log(3), 0.75],
    [-Math.log(3), 0.25],
    [Number.POSITIVE_INFINITY, 1],
    [Number.NEGATIVE_INFINITY, 0],
  ])("takes log-odds of %s for %s", (logOdds, probability) => {
    expect(toProbability(logOdds)).toBeCloseTo(probability);
  });
});
