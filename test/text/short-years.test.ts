import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeOutYears } from "../../src/text/short-years.ts";

describe("a year of two digits", () => {
  it.each([
    ["что в 27-м году?", "что в 2027-м году?"],
    ["а в 26-м?", "а в 2026-м?"],
    ["отчёты 27 года", "отчёты 2027 года"],
    ["and in '27?", "and in 2027?"],
    ["27年呢？", "2027年呢？"],
  ])("is written out: %s", (text, expected) => {
    expect(writeOutYears(text)).toBe(expected);
  });

  it.each(["в 2027-м году", "пункт 67", "на 30-й сессии", "27 стран", "20年前", "A/RES/27", "27%", "it's 27"])(
    "is told from other numbers: %s",
    (text) => {
      expect(writeOutYears(text)).toBe(text);
    },
  );

  it("leaves any other text as it is, and reads it once", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const once = writeOutYears(text);
        expect(writeOutYears(once)).toBe(once);
      }),
    );
  });
});
