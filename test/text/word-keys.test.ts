import { describe, expect, it } from "vitest";
import type { Language } from "../../src/domain/language.ts";
import { wordKeys } from "../../src/text/word-keys.ts";

describe("the words of a text as they are looked up", () => {
  it.each<[Language, string, string]>([
    ["ru", "Страны", "страна"],
    ["en", "countries", "Country"],
    ["es", "Países", "país"],
  ])("share a key in their forms in %s: %s, %s", (language, one, other) => {
    expect(wordKeys(one, language)[0]?.keys).toEqual(wordKeys(other, language)[0]?.keys);
  });

  it("have in Arabic the key of the word that another is joined to", () => {
    const [joined] = wordKeys("والمدن", "ar");
    const [alone] = wordKeys("المدن", "ar");
    expect(joined?.keys).toContain(alone?.keys[0]);
  });

  it("stand in their places", () => {
    expect(wordKeys("all the cities", "en").map(({ start, end }) => [start, end])).toEqual([
      [0, 3],
      [4, 7],
      [8, 14],
    ]);
    expect(wordKeys("列出城市", "zh").map(({ keys }) => keys)).toEqual([["列出"], ["城市"]]);
  });
});
