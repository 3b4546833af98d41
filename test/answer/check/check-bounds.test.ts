import { describe, expect, it } from "vitest";
import type { Language } from "../../../src/domain/language.ts";
import { stateOf } from "../../fixtures/verify-claim.ts";

describe("createBoundCheck", () => {
  it.each<[Language, string, string]>([
    ["en", "Nearly 85 per cent of the urban population has access.", "21.3"],
    ["en", "More than 93 per cent of the population lives in areas covered by 4G networks.", "20.2"],
    ["fr", "Près de 85 % de la population urbaine a accès à l’Internet.", "21.3"],
    ["es", "Casi el 85 % de la población urbana tiene acceso.", "21.3"],
    ["ru", "Доступ имеют почти 85 процентов населения городских районов.", "21.3"],
    ["zh", "超过93%的人口。", "20.2"],
  ])("%s: %s", (language, text, ids) => {
    expect(stateOf(language, text, ids)).toBe("supported");
  });

  it.each<[Language, string, string]>([
    ["en", "85 per cent of the urban population has access.", "21.3"],
    ["en", "At least 85 per cent of the urban population has access.", "21.3"],
    ["en", "Almost 58 per cent of the rural population has access.", "21.3"],
    ["fr", "Plus de 85 % de la population urbaine a accès à l’Internet.", "21.3"],
    ["es", "Más del 85 % de la población urbana tiene acceso.", "21.3"],
    ["ru", "Доступ имеют не менее 85 процентов населения городских районов.", "21.3"],
    ["ru", "Показатель вырос с чуть менее 15 процентов до 74 процентов.", "20.3"],
    ["zh", "将近93%的人口。", "20.2"],
  ])("%s: not %s", (language, text, ids) => {
    expect(stateOf(language, text, ids)).toBe("negation");
  });
});
