import { describe, expect, it } from "vitest";
import { cutOtherYears } from "../../../src/answer/question/cut-other-years.ts";
import { yearsOf } from "../../../src/text/years.ts";

describe("years that a question leaves out", () => {
  it.each([
    ["Что сдают в 2027 году, без 2026?", ["2027"]],
    ["только 2027-й, с 2026 не путать", ["2027"]],
    ["what is due in 2027, not 2026", ["2027"]],
    ["only for 2026 please, I mix it up with 2027", ["2026"]],
    ["2026 only, leave 2027 and 2035 for later", ["2026"]],
    ["les rapports de 2027, pas ceux de 2026", ["2027"]],
    ["solo para 2027, sin 2026", ["2027"]],
    ["تقارير 2027 فقط وليس 2026", ["2027"]],
    ["只要2027年的，不要2026年的", ["2027"]],
    ["2027年那届会要交什么？2026年的不用", ["2027"]],
    ["что сдают в 2027 году? 2026 год не нужен", ["2027"]],
    ["¿qué hay para 2027? 2026 no hace falta", ["2027"]],
  ])("are cut: %s", (text, years) => {
    expect(yearsOf(cutOtherYears(text))).toEqual(years);
  });

  it.each([
    "What is due in 2026 and 2027?",
    "only the reports of 2026 and 2027",
    "not only 2027",
    "not before 2027",
    "что только не случится в 2027 и 2035",
  ])("are none where both are asked for: %s", (text) => {
    expect(yearsOf(cutOtherYears(text))).toEqual(yearsOf(text));
  });
});
