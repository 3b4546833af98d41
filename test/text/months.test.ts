import { describe, expect, it } from "vitest";
import { fold } from "../../src/text/fold.ts";
import { MONTH_STEMS } from "../../src/text/months.ts";

/** A day of the month as the runtime's own data write it. */
function dateIn(language: "ru" | "en", month: number): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
  return format.format(new Date(Date.UTC(2026, month, 16)));
}

describe("the names of the months", () => {
  it.each(["ru", "en"] as const)("are all found in dates: %s", (language) => {
    for (let month = 0; month < 12; month += 1)
      expect(fold(dateIn(language, month))).toMatch(new RegExp(MONTH_STEMS[language], "u"));
  });

  it("are not found in other words", () => {
    for (const text of ["майорат", "маем", "may be", "mayor"])
      expect(text).not.toMatch(new RegExp(`(?<!\\p{L})(?:${MONTH_STEMS.ru}|${MONTH_STEMS.en})`, "u"));
  });
});
