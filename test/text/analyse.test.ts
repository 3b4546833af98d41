import { describe, expect, it } from "vitest";
import type { Language } from "../../src/domain/language.ts";
import { analyse } from "../../src/text/analyse.ts";

describe("what a text says", () => {
  it.each<[Language, string, string[]]>([
    ["ru", "Двадцать восьмая сессия", ["двадца", "восьм", "сесс", "28"]],
    ["en", "sessions held", ["session", "held"]],
    ["zh", "第二十八届", ["第二", "二十", "十八", "八届", "28"]],
    ["en", "?!", []],
  ])("%s, in words: %s", (language, text, stems) => {
    expect(analyse(text, language).stems).toEqual(stems);
  });

  it("has the concepts that the finder finds, as often as it does, and none without a finder", () => {
    const find = (text: string) => [...text.matchAll(/itu/giu)].map(() => "itu");
    expect(analyse("ITU and itu", "en", find).concepts).toEqual(["itu", "itu"]);
    expect(analyse("ITU and itu", "en").concepts).toEqual([]);
  });

  it("has letters by four, and by two in Chinese", () => {
    expect(analyse("word 秘书处", "zh").grams).toEqual(["_wor", "word", "ord_", "秘书", "书处"]);
  });
});
