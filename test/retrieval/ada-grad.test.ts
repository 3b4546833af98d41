import { describe, expect, it } from "vitest";
import { createAdaGrad, stepWeight } from "../../src/retrieval/ada-grad.ts";

describe("learning by AdaGrad", () => {
  it("moves a weight against its gradient, and no other", () => {
    const model = createAdaGrad(3);
    stepWeight(model, 1, 2);
    expect(model.weights[0]).toBe(0);
    expect(model.weights[1]).toBeCloseTo(-0.3, 6);
    expect(model.weights[2]).toBe(0);
  });

  it("takes a first step of the same length whatever the gradient's size", () => {
    const model = createAdaGrad(2);
    stepWeight(model, 0, 100);
    stepWeight(model, 1, -1);
    expect(model.weights[0]).toBeCloseTo(-0.3, 5);
    expect(model.weights[1]).toBeCloseTo(0.3, 5);
  });

  it("takes shorter steps the more a weight has moved", () => {
    const model = createAdaGrad(1);
    const steps = Array.from({ length: 4 }, () => {
      const before = model.weights[0] as number;
      stepWeight(model, 0, 1);
      return before - (model.weights[0] as number);
    });
    expect(steps).toEqual([...steps].sort((a, b) => b - a));
    expect(steps[3]).toBeCloseTo(0.3 / 2, 5);
  });

  it("finds the bottom of a bowl", () => {
    const model = createAdaGrad(1);
    for (let i = 0; i < 2000; i += 1) stepWeight(model, 0, 2 * ((model.weights[0] as number) - 1.5));
    expect(model.weights[0]).toBeCloseTo(1.5, 3);
  });
});
