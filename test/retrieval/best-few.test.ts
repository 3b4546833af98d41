import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BestFew } from "../../src/retrieval/best-few.ts";

describe("the best few of some scores", () => {
  it("are the first of all of them in order, of equals those of the lower place", () => {
    const scores = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 60 });
    fc.assert(
      fc.property(scores, fc.integer({ min: 1, max: 10 }), (given, most) => {
        const best = new BestFew(most);
        const offered = given.map((score, place) => ({ score, place }));
        // In whatever order they come.
        for (const { score, place } of offered.toReversed()) best.offer(score, place);
        const sorted = offered.sort((a, b) => b.score - a.score || a.place - b.place).slice(0, most);
        expect(best.read()).toEqual({
          scores: sorted.map(({ score }) => score),
          places: sorted.map(({ place }) => place),
        });
      }),
    );
  });

  it("are none of none", () => {
    expect(new BestFew(3).read()).toEqual({ scores: [], places: [] });
  });
});
