import { describe, expect, it } from "vitest";
import { fold } from "../../src/text/fold.ts";
import { MONTH_NAMES, MONTH_STEMS, type MonthLanguage, monthPattern, numberMonths } from "../../src/text/months.ts";

const LANGUAGES = Object.keys(MONTH_NAMES) as MonthLanguage[];

/** A day of the month as the runtime's own data write it. */
function dateIn(language: "ru" | "en", month: number): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
  return format.format(new Date(Date.UTC(2026, month, 16)));
}

describe("the beginnings of the months' names", () => {
  it.each(["ru", "en"] as const)("are all found in dates: %s", (language) => {
    for (let month = 0; month < 12; month += 1)
      expect(fold(dateIn(language, month))).toMatch(new RegExp(MONTH_STEMS[language], "u"));
  });

  it("are not found in other words", () => {
    for (const text of ["майорат", "маем", "may be", "mayor"])
      expect(text).not.toMatch(new RegExp(`(?<!\\p{L})(?:${MONTH_STEMS.ru}|${MONTH_STEMS.en})`, "u"));
  });
});

describe("months", () => {
  it.each(LANGUAGES)("are twelve in %s, and those that the platform knows", (language) => {
    const format = new Intl.DateTimeFormat(language === "ar" ? "ar-EG" : language, { month: "long", timeZone: "UTC" });
    const known = Array.from({ length: 12 }, (_, i) => format.format(new Date(Date.UTC(2027, i, 1))));
    expect(MONTH_NAMES[language]).toHaveLength(12);
    for (const [i, name] of known.entries()) expect(MONTH_NAMES[language][i]).toContain(name);
  });

  it.each([
    ["ru", "декабря", 12],
    ["ru", "мае", 5],
    ["en", "september", 9],
    ["ar", "يونيه", 6],
  ] as const)("in %s %s is %i", (language, name, number) => {
    expect(numberMonths(language).get(name)).toBe(number);
  });

  it("are matched as usually written, or folded", () => {
    expect("16 décembre 2025").toMatch(new RegExp(`\\d (?:${monthPattern("fr")}) \\d`, "u"));
    expect("16 decembre 2025").toMatch(new RegExp(`\\d (?:${monthPattern("fr", true)}) \\d`, "u"));
    expect("16 Décembre 2025").not.toMatch(new RegExp(`\\d (?:${monthPattern("fr")}) \\d`, "u"));
  });
});
