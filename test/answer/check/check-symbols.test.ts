import { describe, expect, it } from "vitest";
import type { Language } from "../../../src/domain/language.ts";
import { stateOf } from "../../fixtures/verify-claim.ts";

describe("createSymbolCheck", () => {
  it.each<[Language, string, string]>([
    ["en", "The modalities of the overall review are set out in resolution A/RES/79/277.", "report/I/1.1"],
    ["ru", "Порядок проведения общего обзора установлен резолюцией A/RES/79/277.", "report/I/1.1"],
  ])("%s: %s", (language, text, ids) => {
    expect(stateOf(language, text, ids)).toBe("supported");
  });

  it.each<[Language, string, string]>([
    ["en", "The modalities of the overall review are set out in resolution A/RES/70/125.", "report/I/1.1"],
    ["ru", "Порядок проведения общего обзора установлен резолюцией A/RES/70/125.", "report/I/1.1"],
  ])("%s: not %s", (language, text, ids) => {
    expect(stateOf(language, text, ids)).toBe("number");
  });
});
