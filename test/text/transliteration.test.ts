import { describe, expect, it } from "vitest";
import { toCyrillic } from "../../src/text/transliteration.ts";

describe("toCyrillic", () => {
  it.each([
    ["kto sekretariat GIO OON", "кто секретариат гио оон"],
    ["gde i kogda bylo", "где и когда было"],
    ["soveshchanie", "совещание"],
    ["dorozhnaya karta", "дорожная карта"],
    ["chto skazano v preambule", "что сказано в преамбуле"],
    ["zhenshchiny i devochki", "женщины и девочки"],
    ["rezolyuciya", "резолюция"],
    ["kakoy srok", "какой срок"],
    ["punkt 67", "пункт 67"],
    ["цур", "цур"],
  ])("%s → %s", (latin, cyrillic) => {
    expect(toCyrillic(latin)).toBe(cyrillic);
  });
});
