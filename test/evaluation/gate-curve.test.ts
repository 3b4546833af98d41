import { describe, expect, it } from "vitest";
import { gateCurve } from "../../src/evaluation/gate-curve.ts";
import { made } from "./outcomes.ts";

describe("the gate's curve", () => {
  const outcomes = [
    made({ gold: [1], gate: 3 }),
    made({ gold: [1], gate: -1 }),
    made({ gate: 1 }),
    made({ gate: -2 }),
    made({ gold: [1], gate: null }),
  ];

  it("has a point for each score: what it would let through, and what it would turn away", () => {
    expect(gateCurve(outcomes)).toEqual([
      { threshold: -2, falseAnswerRate: 1, overRefusalRate: 0 },
      { threshold: -1, falseAnswerRate: 1 / 2, overRefusalRate: 0 },
      { threshold: 0, falseAnswerRate: 1 / 2, overRefusalRate: 1 / 2 },
      { threshold: 1, falseAnswerRate: 1 / 2, overRefusalRate: 1 / 2 },
      { threshold: 3, falseAnswerRate: 0, overRefusalRate: 1 / 2 },
    ]);
  });

  it("falls in false answers and rises in over-refusals; without judged cases there is none", () => {
    const curve = gateCurve(
      Array.from({ length: 40 }, (_, i) => made({ ...(i % 3 === 0 && { gold: [1] }), gate: (i * 7919) % 41 })),
    );
    const sorted = (values: number[]) => [...values].sort((a, b) => a - b);
    const refusals = curve.map(({ overRefusalRate }) => overRefusalRate);
    const answers = curve.map(({ falseAnswerRate }) => falseAnswerRate);
    expect(refusals).toEqual(sorted(refusals));
    expect(answers).toEqual(sorted(answers).reverse());
    expect(gateCurve([made({ gold: [1] })])).toEqual([]);
  });
});
