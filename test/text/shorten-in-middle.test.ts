import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shortenInMiddle } from "../../src/text/shorten-in-middle.ts";
import { shortenText } from "../../src/text/shorten-text.ts";

const PLAIN = { cut: shortenText, lengthOf: (text: string) => text.length };
const LONG = `We request the partners to do this, ${"with much besides, ".repeat(20)}and to report in 2027.`;

describe("a text cut in its middle", () => {
  it("keeps its beginning and its end, in whole words", () => {
    const cut = shortenInMiddle(LONG, 120, PLAIN);
    expect(cut).toMatch(/^We request the partners to do this, .* \[…\] .*and to report in 2027\.$/u);
    for (const word of cut.replace("[…]", "").split(/\s+/u)) expect(LONG.split(/\s+/u)).toContain(word);
  });

  it.each([
    ["one that fits", "short", 120, "short"],
    ["one with little room", LONG, 20, "We request the […]"],
  ])("is, of %s, what it is when cut at its end", (_name, text, limit, expected) => {
    expect(shortenInMiddle(text, limit, PLAIN)).toBe(expected);
  });

  it("is never longer than the limit, never half a character, and of the text's own words in order", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 400 }),
        fc.integer({ min: 100, max: 300 }),
        (text, limit) => {
          const cut = shortenInMiddle(text, limit, PLAIN);
          expect(cut.length).toBeLessThanOrEqual(limit);
          expect(cut).not.toMatch(/\p{Surrogate}/u);
          const [start, end] = text.length <= limit ? [text, text] : (cut.split(" […] ") as [string, string]);
          expect([text.startsWith(start), text.endsWith(end)]).toEqual([true, true]);
        },
      ),
    );
  });
});
