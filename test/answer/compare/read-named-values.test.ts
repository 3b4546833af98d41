import { describe, expect, it } from "vitest";
import { readNamedValues } from "../../../src/answer/compare/read-named-values.ts";
import type { Language } from "../../../src/domain/language.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const { names } = await openAnswerDeps();

describe("countries and cities that a text names", () => {
  it.each<[Language, string, string[]]>([
    ["ar", "هل هناك تكاليف مالية إضافية؟", []],
    ["ar", "هل تشارك مالي؟", ["country-ML"]],
    ["ar", "ومالي؟", ["country-ML"]],
    ["fr", "le Mali y participe-t-il ?", ["country-ML"]],
    ["en", "does Kenya take part?", ["country-KE"]],
    ["ru", "дана оценка", []],
    ["ru", "а в монреале?", ["city-Montreal"]],
    ["en", "was it in brussels?", ["city-Brussels"]],
  ])("%s: %s", (language, text, expected) => {
    expect(readNamedValues(text, language, names).map(({ value }) => value)).toEqual(expected);
  });
});
