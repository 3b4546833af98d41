import { describe, expect, it } from "vitest";
import { chooseFeatures } from "../../src/retrieval/choose-features.ts";
import type { LabelledTerms } from "../../src/retrieval/classifier.ts";
import { lowRankProbabilities, trainLowRankClassifier } from "../../src/retrieval/low-rank-classifier.ts";
import { analyse } from "../../src/text/analyse.ts";

const QUESTIONS = [
  ["when does the council meet", "date of the council session", "council meeting day"],
  ["who pays for the forum", "forum costs and money", "budget of the annual forum"],
  ["which indicators are reviewed", "review of the indicators", "indicators and statistics"],
];
const EXAMPLES: LabelledTerms[] = QUESTIONS.flatMap((texts, label) =>
  texts.map((text) => ({ terms: terms(text), labels: [label] })),
);

describe("a classifier of low rank", () => {
  const model = trainLowRankClassifier(EXAMPLES, QUESTIONS.length);

  it("tells the classes apart, also by words in other forms and order", () => {
    expect(best("council session: when?")).toBe(0);
    expect(best("money for forums")).toBe(1);
    expect(best("indicator reviews")).toBe(2);
  });

  it("gives likelihoods that are together 1", () => {
    const likely = [...lowRankProbabilities(model, terms("council session"))];
    expect(likely.reduce((sum, one) => sum + one)).toBeCloseTo(1, 9);
    expect(likely.every((one) => one > 0)).toBe(true);
  });

  it("is near to none where it knows no word, and says nothing of a text without words", () => {
    const likely = [...lowRankProbabilities(model, terms("zymurgy"))];
    expect(Math.max(...likely)).toBeLessThan(0.5);
    expect([...lowRankProbabilities(model, terms("🦆"))]).toEqual([]);
  });

  it("learns what words have in common that are asked of the same", () => {
    const alike = ["assembly", "gathering", "meeting"].flatMap((word) => [
      { terms: terms(`when is the ${word}`), labels: [0] },
      { terms: terms(`who pays for the ${word}`), labels: [1] },
    ]);
    const learned = trainLowRankClassifier([...EXAMPLES, ...alike], QUESTIONS.length);
    const [council = 0, forum = 1] = lowRankProbabilities(learned, terms("when is the gathering"));
    expect(council).toBeGreaterThan(forum);
  });

  it("gives the same model for the same examples, and bears having none", () => {
    expect(trainLowRankClassifier(EXAMPLES, QUESTIONS.length)).toEqual(model);
    const empty = trainLowRankClassifier([], 2);
    expect([...lowRankProbabilities(empty, terms("council"))]).toEqual([0.5, 0.5]);
  });

  function best(text: string): number {
    const rated = [...lowRankProbabilities(model, terms(text))];
    return rated.indexOf(Math.max(...rated));
  }
});

describe("the features of a model", () => {
  it("are those that most texts have, in order, and no more than there is room for", () => {
    const texts = [[5, 9, 1], [9, 5], [9]].map((hashes) => Uint32Array.from(hashes));
    expect([...chooseFeatures(texts, 2)]).toEqual([5, 9]);
    expect([...chooseFeatures(texts, 9)]).toEqual([1, 5, 9]);
    expect([...chooseFeatures([], 9)]).toEqual([]);
  });
});

function terms(text: string) {
  return analyse(text, "en");
}
