import { describe, expect, it } from "vitest";
import type { Language } from "../../src/domain/language.ts";
import { isInScriptOf } from "../../src/text/scripts.ts";

describe("isInScriptOf", () => {
  it.each<[string, Language, boolean]>([
    ["отчет", "ru", true],
    ["wsis", "ru", false],
    ["été", "fr", true],
    ["2027", "en", false],
    ["4g", "en", false],
    ["التقرير", "ar", true],
    ["报告", "zh", true],
    ["报告a", "zh", false],
    ["§itu", "en", false],
  ])("%s, %s: %s", (word, language, expected) => {
    expect(isInScriptOf(word, language)).toBe(expected);
  });
});
