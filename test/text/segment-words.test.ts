import { describe, expect, it } from "vitest";
import { segmentWords } from "../../src/text/segment-words.ts";

describe("the words of a text in their places", () => {
  it.each([
    ["en", "e-waste, or WHO?", ["e", "waste", "or", "WHO"]],
    ["zh", "网络安全和WHO？", ["网络", "安全", "和", "WHO"]],
    ["ru", "", []],
  ] as const)("%s: %s", (language, text, words) => {
    expect(segmentWords(text, language).map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });
});
