import { describe, expect, it } from "vitest";
import { nameYearBeside } from "../../../src/answer/question/name-year-beside.ts";

describe("a year named by the one before it", () => {
  it.each([
    ["What is due in 2026?", "and the year after?", "and 2027"],
    ["What is due in 2026?", "ok.   And  next year,\nwhat then?", "ok. And 2027 what then?"],
    ["Что КНТР получит в 2026 году?", "А на следующий год?", "А на 2027"],
    ["Que reçoit la CSTD en 2026 ?", "Et l'année suivante ?", "Et 2027 ?"],
    ["¿Qué recibe la CCTD en 2026?", "¿Y el año siguiente?", "¿Y 2027"],
    ["ماذا يُقدَّم في 2026؟", "والسنة التالية؟", "2027"],
    ["2026年要提交什么？", "下一年呢？", "2027年 呢？"],
  ])("after %s: %s", (before, text, expected) => expect(nameYearBeside(text, before)).toBe(expected));

  it.each([
    [undefined, "what is due next year?"],
    ["What is due?", "and the year after?"],
    ["2026 or 2027?", "and the year after?"],
    ["What is due in 2026?", "and in\n2027?"],
  ])("stays as it is after %s: %s", (before, text) => expect(nameYearBeside(text, before)).toBe(text));
});
