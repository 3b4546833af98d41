import { describe, expect, it } from "vitest";
import { isOfAsking, isUnheard } from "../../../src/answer/question/asking-vocabulary.ts";
import type { LanguageIndex } from "../../../src/retrieval/search-index.ts";
import { stem } from "../../../src/text/stem.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const { index } = await openAnswerDeps();
const english = index.languages.get("en") as LanguageIndex;

describe("words of the known questions", () => {
  it("are of asking where most questions with them are answered", () => {
    expect(["boss", "Starlink"].map((word) => isOfAsking(stem(word.toLowerCase(), "en"), english))).toEqual([
      true,
      false,
    ]);
  });

  it("are unheard where no question has them, unless they may be a name", () => {
    const told = ["qwertyish", "Qwertyish", "5gx", "satellite"].map((word) => isUnheard(word, "en", english));
    expect(told).toEqual([true, false, false, false]);
    expect(isUnheard("无", "zh", index.languages.get("zh") as LanguageIndex)).toBe(false);
  });
});
