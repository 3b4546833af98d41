import { describe, expect, it } from "vitest";
import type { Language } from "../../../src/domain/language.ts";
import { stateOf } from "../../fixtures/verify-claim.ts";

describe("createNegationCheck", () => {
  it.each<[Language, string, string]>([
    ["en", "The resolution extended the mandate of WSIS.", "report/III/3.1"],
    ["en", "The list of paragraphs is indicative and non-exhaustive.", "report/III/4.2"],
    ["ru", "Резолюция продлила мандат ВВУИО.", "report/III/3.1"],
    ["ru", "Перечень пунктов неисчерпывающий.", "report/III/4.2"],
    ["es", "La resolución prorrogó el mandato de la CMSI.", "report/III/3.1"],
    ["fr", "La résolution a prorogé le mandat du SMSI.", "report/III/3.1"],
    ["ar", "يستخدم 71 في المائة من النساء الإنترنت.", "22.2"],
  ])("%s: %s", (language, text, ids) => {
    expect(stateOf(language, text, ids)).toBe("supported");
  });

  it.each<[Language, string, string]>([
    ["en", "The resolution did not extend the mandate of WSIS.", "report/III/3.1"],
    ["en", "The list of paragraphs is indicative and exhaustive.", "report/III/4.2"],
    ["ru", "Резолюция не продлила мандат ВВУИО.", "report/III/3.1"],
    ["ru", "Перечень пунктов исчерпывающий.", "report/III/4.2"],
    ["es", "La resolución no prorrogó el mandato de la CMSI.", "report/III/3.1"],
    ["fr", "La résolution n’a pas prorogé le mandat du SMSI.", "report/III/3.1"],
    ["ar", "لا ترحب الوثيقة بعمل الشراكة.", "114.1"],
    ["zh", "论坛没有成为重要平台。", "108.1"],
  ])("%s: not %s", (language, text, ids) => {
    expect(stateOf(language, text, ids)).toBe("negation");
  });

  it("lets a claim deny what the question takes for granted", () => {
    const question = "why does the resolution close the mandate of WSIS?";
    expect(
      stateOf("en", "It does not close it: the resolution extended the mandate of WSIS.", "report/III/3.1", question),
    ).toBe("supported");
    expect(
      stateOf("en", "The resolution closes the mandate of WSIS and did not extend it.", "report/III/3.1", question),
    ).toBe("negation");
  });

  it.each<[Language, string]>([
    ["en", "The roadmap is to duplicate efforts."],
    ["ru", "Дорожная карта должна обеспечивать дублирование усилий."],
    ["es", "La hoja de ruta debería permitir la duplicación de esfuerzos."],
  ])("what the text avoids is not wanted: %s: %s", (language, text) => {
    expect(stateOf(language, text, "122.3")).not.toBe("supported");
  });

  it.each<[Language, string]>([
    ["en", "The roadmap should avoid duplication of effort."],
    ["en", "The roadmap should eliminate duplication of effort."],
    ["ru", "Дорожная карта должна исключать дублирование усилий."],
    ["es", "La hoja de ruta debería evitar la duplicación de esfuerzos."],
    ["ar", "ينبغي أن تتجنب خريطة الطريق ازدواجية الجهود."],
  ])("%s: it may be said in other words: %s", (language, text) => {
    expect(stateOf(language, text, "122.3")).toBe("supported");
  });
});
