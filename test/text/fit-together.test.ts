import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitTogether } from "../../src/text/fit-together.ts";

/** "We request the Group … and to report at its thirtieth session, in 2027." */
const textOf = (words: number) =>
  `We request the Group ${"to do what is asked of it ".repeat(words)}and to report at its thirtieth session, in 2027.`;
const all = (count: number, words: number) => Array.from({ length: count }, () => textOf(words));

describe("texts that share so many characters", () => {
  it("are whole where there is room for all", () => {
    const texts = [textOf(10), textOf(20)];
    expect(texts.map(fitTogether(texts, 2600))).toEqual(texts);
  });

  it("are cut in their middle where they are a few, so that their ends stay", () => {
    const texts = all(5, 40);
    const shown = texts.map(fitTogether(texts, 2600));
    for (const text of shown) {
      expect(text.startsWith("We request the Group")).toBe(true);
      expect(text.endsWith("at its thirtieth session, in 2027.")).toBe(true);
      expect(text).toContain("[…]");
    }
    expect(shown.join("").length).toBeLessThanOrEqual(2600);
  });

  it("show how they begin where they are many", () => {
    const texts = all(30, 40);
    const [first = ""] = texts.map(fitTogether(texts, 2600));
    expect(first).toMatch(/^We request the Group .{60,95} \[…\]$/u);
  });

  it("are never longer than they were", () => {
    fc.assert(
      fc.property(fc.array(fc.lorem({ maxCount: 80 })), fc.nat(4000), (texts, budget) => {
        const show = fitTogether(texts, budget);
        for (const text of texts) expect(show(text).length).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
