import { describe, expect, it } from "vitest";
import { classProbabilities, type LabelledTerms, trainClassifier } from "../../src/retrieval/classifier.ts";
import { hashTerms } from "../../src/retrieval/hash-terms.ts";
import { lowRankProbabilities, trainLowRankClassifier } from "../../src/retrieval/low-rank-classifier.ts";
import { analyse, type Terms } from "../../src/text/analyse.ts";

const QUESTIONS = [
  ["when does the council meet", "date of the council session", "council meeting day"],
  ["who pays for the forum", "forum costs and money", "budget of the annual forum"],
  ["which indicators are reviewed", "review of the indicators", "indicators and statistics"],
];
const EXAMPLES: LabelledTerms[] = QUESTIONS.flatMap((texts, label) =>
  texts.map((text) => ({ terms: terms(text), labels: [label] })),
);

/** The one learns a weight for each word and class, the other a vector for each word. */
const KINDS = [
  ["linear", read(trainClassifier, classProbabilities)],
  ["of low rank", read(trainLowRankClassifier, lowRankProbabilities)],
] as const;

describe.each(KINDS)("a classifier, %s", (_, train) => {
  const { model, rate } = train(EXAMPLES, QUESTIONS.length);

  it("tells the classes apart, also by words in other forms and order", () => {
    expect(best("council session: when?")).toBe(0);
    expect(best("money for forums")).toBe(1);
    expect(best("indicator reviews")).toBe(2);
  });

  it("gives likelihoods that are together 1", () => {
    const likely = [...rate(terms("council session"))];
    expect(likely.reduce((sum, one) => sum + one)).toBeCloseTo(1, 9);
    expect(likely.every((one) => one > 0)).toBe(true);
  });

  it("rates what is said of two classes high in both", () => {
    const [council = 0, forum = 0, indicators = 1] = rate(terms("council meeting and forum budget"));
    expect(Math.min(council, forum)).toBeGreaterThan(indicators);
  });

  it("says nothing of a text without words", () => {
    expect([...rate(terms("🦆"))]).toEqual([]);
  });

  it("gives the same model for the same examples, and bears having none", () => {
    expect(train(EXAMPLES, QUESTIONS.length).model).toEqual(model);
    expect([...train([], 2).rate(terms("council"))]).toEqual([0.5, 0.5]);
    expect([...train([], 0).rate(terms("council"))]).toEqual([]);
  });

  it("lets a class with few examples be found beside one with many", () => {
    const many = Array.from({ length: 60 }, (_, i) => ({ terms: terms(`forum matter number ${i}`), labels: [1] }));
    const skewed = train([...EXAMPLES, ...many], QUESTIONS.length);
    const [council = 0, ...others] = skewed.rate(terms("council session"));
    expect(council).toBeGreaterThan(Math.max(...others));
  });

  function best(text: string): number {
    const rated = [...rate(terms(text))];
    return rated.indexOf(Math.max(...rated));
  }
});

describe("hashed terms", () => {
  it("are stems, pairs and n-grams, each once", () => {
    const hashed = hashTerms(terms("forum forum council"));
    // Two stems, two pairs and ten n-grams.
    expect(hashed).toHaveLength(14);
    expect(new Set(hashed).size).toBe(14);
    expect(hashTerms(terms("forum council"))).not.toEqual(hashTerms(terms("council forum")));
    expect(hashTerms({ stems: [], concepts: [], grams: [] })).toHaveLength(0);
  });
});

function terms(text: string) {
  return analyse(text, "en");
}

function read<Model>(
  train: (examples: readonly LabelledTerms[], classes: number) => Model,
  probabilities: (model: Model, terms: Terms) => Float64Array,
) {
  return (examples: readonly LabelledTerms[], classes: number) => {
    const model = train(examples, classes);
    return { model, rate: (terms: Terms) => probabilities(model, terms) };
  };
}
