import { describe, expect, it } from "vitest";
import { type LabelledTerms, predictClasses, trainClassifier } from "../../src/retrieval/classifier.ts";
import { hashTerms } from "../../src/retrieval/hash-terms.ts";
import { analyse } from "../../src/text/analyse.ts";

const QUESTIONS = [
  ["when does the council meet", "date of the council session", "council meeting day"],
  ["who pays for the forum", "forum costs and money", "budget of the annual forum"],
  ["which indicators are reviewed", "review of the indicators", "indicators and statistics"],
];
const EXAMPLES: LabelledTerms[] = QUESTIONS.flatMap((texts, label) =>
  texts.map((text) => ({ terms: terms(text), labels: [label] })),
);

describe("a classifier", () => {
  const model = trainClassifier(EXAMPLES, QUESTIONS.length);

  it("tells the classes apart, also by words in other forms and order", () => {
    expect(best("council session: when?")).toBe(0);
    expect(best("money for forums")).toBe(1);
    expect(best("indicator reviews")).toBe(2);
  });

  it("rates the best 1 and the others between 0 and 1", () => {
    const rated = [...predictClasses(model, terms("council session"))];
    expect(Math.max(...rated)).toBe(1);
    expect(rated.every((rate) => rate > 0 && rate <= 1)).toBe(true);
  });

  it("rates what is said of two classes high in both", () => {
    const [council = 0, forum = 0, indicators = 1] = predictClasses(model, terms("council meeting and forum budget"));
    expect(Math.min(council, forum)).toBeGreaterThan(indicators);
  });

  it("says nothing of a text without words", () => {
    expect([...predictClasses(model, terms("🦆"))]).toEqual([0, 0, 0]);
  });

  it("gives the same model for the same examples, and bears having none", () => {
    expect(trainClassifier(EXAMPLES, QUESTIONS.length)).toEqual(model);
    const empty = trainClassifier([], 2);
    expect([...predictClasses(empty, terms("council"))]).toEqual([1, 1]);
    expect([...predictClasses(trainClassifier([], 0), terms("council"))]).toEqual([]);
  });

  it("lets a class with few examples be found beside one with many", () => {
    const many = Array.from({ length: 60 }, (_, i) => ({ terms: terms(`forum matter number ${i}`), labels: [1] }));
    const skewed = trainClassifier([...EXAMPLES, ...many], QUESTIONS.length);
    expect([...predictClasses(skewed, terms("council session"))][0]).toBe(1);
  });

  function best(text: string): number {
    const rated = [...predictClasses(model, terms(text))];
    return rated.indexOf(Math.max(...rated));
  }
});

describe("hashed terms", () => {
  it("are stems, pairs and n-grams, each once, within the buckets", () => {
    const hashed = hashTerms(terms("forum forum council"), 1000);
    // Two stems, two pairs and ten n-grams, of which none shares a bucket here.
    expect(hashed).toHaveLength(14);
    expect(new Set(hashed).size).toBe(14);
    expect(hashed.every((bucket) => Number.isInteger(bucket) && bucket >= 0 && bucket < 1000)).toBe(true);
    expect(hashTerms(terms("forum council"), 1 << 20)).not.toEqual(hashTerms(terms("council forum"), 1 << 20));
    expect(hashTerms({ stems: [], concepts: [], grams: [] }, 1000)).toEqual([]);
  });
});

function terms(text: string) {
  return analyse(text, "en");
}
