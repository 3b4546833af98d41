import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/domain/language.ts";
import { formatAskedPeriod } from "../../src/messages/format-asked-period.ts";

const WEEK = { start: "2026-11-23", end: "2026-11-29" };

describe("the days that were asked about", () => {
  it.each(LANGUAGES)("are named once, without two stops, in %s", (language) => {
    const [days, nothing] = [false, true].map((isEmpty) => formatAskedPeriod({ ...WEEK, isEmpty }, language));
    expect(days).toMatch(/23/u);
    expect(nothing).not.toBe(days);
    for (const said of [days, nothing]) expect(said).not.toMatch(/\.\.|[{}]/u);
  });
});
