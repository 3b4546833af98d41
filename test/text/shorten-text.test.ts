import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shortenText } from "../../src/text/shorten-text.ts";

describe("a cut text", () => {
  it("ends with a word and the mark", () => {
    expect(shortenText("The Council is invited to take note.", 24)).toBe("The Council is […]");
    expect(shortenText("The Council", 24)).toBe("The Council");
    expect(shortenText("国际电联对审查作出的贡献和参与", 10)).toBe("国际电联对审 […]");
  });

  it("is never longer than the limit, and no half character ends it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 4, max: 60 }), (text, limit) => {
        const cut = shortenText(text, limit);
        expect(cut.length).toBeLessThanOrEqual(Math.max(limit, 0));
        expect(cut).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});
