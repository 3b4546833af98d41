import { describe, expect, it } from "vitest";
import { formatMonth, formatSpan } from "../../src/messages/format-due.ts";

const day = (start: string, end = start) => ({ start, end, place: null });

describe("days as a person reads them", () => {
  it.each([
    ["ar", day("2026-11-09", "2026-11-27"), "9–27 تشرين الثاني/نوفمبر 2026"],
    ["ar", day("2026-06-01"), "1 حزيران/يونيه 2026"],
    ["fr", day("2026-07-01"), "1er juillet 2026"],
    ["fr", day("2026-07-01", "2026-07-11"), "1er–11 juillet 2026"],
    ["fr", day("2026-07-11", "2026-07-21"), "11–21 juillet 2026"],
    ["en", day("2026-07-01"), "1 July 2026"],
    ["zh", day("2026-07-06", "2026-07-07"), "2026年7月6日至2026年7月7日"],
  ] as const)("%s", (language, span, shown) => expect(formatSpan(span, language)).toBe(shown));

  it("a month alone has both of its Arabic names", () => {
    expect(formatMonth("2026-11", "ar")).toBe("تشرين الثاني/نوفمبر 2026");
  });
});
