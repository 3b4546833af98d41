import { describe, expect, it } from "vitest";
import { collectSpellings } from "../../src/retrieval/collect-spellings.ts";
import { analyse } from "../../src/text/analyse.ts";

describe("the spellings of a language", () => {
  it("are its words of four letters and more, those of the first texts first, each once", () => {
    const texts = [[analyse("форум отчета", "ru")], [analyse("арабский форум", "ru")]];
    expect(collectSpellings(texts, "ru")).toEqual(["отчет", "форум", "арабск"]);
  });

  it.each([
    ["ru", "WSIS 2035 п"],
    ["en", "the ВВУИО in 20"],
    ["zh", "信息社会世界峰会"],
  ] as const)("are none in %s of “%s”", (language, text) => {
    expect(collectSpellings([[analyse(text, language)]], language)).toEqual([]);
  });
});
