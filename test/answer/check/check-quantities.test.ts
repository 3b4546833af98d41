import { describe, expect, it } from "vitest";
import type { Language } from "../../../src/domain/language.ts";
import { stateOf } from "../../fixtures/verify-claim.ts";

describe("createQuantityCheck", () => {
  it.each<[Language, string, string]>([
    ["en", "Many Governments attach great importance to this concept.", "109.2"],
    ["fr", "De nombreux gouvernements accordent une grande importance à ce concept.", "109.2"],
    ["es", "Muchos gobiernos conceden gran importancia a este concepto.", "109.2"],
    ["ru", "Многие правительства придают этой концепции большое значение.", "109.2"],
  ])("%s: %s", (language, text, ids) => {
    expect(stateOf(language, text, ids)).toBe("supported");
  });

  it.each<[Language, string, string]>([
    ["en", "All Governments attach great importance to this concept.", "109.2"],
    ["en", "Most Governments attach great importance to this concept.", "109.2"],
    ["fr", "Tous les gouvernements accordent une grande importance à ce concept.", "109.2"],
    ["es", "Todos los gobiernos conceden gran importancia a este concepto.", "109.2"],
    ["ru", "Все правительства придают этой концепции большое значение.", "109.2"],
    ["ru", "Только правительства придают этой концепции большое значение.", "109.2"],
    ["ar", "جميع الحكومات تولي أهمية كبيرة لهذا المفهوم.", "109.2"],
    ["zh", "所有政府都非常重视这一概念。", "109.2"],
  ])("%s: not %s", (language, text, ids) => {
    expect(stateOf(language, text, ids)).toBe("negation");
  });

  it.each<[Language, string, string]>([
    ["en", "The Chair of the Group rotates every two years.", "121.1"],
    ["en", "The Forum reports on its monthly meetings.", "100.1"],
    ["ru", "Форум докладывает об итогах своих ежемесячных заседаний.", "100.1"],
    ["fr", "Le Forum rend compte de ses réunions trimestrielles.", "100.1"],
    ["es", "El Foro informa sobre sus reuniones mensuales.", "100.1"],
    ["zh", "小组主席每两年轮换一次。", "121.1"],
  ])("%s: another pace than the text's: %s", (language, text, ids) => {
    expect(stateOf(language, text, ids)).not.toBe("supported");
  });
});
