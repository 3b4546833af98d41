import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPhrase } from "../../src/text/find-phrase.ts";
import { shortenAround } from "../../src/text/shorten-around.ts";
import { shortenInMiddle } from "../../src/text/shorten-in-middle.ts";
import { shortenText } from "../../src/text/shorten-text.ts";

const PLAIN = { cut: shortenText, lengthOf: (text: string) => text.length };
const LONG = `We request the partners to do this, ${"with much besides, ".repeat(20)}to see to the schools, ${"and then some more, ".repeat(20)}and to report in 2027.`;
const around = (text: string, limit: number, ...words: string[]) =>
  shortenAround(text, limit, (all) => words.flatMap((word) => findPhrase(all, word)), PLAIN);

describe("a text cut around the words that somebody looks for", () => {
  it("keeps how it begins, the clause with the words, and what stands beside it", () => {
    expect(around(LONG, 150, "schools")).toMatch(
      /^We request the partners to do this, \[…\] (?:with much besides, )+to see to the schools, (?:and then some more, )+\[…\]$/u,
    );
  });

  it("prefers words that are rare in it", () => {
    expect(around(LONG, 130, "besides", "schools")).toContain("to see to the schools");
  });

  it("cuts Chinese between its clauses", () => {
    const text = `我们请伙伴开展工作，${"并做许多其他事情，".repeat(20)}关注学校，${"以及更多其他事情，".repeat(20)}并于2027年提交报告。`;
    expect(around(text, 120, "学校")).toMatch(/^我们请伙伴开展工作， \[…\] (?:并做许多其他事情，)+关注学校，/u);
  });

  it.each([
    ["that fits", "short", 120, ["short"]],
    ["with little room", LONG, 20, ["schools"]],
    ["that lacks them", LONG, 150, ["nowhere"]],
    ["in which nothing is sought", LONG, 150, []],
  ])("cuts in the middle a text %s", (_name, text, limit, words) => {
    expect(around(text, limit, ...words)).toBe(shortenInMiddle(text, limit, PLAIN));
  });

  it("is never longer than the limit, never half a character, and of the text's own words in order", () => {
    const grapheme = fc.oneof(
      { arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }), weight: 3 },
      fc.constantFrom(", ", "、", " ", "a", "b"),
    );
    fc.assert(
      fc.property(
        fc.array(grapheme, { maxLength: 600 }),
        fc.integer({ min: 100, max: 300 }),
        fc.subarray(["a", "b", ",", "、"]),
        (graphemes, limit, words) => {
          const text = graphemes.join("");
          const cut = around(text, limit, ...words);
          expect(cut.length).toBeLessThanOrEqual(limit);
          expect(cut).not.toMatch(/\p{Surrogate}/u);
          let from = 0;
          for (const part of text.length <= limit ? [text] : cut.split("[…]")) {
            const at = text.indexOf(part.trim(), from);
            expect(at).toBeGreaterThanOrEqual(from);
            from = at + part.trim().length;
          }
        },
      ),
    );
  });
});
