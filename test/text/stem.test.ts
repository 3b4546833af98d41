import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "../../src/domain/language.ts";
import { fold } from "../../src/text/fold.ts";
import { stem } from "../../src/text/stem.ts";

describe("a word that nobody wrote as one", () => {
  it.each(LANGUAGES)("is left as it is, however many ends it has, in %s", (language) => {
    const word = "ais".repeat(1000);
    expect(stem(word, language)).toBe(word);
  });
});

describe("stem", () => {
  it.each<[Language, string[]]>([
    ["ru", ["координатор", "координаторы", "координаторов", "координаторами"]],
    ["ru", ["форум", "форума", "форуму"]],
    ["ru", ["дорожная", "дорожной", "дорожную"]],
    ["en", ["facilitator", "facilitators"]],
    ["en", ["measure", "measures", "measuring", "measured"]],
    ["fr", ["recommandation", "recommandations"]],
    ["es", ["facilitador", "facilitadores"]],
    ["ar", ["التقرير", "تقرير"]],
  ])("joins the forms of a word: %s %s", (language, forms) => {
    const stems = forms.map((form) => stem(fold(form), language));
    expect(new Set(stems).size, stems.join(", ")).toBe(1);
  });

  it.each<[Language, string, string]>([
    ["en", "секретариат", "секретариата"],
    ["zh", "секретариат", "секретариата"],
    ["ru", "resolution", "resolutions"],
    ["en", "تقرير", "التقرير"],
  ])("goes by the script, in a text in %s: %s, %s", (language, one, other) => {
    expect(stem(fold(one), language)).toBe(stem(fold(other), language));
  });

  it.each(["2027", "4g", "80173", "信息"])("leaves %s as it is", (word) => {
    for (const language of ["ru", "en", "zh"] as const) expect(stem(word, language)).toBe(word);
  });

  it("keeps different words apart", () => {
    expect(stem("форум", "ru")).not.toBe(stem("форма", "ru"));
    expect(stem("indicator", "en")).not.toBe(stem("individual", "en"));
  });
});
