import { describe, expect, it } from "vitest";
import type { Language } from "../../../src/domain/language.ts";
import { stateOf } from "../../fixtures/verify-claim.ts";

describe("createWordCheck", () => {
  it.each<[Language, string, string]>([
    ["en", "Universal connectivity and affordable access to ICTs and the Internet are fundamental conditions.", "9.1"],
    ["ru", "Всеобщее подключение и недорогой доступ – основополагающие условия.", "9.1"],
    ["es", "Las mujeres y las niñas están insuficientemente representadas en el empleo.", "22.3"],
  ])("%s: %s", (language, text, ids) => {
    expect(stateOf(language, text, ids)).toBe("supported");
  });

  it.each<[Language, string, string]>([
    ["en", "Universal connectivity rests on cheaper handsets, fibre and satellite coverage.", "9.1"],
    ["ru", "Всеобщее подключение зависит от цен на оборудование и спутниковой связи.", "9.1"],
    ["fr", "La connectivité universelle dépend du prix des terminaux et des satellites.", "9.1"],
    ["es", "La conectividad universal depende del precio de los teléfonos y los satélites.", "9.1"],
    ["ar", "يعتمد الاتصال على أسعار الهواتف والأقمار الاصطناعية وحدها.", "9.1"],
    ["zh", "这取决于手机价格和卫星覆盖范围。", "9.1"],
    ["en", "Postponed.", "127.1"],
    ["en", "Pineapple.", "127.1"],
    ["ru", "Отложено.", "127.1"],
    ["fr", "Reportée.", "127.1"],
    ["es", "Aplazada.", "127.1"],
  ])("%s: not %s", (language, text, ids) => {
    expect(stateOf(language, text, ids)).toBe("unsupported_words");
  });
});
