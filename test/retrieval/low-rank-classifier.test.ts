import { describe, expect, it } from "vitest";
import { lowRankProbabilities, trainLowRankClassifier } from "../../src/retrieval/low-rank-classifier.ts";
import { analyse } from "../../src/text/analyse.ts";

// What every classifier does is told in classifier.test.ts.
describe("a classifier of low rank", () => {
  const PLACES = ["assembly", "gathering", "meeting", "congress"];

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
    const model = trainLowRankClassifier(examples, 2);
    const [time = 1, money = 0] = lowRankProbabilities(model, terms("who pays for the congress"));
    expect(money).toBeGreaterThan(time);
  });

  it("is sure of nothing where it knows no word", () => {
    const model = trainLowRankClassifier(
      PLACES.map((place, i) => ({ terms: terms(place), labels: [i] })),
      PLACES.length,
    );
    expect(Math.max(...lowRankProbabilities(model, terms("zyzzyva")))).toBeLessThan(0.4);
  });
});

function terms(text: string) {
  return analyse(text, "en");
}
