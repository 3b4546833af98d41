import { describe, expect, it } from "vitest";
import type { Language } from "../../../src/domain/language.ts";
import { stateOf } from "../../fixtures/verify-claim.ts";

describe("createOfficeCheck", () => {
  it.each<[Language, string, string]>([
    ["ru", "Совещание открылось заявлением Председателя Генеральной Ассамблеи г-жи Анналены Бербок.", "report/II/1.1"],
    ["fr", "Mme Annalena Baerbock, Présidente de l'Assemblée générale.", "report/II/1.1"],
    ["en", "Solly Malatsi is Minister of Communications and chaired the High-Level Event.", "report/II/6.1"],
  ])("%s: %s", (language, text, ids) => {
    expect(stateOf(language, text, ids)).toBe("supported");
  });

  it.each<[Language, string, string]>([
    ["ru", "Совещание открылось заявлением Генерального секретаря г-жи Анналены Бербок.", "report/II/1.1"],
    ["en", "Solly Malatsi is a director in South Africa.", "report/II/6.1"],
  ])("%s: not %s", (language, text, ids) => {
    expect(stateOf(language, text, ids)).toBe("name");
  });
});
