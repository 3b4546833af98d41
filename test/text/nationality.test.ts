import { describe, expect, it } from "vitest";
import type { Language } from "../../src/domain/language.ts";
import { countryOfAdjective } from "../../src/text/nationality.ts";

describe("countryOfAdjective", () => {
  it.each<[Language, string, string]>([
    ["en", "kenyan", "KE"],
    ["en", "nigerian", "NG"],
    ["en", "swedish", "SE"],
    ["ru", "кенийский", "KE"],
    ["ru", "норвежской", "NO"],
    ["fr", "kenyan", "KE"],
    ["fr", "sud-coreen", "KR"],
    ["es", "noruego", "NO"],
    ["es", "nigeriano", "NG"],
    ["ar", "الكيني", "KE"],
    ["ar", "السويدي", "SE"],
  ])("%s: %s", (language, word, code) => {
    expect(countryOfAdjective(word, language)).toBe(`country-${code}`);
  });

  it.each<[Language, string]>([
    ["en", "general"],
    ["en", "international"],
    ["en", "norway"],
    ["ru", "международный"],
    ["ru", "женский"],
    ["fr", "mondiale"],
    ["es", "general"],
    ["ar", "الدولي"],
    ["zh", "挪威"],
  ])("none: %s %s", (language, word) => {
    expect(countryOfAdjective(word, language)).toBeUndefined();
  });
});
