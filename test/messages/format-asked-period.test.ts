import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/domain/language.ts";
import { formatAskedPeriod } from "../../src/messages/format-asked-period.ts";

const WEEK = { start: "2026-11-23", end: "2026-11-29" };

describe("the days that were asked about", () => {
  it.each(LANGUAGES)("are named once, without two stops, in %s", (language) => {
    const say = (isEmpty: boolean, undated: number) => formatAskedPeriod({ ...WEEK, isEmpty, undated }, language);
    const [days, nothing] = [say(false, 0), say(true, 0)];
    expect(days).toMatch(/23/u);
    expect(nothing).not.toBe(days);
    for (const count of [1, 2, 5, 11]) {
      expect(say(false, count)).toMatch(language === "ar" || count > 1 ? String(count) : /\S/u);
      expect(say(false, count).length).toBeGreaterThan(days.length + 20);
    }
    for (const said of [days, nothing, say(false, 1), say(true, 1), say(false, 5)])
      expect(said).not.toMatch(/\.\.|[{}]/u);
  });
});
