import { describe, expect, it } from "vitest";
import { tellsNothingNew } from "../../../src/answer/compare/tells-nothing-new.ts";
import type { Language } from "../../../src/domain/language.ts";

const quote = (text: string) => [{ text, citations: [], inference: false }];

describe("quotes that have no word more than who asks what", () => {
  it.each<[Language, string, string, boolean]>([
    ["en", "what WTSA Resolution 75 (Rev. Geneva, 2022) instructs", "WTSA Resolution 75 (Rev. Geneva, 2022);", true],
    [
      "zh",
      "世界电信标准化全会第75号决议(2022年日内瓦修订版)对各研究组提了什么要求?",
      "世界电信标准化全会（WTSA）第75号决议（2022年，日内瓦，修订版）；",
      true,
    ],
    ["en", "What revision of Resolution 75 is cited?", "WTSA Resolution 75 (Rev. Geneva, 2022);", false],
    ["ru", "Ссылаются ли на Форум ВВУИО?", "Форум ВВУИО", false],
  ])("in %s: %s", (language, text, quoted, expected) => {
    expect(tellsNothingNew({ text, language }, quote(quoted))).toBe(expected);
  });
});
