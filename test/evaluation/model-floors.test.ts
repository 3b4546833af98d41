import { describe, expect, it } from "vitest";
import { findShortfalls } from "../../src/evaluation/model-floors.ts";
import { summarise } from "../../src/evaluation/summarise.ts";
import { made } from "./outcomes.ts";

const english = { language: "en" } as const;
const french = { language: "fr" } as const;

describe("findShortfalls", () => {
  it("finds nothing where all that is asked is reached", () => {
    const outcomes = [made({ gold: [1], cited: [1], case: english }), made({ case: english })];
    expect(findShortfalls(summarise(outcomes))).toEqual([]);
  });

  it("names the language and the figure, though over all it is reached", () => {
    const good = Array.from({ length: 99 }, () => made({ gold: [1], cited: [1], case: english }));
    const summary = summarise([...good, made({ gold: [1, 2], cited: [1], case: french })]);
    expect(findShortfalls(summary)).toEqual([{ group: "fr", figure: "citationRecall", asked: "≥ 0.97", found: 0.5 }]);
  });

  it("an answer that nothing supports and a no too many miss what is asked, each of them", () => {
    const summary = summarise([made({ cited: [4], case: english }), made({ gold: [1], cited: [], case: french })]);
    expect(findShortfalls(summary).map(({ group, figure }) => [group, figure])).toEqual(
      expect.arrayContaining([
        ["en", "falseAnswerRate"],
        ["fr", "overRefusalRate"],
      ]),
    );
  });
});
