import { describe, expect, it } from "vitest";
import { percentagesOf } from "../../src/text/percentages.ts";

describe("percentages", () => {
  it.each([
    ["достигла 82 процентов, у 93% и 21 процент", ["82 %", "93 %", "21 %"]],
    ["93 per cent, 94 percent and 23 pct", ["93 %", "94 %", "23 %"]],
    ["de 15 % en 2005 à 74 pour cent", ["15 %", "74 %"]],
    ["el 85 por ciento, 58 %", ["85 %", "58 %"]],
    ["٩٣ في المائة و٨٢٪ و 71 بالمئة", ["93 %", "82 %", "71 %"]],
    ["百分之78；８７％", ["78 %", "87 %"]],
    ["4,5 % и 4.5 %", ["4.5 %"]],
    ["в 2035 году, п. 20, A/RES/80/173, 10 лет", []],
    ["1000% of 2%", ["2 %"]],
  ])("%s", (text, percentages) => {
    expect(percentagesOf(text)).toEqual(percentages);
  });
});
