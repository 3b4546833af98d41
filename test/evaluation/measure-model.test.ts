import { describe, expect, it } from "vitest";
import type { ModelUse, ModeNote } from "../../src/domain/answer.ts";
import { findWorsenings, measureModel } from "../../src/evaluation/measure-model.ts";
import type { CaseOutcome } from "../../src/evaluation/metrics.ts";
import { summarise } from "../../src/evaluation/summarise.ts";
import { type Made, made } from "./outcomes.ts";

const USE: ModelUse = {
  id: "m",
  prompts: { answer: 3 },
  calls: 1,
  input_tokens: 100,
  cached_tokens: 0,
  output_tokens: 10,
  estimated_cost: null,
  states: { supported: 2 },
  repaired: 0,
};

function asked(use: Partial<ModelUse>, given: Made = {}, note?: ModeNote): CaseOutcome {
  const outcome = made({ gold: [1], cited: [1], mode: note ? "extractive" : "generative", ...given });
  const answer = { ...outcome.answer, model: { ...USE, ...use }, ...(note && { mode_notes: [note] }) };
  return { ...outcome, answer };
}

describe("measureModel", () => {
  it("counts what a model was asked and what came of it", () => {
    const figures = measureModel([
      asked({}, { milliseconds: 1000 }),
      asked({ calls: 2, states: { supported: 1, number: 1 }, repaired: 1, input_tokens: 300 }, { milliseconds: 3000 }),
      asked({ states: { negation: 1 } }, { milliseconds: 2000 }, "nothing_verified"),
      asked({ states: {} }, { milliseconds: 9000 }, "model_timeout"),
      made({ gold: [1], cited: [1] }),
    ]);
    expect(figures).toMatchObject({
      asked: 4,
      calls: 5,
      sentences: 5,
      repaired: 1 / 2,
      fallBacks: 2 / 4,
      notes: { nothing_verified: 1, model_timeout: 1 },
      inputTokens: 150,
      outputTokens: 10,
      seconds: { p50: 2, p95: 9 },
    });
    expect(figures.states).toMatchObject({ supported: 3 / 5, number: 1 / 5, negation: 1 / 5, name: 0 });
  });

  it("has no share of nothing", () => {
    expect(measureModel([])).toMatchObject({ asked: 0, repaired: null, fallBacks: null, inputTokens: null });
  });
});

describe("findWorsenings", () => {
  const english = { language: "en" } as const;
  const french = { language: "fr" } as const;
  const before = [
    made({ gold: [1], cited: [1], case: english }),
    made({ case: english }),
    made({ gold: [1], cited: [1, 2], case: french }),
  ];

  it("finds nothing where all is as good or better", () => {
    const after = [...before.slice(0, 2), made({ gold: [1], cited: [1], case: french })];
    expect(findWorsenings(summarise(before), summarise(after))).toEqual([]);
  });

  it("names the language and the figure that is worse, either way round", () => {
    const after = [
      made({ gold: [1], cited: [], case: english }),
      made({ cited: [4], case: english }),
      made({ gold: [1], cited: [1], case: french }),
    ];
    const found = findWorsenings(summarise(before), summarise(after));
    expect(found).toContainEqual({ group: "en", figure: "falseAnswerRate", without: 0, with: 1 });
    expect(found).toContainEqual({ group: "en", figure: "overRefusalRate", without: 0, with: 1 });
    expect(found.filter(({ group }) => group === "fr")).toEqual([]);
  });
});
