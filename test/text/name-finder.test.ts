import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Language } from "../../src/domain/language.ts";
import { buildNameFinder, type NamePattern } from "../../src/text/name-finder.ts";

function pattern(id: string, ...forms: string[]): NamePattern {
  return { id, forms, isOpen: false };
}

const PATTERNS: Record<Language, NamePattern[]> = {
  ru: [pattern("norway", "Норвегия"), pattern("city", "Нью-Йорк"), pattern("un", "ООН"), pattern("unga", "ГА ООН")],
  en: [pattern("norway", "Norway"), pattern("city", "New York"), pattern("un", "UN"), pattern("women", "UN-Women")],
  fr: [pattern("norway", "Norvège"), pattern("itu", "UIT"), pattern("summit", "SMSI"), pattern("review", "SMSI+20")],
  es: [pattern("norway", "Noruega"), pattern("un", "ONU")],
  ar: [pattern("norway", "النرويج"), pattern("group", "فريق الأمم المتحدة"), pattern("resolution", "A/RES/70/1")],
  zh: [pattern("norway", "挪威"), pattern("conference", "全权代表大会"), pattern("assembly", "大会")],
};

describe("buildNameFinder", () => {
  it.each<[Language, string, string[]]>([
    ["ru", "в Норвегии и в Нью-Йорке", ["norway", "city"]],
    ["ru", "резолюция ГА ООН", ["unga"]],
    ["ru", "норвежский", []],
    ["en", "held in NORWAY, then in new york", ["norway", "city"]],
    ["en", "UN-Women and the UN", ["women", "un"]],
    ["en", "a un word", []],
    ["en", "at https://example.org/en/new-york/x", []],
    ["fr", "l'UIT et le SMSI+20", ["itu", "review"]],
    ["es", "de la ONU en Noruega", ["un", "norway"]],
    ["ar", "وبفريق الأمم المتحدة في النرويج", ["group", "norway"]],
    ["ar", "القرار وA/RES/70/1", ["resolution"]],
    ["zh", "在挪威举行的全权代表大会", ["norway", "conference"]],
    ["zh", "请大会", ["assembly"]],
  ])("%s: %s", (language, text, ids) => {
    expect(buildNameFinder(PATTERNS[language], language)(text).map(({ id }) => id)).toEqual(ids);
  });

  it("finds a name within an open one, and says so", () => {
    const find = buildNameFinder(
      [{ id: "plan", forms: ["Geneva Plan"], isOpen: true }, pattern("geneva", "Geneva")],
      "en",
    );
    expect(find("the Geneva Plan").map(({ id, isWithin }) => [id, isWithin])).toEqual([
      ["plan", false],
      ["geneva", true],
    ]);
  });

  it("gives the place of the name, whatever stands around it", () => {
    const find = buildNameFinder([pattern("city", "New York")], "en");
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const text = `${before.replace(/\S+:\/\/\S*/gu, "")} New York ${after}`;
        const spans = find(text).map(({ start, end }) => text.slice(start, end).toLowerCase());
        expect(spans.length).toBeGreaterThan(0);
        for (const span of spans) expect(span).toMatch(/^new\P{L}+york$/u);
      }),
    );
  });
});
