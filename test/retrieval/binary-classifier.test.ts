import { describe, expect, it } from "vitest";
import { type BinaryExample, predictBinary, trainBinaryClassifier } from "../../src/retrieval/binary-classifier.ts";
import { analyse, type Terms } from "../../src/text/analyse.ts";

const ANSWERED = ["when does the council meet", "who chairs the forum", "where is the report", "which forum is annual"];
const NOT = [
  "how much did the dinner cost",
  "what colour is the carpet",
  "who paid for the dinner",
  "cost of the carpet",
];

describe("a classifier of two kinds", () => {
  const model = trainBinaryClassifier(examples(ANSWERED, NOT));

  it("tells apart what can be told apart", () => {
    for (const text of ANSWERED) expect(predictBinary(model, terms(text)), text).toBeGreaterThan(0);
    for (const text of NOT) expect(predictBinary(model, terms(text)), text).toBeLessThan(0);
  });

  it("carries over to questions of the same words", () => {
    expect(predictBinary(model, terms("when is the annual forum"))).toBeGreaterThan(0);
    expect(predictBinary(model, terms("carpet dinner cost"))).toBeLessThan(0);
  });

  it("gives the same model for the same examples", () => {
    expect(trainBinaryClassifier(examples(ANSWERED, NOT))).toEqual(model);
  });

  it("weighs both classes the same, however many examples one has", () => {
    const many = Array.from(
      { length: 30 },
      (_, i) => `when does body ${"abcdefghijklmnopqrstuvwxyz".charAt(i % 26)}${i} meet`,
    );
    const skewed = trainBinaryClassifier(examples(many, NOT));
    for (const text of NOT) expect(predictBinary(skewed, terms(text)), text).toBeLessThan(0);
  });

  it("says next to nothing of words it has never seen, and bears having no examples", () => {
    expect(Math.abs(predictBinary(model, terms("zzz")))).toBeLessThan(0.5);
    expect(predictBinary(trainBinaryClassifier([]), terms("anything"))).toBe(0);
    expect(predictBinary(model, { stems: [], concepts: [], grams: [] })).toBeCloseTo(model.bias, 6);
  });
});

function terms(text: string): Terms {
  return analyse(text, "en");
}

function examples(answered: readonly string[], not: readonly string[]): BinaryExample[] {
  return [
    ...answered.map((text) => ({ terms: terms(text), isPositive: true })),
    ...not.map((text) => ({ terms: terms(text), isPositive: false })),
  ];
}
