import { describe, expect, it } from "vitest";
import { buildEntry } from "../../src/deadlines/build-ledger.ts";
import { LANGUAGES } from "../../src/domain/language.ts";
import { formatDue, formatMonth, formatSpan } from "../../src/messages/format-due.ts";
import { sources } from "../fixtures/bundled-ledger.ts";

const entryOn = (id: string, today: string) => {
  const obligation = sources.obligations.find((one) => one.id === id);
  if (obligation === undefined) throw new Error(`there is no ${id}`);
  return buildEntry(obligation, sources.calendar, today);
};
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

describe("what comes again, or goes on", () => {
  it("for years is said with the years to which the text looks", () => {
    const entry = entryOn("itu-commitments-delivery", "2026-11-24");
    expect(LANGUAGES.map((language) => formatDue(entry, language))).toEqual([
      "حتى عام 2030 وما بعده حتى عام 2035",
      "to 2030 and beyond, to 2035",
      "hasta 2030 y después, hasta 2035",
      "jusqu’en 2030 et au-delà, jusqu’en 2035",
      "до 2030 года и далее до 2035 года",
      "至2030年，并延续至2035年",
    ]);
  });

  it("has its days while they are to come, and names them as the last known once they have passed", () => {
    const say = (today: string) => formatDue(entryOn("wsis-forum-annual", today), "en").replace(/\s–\s/u, "–");
    expect(say("2026-07-07")).toBe("every year: 6–10 July 2026");
    expect(say("2026-11-24")).toBe("every year, last known date: 6–10 July 2026");
    expect(formatDue(entryOn("ungis-chair-rotation", "2026-11-24"), "ru")).toBe("каждый год");
    expect(formatDue(entryOn("ict-methodologies-review", "2026-11-24"), "en")).toBe("periodically");
  });
});
