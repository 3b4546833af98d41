import { describe, expect, it } from "vitest";
import { fitLogistic, logOdds, type Observation } from "../../bench/lib/logistic.ts";

/** One feature, positive more often the larger it is, five times as many positives as negatives at 0. */
const OBSERVATIONS: readonly Observation[] = [
  ...repeat({ features: [0], positive: false }, 40),
  ...repeat({ features: [0], positive: true }, 20),
  ...repeat({ features: [1], positive: true }, 80),
  ...repeat({ features: [1], positive: false }, 10),
];

function repeat(observation: Observation, times: number): Observation[] {
  return Array.from({ length: times }, () => observation);
}

describe("fitLogistic", () => {
  it("gives the log-odds of the data, with both classes weighing half", () => {
    const model = fitLogistic(OBSERVATIONS);
    expect(logOdds(model, [0])).toBeCloseTo(Math.log(20 / 100 / (40 / 50)), 1);
    expect(logOdds(model, [1])).toBeCloseTo(Math.log(80 / 100 / (10 / 50)), 1);
  });

  it("stays finite where a feature separates the classes", () => {
    const model = fitLogistic([
      { features: [0], positive: false },
      { features: [1], positive: true },
    ]);
    expect(Number.isFinite(model.bias)).toBe(true);
    expect(logOdds(model, [1])).toBeGreaterThan(0);
    expect(logOdds(model, [0])).toBeLessThan(0);
  });
});
