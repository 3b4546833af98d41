import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findMatches, findSpans } from "../../src/text/find-matches.ts";

describe("findMatches", () => {
  it.each([
    ["words", /\p{L}+/gu, "a report on  AI, 2026"],
    ["matches without a character", /x*/gu, "axx😀b"],
    ["places alone", /(?=b)/gu, "abba"],
    ["groups", /(?<year>\d{4})(-\d\d)?/gu, "2025, 2026-07"],
    ["without the flag of code points", /y?/g, "😀y"],
    ["nothing", /z/gu, "abba"],
  ])("gives what matchAll gives: %s", (_, pattern, text) => {
    expect(findMatches(text, pattern)).toEqual([...text.matchAll(pattern)]);
  });

  it("gives what matchAll gives of any text, and the same when asked again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        for (const pattern of [/[a-m]|\s*/gu, /.(?=.)/gsu, /(?:)/gu]) {
          const expected = [...text.matchAll(pattern)].map(({ 0: found, index }) => [found, index]);
          const read = () => findMatches(text, pattern).map(({ 0: found, index }) => [found, index]);
          expect(read()).toEqual(expected);
          expect(read()).toEqual(expected);
        }
      }),
    );
  });

  it("refuses a pattern that would find its first match for ever", () => {
    expect(() => findMatches("aa", /a/u)).toThrow("a global pattern is expected, found /a/u");
  });
});

describe("findSpans", () => {
  it("gives the places", () => {
    expect(findSpans("of 2025 and 2026", /\d+/gu)).toEqual([
      { start: 3, end: 7 },
      { start: 12, end: 16 },
    ]);
  });
});
