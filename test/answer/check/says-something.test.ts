import { describe, expect, it } from "vitest";
import { saysSomething } from "../../../src/answer/check/says-something.ts";
import type { Language } from "../../../src/domain/language.ts";

describe("saysSomething", () => {
  it.each<[Language, string]>([
    ["en", "Yes."],
    ["en", "No, the text does not say so."],
    ["ru", "Да."],
    ["fr", "Oui."],
    ["es", "Sí."],
    ["ar", "نعم."],
    ["zh", "是的。"],
  ])("is false for what any sentence would support, in %s: %s", (language, text) => {
    expect(saysSomething(text, language)).toBe(false);
  });

  it.each<[Language, string]>([
    ["en", "Yes, every year."],
    ["en", "In 2035."],
    ["ru", "В Норвегии."],
    ["zh", "2035年。"],
  ])("is true for the shortest that is not, in %s: %s", (language, text) => {
    expect(saysSomething(text, language)).toBe(true);
  });
});
