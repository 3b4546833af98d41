import { describe, expect, it } from "vitest";
import { classProbabilities, type LabelledTerms, trainClassifier } from "../../src/retrieval/classifier.ts";
import { hashTerms } from "../../src/retrieval/hash-terms.ts";
import { analyse, type Terms } from "../../src/text/analyse.ts";

const QUESTIONS = [
  ["when does the council meet", "date of the council session", "council meeting day"],
  ["who pays for the forum", "forum costs and money", "budget of the annual forum"],
  ["which indicators are reviewed", "review of the indicators", "indicators and statistics"],
];
const EXAMPLES: LabelledTerms[] = QUESTIONS.flatMap((texts, label) =>
  texts.map((text) => ({ terms: terms(text), labels: [label] })),
);

const PLACES = ["assembly", "gathering", "meeting", "congress"];

describe("a classifier", () => {
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

  it("learns what came later beside what it knows: that text changes class, the others stay", () => {
    const later: LabelledTerms[] = Array.from({ length: 40 }, () => ({
      terms: terms("council session when"),
      labels: [2],
    }));
    const known = EXAMPLES.flatMap((example) => Array.from({ length: 10 }, () => example));
    const after = trainClassifier(known, QUESTIONS.length, later);
    const likeliest = (text: string) => {
      const likely = [...classProbabilities(after, terms(text))];
      return likely.indexOf(Math.max(...likely));
    };
    expect(likeliest("council session: when?")).toBe(2);
    expect(likeliest("money for forums")).toBe(1);
    expect(trainClassifier(EXAMPLES, QUESTIONS.length, [])).toEqual(model);
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

  it("takes words for alike that are asked about in the same way, and so tells what it was never shown", () => {
    // The last place is known with "when" and "date" alone, and never with "pays" or "budget".
    const examples = PLACES.flatMap((place, i) => [
      { terms: terms(`when is the ${place}`), labels: [0] },
      { terms: terms(`date of the ${place}`), labels: [0] },
      ...(i < PLACES.length - 1
        ? [
            { terms: terms(`who pays for the ${place}`), labels: [1] },
            { terms: terms(`budget of the ${place}`), labels: [1] },
          ]
        : []),
    ]);
    const [time = 1, money = 0] = train(examples, 2).rate(terms("who pays for the congress"));
    expect(money).toBeGreaterThan(time);
  });

  it("is sure of nothing where it knows no word", () => {
    const { rate } = train(
      PLACES.map((place, i) => ({ terms: terms(place), labels: [i] })),
      PLACES.length,
    );
    expect(Math.max(...rate(terms("zyzzyva")))).toBeLessThan(0.4);
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

function train(examples: readonly LabelledTerms[], classes: number) {
  const model = trainClassifier(examples, classes);
  return { model, rate: (terms: Terms) => classProbabilities(model, terms) };
}
