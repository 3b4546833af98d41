import { describe, expect, it } from "vitest";
import type { Language } from "../../../src/domain/language.ts";
import { stateOf } from "../../fixtures/verify-claim.ts";

describe("createFieldCheck", () => {
  it.each<[Language, string, string]>([
    ["ru", "В городских районах доступ имеют почти 85 процентов населения, в сельских – 58 процентов.", "21.3"],
    ["en", "87 per cent of men use a mobile telephone.", "22.2"],
    ["en", "Urban areas: almost 85 per cent; rural areas: 58 per cent.", "21.3"],
    ["en", "In some countries less than 20 per cent of people use the Internet.", "21.2"],
    ["fr", "71 % des femmes utilisent Internet, contre près de 77 % des hommes.", "22.2"],
    ["es", "La Resolución 1332 del Consejo se modificó en 2024 y la 1334 en 2023.", "report/front/5.6"],
    ["ru", "Женевский План действий принят в 2003 году, Тунисская программа – в 2005 году.", "report/I/2.1"],
    ["en", "UNESCO held its consultations in June 2025.", "preamble.1"],
    ["ar", "تبلغ النسبة 58 في المائة في المناطق الريفية.", "21.3"],
    ["zh", "87%的男性使用移动电话。", "22.2"],
  ])("%s: %s", (language, text, ids) => {
    expect(stateOf(language, text, ids)).toBe("supported");
  });

  it.each<[Language, string, string]>([
    ["ru", "В сельских районах доступ имеют почти 85 процентов населения, в городских – 58 процентов.", "21.3"],
    ["ru", "В 2025 году интернетом пользовались чуть более 15 процентов.", "20.3"],
    ["en", "Of men, 87 per cent use the Internet.", "22.2"],
    ["en", "Urban areas: 58 per cent; rural areas: almost 85 per cent.", "21.3"],
    ["fr", "Près de 77 % des hommes utilisent un téléphone mobile.", "22.2"],
    ["es", "La Resolución 1332 del Consejo se modificó en 2023 y la 1334 en 2024.", "report/front/5.6"],
    ["ru", "Тунисская программа принята в 2003 году, Женевский План действий – в 2005 году.", "report/I/2.1"],
    ["en", "The Internet Governance Forum was held in Norway in July 2025.", "preamble.1"],
    ["en", "The joint road map goes to the thirtieth session.", "122.2 117.1"],
    ["ar", "تبلغ النسبة 58 في المائة في المناطق الحضرية.", "21.3"],
    ["zh", "87%的男性使用互联网。", "22.2"],
  ])("%s: not %s", (language, text, ids) => {
    expect(stateOf(language, text, ids)).toBe("number");
  });

  it("reads a claim that is nothing but the number with its question", () => {
    const question = "quel % d'hommes utilisent un portable (10 ans et +) ?";
    expect(stateOf("fr", "87 %", "22.2", question)).toBe("supported");
    expect(stateOf("fr", "Près de 77 %", "22.2", question)).toBe("number");
    expect(stateOf("fr", "En juillet 2025.", "preamble.1", "quand l'UNESCO a-t-elle consulté ?")).toBe("number");
  });
});
