import { describe, expect, it } from "vitest";
import type { Language } from "../../src/domain/language.ts";
import { hasPronoun } from "../../src/text/pronouns.ts";

describe("hasPronoun", () => {
  it.each<[Language, string, string]>([
    ["ar", "وهي تؤكد الالتزام", "المهندس يؤكد"],
    ["en", "They stressed the need", "The theory of the other"],
    ["es", "Ella subrayó la necesidad", "el papel de la Unión"],
    ["fr", "Elles soulignent le besoin", "les villes et les îles"],
    ["ru", "Она отметила", "наклонная оно"],
    ["zh", "她强调", "其他组织"],
  ])("in %s: %s; not in %s", (language, yes, no) => {
    expect([hasPronoun(yes, language), hasPronoun(no, language)]).toEqual([true, false]);
  });
});
