import { describe, expect, it } from "vitest";
import { isYear, withoutYears, yearsOf } from "../../src/text/years.ts";

describe("years", () => {
  it.each([
    ["почему 2030, а не 2035-го года", ["2030", "2035"], "почему , а не года"],
    ["КНТР-2027", ["2027"], "КНТР-"],
    ["عام ٢٠٣١؟", ["2031"], "عام ؟"],
    ["为什么是２０３０年", ["2030"], "为什么是"],
    ["A/RES/80/173, E/RES/2025/18, п. 12030", [], "A/RES/80/173, E/RES/2025/18, п. 12030"],
    ["2025–2026", ["2025", "2026"], "–"],
  ])("%s", (text, years, left) => {
    expect(yearsOf(text)).toEqual(years);
    expect(withoutYears(text)).toBe(left);
  });
});

describe("a word that is a year", () => {
  it.each(["1999", "2027"])("%s", (word) => {
    expect(isYear(word)).toBe(true);
  });

  it.each(["", "127", "2127", "20277", "2027.", "in 2027"])("is not %j", (word) => {
    expect(isYear(word)).toBe(false);
  });
});
