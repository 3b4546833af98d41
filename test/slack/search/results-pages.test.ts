import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../src/domain/language.ts";
import { buildResultButtons, parseResultsView } from "../../../src/slack/search/results-pages.ts";

const FIRST = { words: "broadband", page: 0, language: "en" } as const;

describe("the pages of a search", () => {
  it("have buttons to what is there", () => {
    expect(buildResultButtons(FIRST, 7)).toEqual([]);
    expect(buildResultButtons(FIRST, 30).map(({ text }) => text.text)).toEqual(["Next (20)"]);
    expect(buildResultButtons({ ...FIRST, page: 1 }, 30).map(({ text }) => text.text)).toEqual([
      "Previous",
      "Next (10)",
    ]);
    expect(buildResultButtons({ ...FIRST, page: 2 }, 30).map(({ text }) => text.text)).toEqual(["Previous"]);
  });

  it("have none where the words are too long to carry", () => {
    expect(buildResultButtons({ ...FIRST, words: "x".repeat(1900) }, 30)).toEqual([]);
  });

  it("come back from their buttons", () => {
    const words = fc.string({ minLength: 1, maxLength: 500 }).filter((text) => !/[<>]/u.test(text));
    fc.assert(
      fc.property(words, fc.integer({ min: 0, max: 2 }), fc.constantFrom(...LANGUAGES), (text, page, language) => {
        for (const { value = "" } of buildResultButtons({ words: text, page, language }, 30))
          expect(parseResultsView(value)).toMatchObject({ words: text, language });
      }),
    );
  });

  it.each(["", "en", "xx 1 words", "en one words", "en 1 ", "open 1 2027"])("are not read from %j", (value) =>
    expect(parseResultsView(value)).toBeUndefined(),
  );
});
