import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conceptTerm, wordTerms } from "../../src/retrieval/word-terms.ts";
import { analyse } from "../../src/text/analyse.ts";

describe("the terms of a text in the index of words", () => {
  it("are its stems, then its concepts, marked", () => {
    const terms = analyse("the 28th session of the Commission", "en", () => ["cstd"]);
    expect(wordTerms(terms)).toEqual([...terms.stems, "§cstd"]);
    expect(terms.stems).toContain("28");
  });

  it("take no word, however written, for a concept", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom("", "§", "§ "), fc.string(), (before, sign, id) => {
        const terms = wordTerms(analyse(`${before}${sign}${id}`, "en"));
        expect(terms.filter((term) => term.startsWith(conceptTerm("")))).toEqual([]);
      }),
    );
  });
});
