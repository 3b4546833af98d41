import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/domain/language.ts";
import { buildConceptFinder } from "../../src/text/concept-finder.ts";
import { countriesIn, isCountry, isOtherWord, listCountries, nameCountry } from "../../src/text/countries.ts";

const COUNTRIES = listCountries();

describe("countries", () => {
  it("have names in every language, each country once", () => {
    expect(COUNTRIES.length).toBeGreaterThan(240);
    expect(new Set(COUNTRIES.map(({ id }) => id)).size).toBe(COUNTRIES.length);
    for (const { names } of COUNTRIES) for (const language of LANGUAGES) expect(names[language].name).not.toBe("");
    expect(COUNTRIES.map(({ id }) => id)).not.toContain("country-SU");
    expect(COUNTRIES.map(({ id }) => id)).not.toContain("country-UN");
  });

  it.each([
    ["ru", "выступал ли Казахстан", ["country-KZ"]],
    ["en", "south africa and norway", ["country-NO", "country-ZA"]],
    ["en", "the US delegation", ["country-US"]],
    ["en", "it uses us", []],
    ["en", "TELL US ABOUT THE FUND", []],
    ["en", "US ROLE, PLEASE", []],
    ["en", "US", ["country-US"]],
    ["en", "WHAT DID NORWAY SAY", ["country-NO"]],
    ["fr", "avec la Suisse", ["country-CH"]],
    ["es", "¿y Brasil?", ["country-BR"]],
    ["ar", "ماذا قالت مصر", ["country-EG"]],
    ["zh", "中国代表", ["country-CN"]],
    ["ru", "кроме того", []],
  ] as const)("%s: %s", (language, text, ids) => {
    expect([...buildConceptFinder(COUNTRIES, language)(text)].sort()).toEqual([...ids].sort());
  });

  it("are called in each language what they are called in the list of all, regions left out", () => {
    const countries = COUNTRIES.filter(({ id }) => /-[A-Z]{2}$/u.test(id));
    for (const language of LANGUAGES)
      expect([...countriesIn(language)]).toEqual(countries.map(({ id, names }) => [id, names[language].name]));
  });

  it.each([
    ["упоминаются ли малые островные государства?", true],
    ["малого бизнеса", true],
    ["Мали", false],
    ["а мали упомянута?", false],
  ])("are not meant by the stem that a word shares with a short name: %s", (text, isOther) => {
    expect(isOtherWord("country-ML", "ru", text)).toBe(isOther);
  });

  it.each([
    ["هل فيه توصيات لحماية الكابلات البحرية في البحر الأحمر؟", true],
    ["ماذا قالت البحرين؟", false],
    ["وبالبحرين؟", false],
  ])("are not meant by the root that a word shares with an Arabic name: %s", (text, isOther) => {
    expect(isOtherWord("country-BH", "ar", text)).toBe(isOther);
  });

  it("are named in any language; other concepts are not theirs to name", () => {
    expect(nameCountry("country-ZA", "ru")).toBe("Южно-Африканская Республика");
    expect(nameCountry("country-ZA", "en")).toBe("South Africa");
    expect([isCountry("country-ZA"), isCountry("undp")]).toEqual([true, false]);
  });
});
