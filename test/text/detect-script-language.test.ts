import { describe, expect, it } from "vitest";
import type { Language } from "../../src/domain/language.ts";
import { detectScriptLanguage } from "../../src/text/detect-script-language.ts";

describe("detectScriptLanguage", () => {
  it.each<[Language, string]>([
    ["ru", "что там с AI capacity-building?"],
    ["ru", "как UNESCO World Heritage Centre связан с WSIS"],
    ["ru", "а IGF Leadership Panel упоминается?"],
    ["ar", "ما هو Global Digital Compact؟"],
    ["zh", "什么是 universal meaningful connectivity"],
    ["en", "guys где в doc'е про targets for universal meaningful connectivity??"],
    ["en", "What is ВВУИО"],
    ["en", "what does 信息社会 mean in the report"],
  ])("%s, where names and words of another script stand in it: %s", (language, text) => {
    expect(detectScriptLanguage(text) ?? "en").toBe(language);
  });
});
