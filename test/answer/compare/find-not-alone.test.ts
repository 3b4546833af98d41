import { describe, expect, it } from "vitest";
import { findNotAlone } from "../../../src/answer/compare/find-not-alone.ts";
import type { Language } from "../../../src/domain/language.ts";
import { paragraphId } from "../../../src/domain/paragraph-id.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const { names } = await openAnswerDeps();
const PLACES = [{ paragraph: paragraphId("report/VI/3"), sentence: 0 }];

describe("a body that is said to have its part alone", () => {
  it.each<[Language, string, string | undefined]>([
    ["en", "Did ITU organize Digital@UNGA 2025 alone?", "alone"],
    ["fr", "N'y avait-il que l'UIT qui organisait Digital@UNGA 2025 ?", "que l'"],
    ["fr", "Digital@UNGA 2025, c'est avec qui que l'UIT l'a organisé ?", undefined],
    ["zh", "Digital@UNGA 2025 是国际电联单独组织的吗？", "单独"],
    ["zh", "国际电联组织的 Digital@UNGA 2025 要单独写一段", undefined],
  ])("in %s: %s", (language, text, given) => {
    expect(findNotAlone(names, { text, language }, PLACES)?.premise.given).toBe(given);
  });
});
