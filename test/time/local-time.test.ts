import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localDateAt, localInstant } from "../../src/time/local-time.ts";

const utc = (text: string): number => Date.parse(text);

describe("localInstant", () => {
  it.each([
    ["an ordinary day", "2026-11-24", "09:00", "Europe/Zurich", "2026-11-24T08:00:00Z"],
    ["half an hour off", "2026-11-24", "09:00", "Asia/Kolkata", "2026-11-24T03:30:00Z"],
    ["29 February", "2028-02-29", "09:00", "Europe/Zurich", "2028-02-29T08:00:00Z"],
    [
      "a time left out in spring: as long after the change",
      "2027-03-28",
      "02:30",
      "Europe/Zurich",
      "2027-03-28T01:30:00Z",
    ],
    ["the first minute after it", "2027-03-28", "03:00", "Europe/Zurich", "2027-03-28T01:00:00Z"],
    ["a time shown twice in autumn: the first", "2027-10-31", "02:30", "Europe/Zurich", "2027-10-31T00:30:00Z"],
    ["after the second", "2027-10-31", "03:00", "Europe/Zurich", "2027-10-31T02:00:00Z"],
    ["the southern spring", "2027-10-03", "02:15", "Australia/Sydney", "2027-10-02T16:15:00Z"],
    ["a change of half an hour", "2027-10-03", "02:15", "Australia/Lord_Howe", "2027-10-02T15:45:00Z"],
    ["midnight left out", "2018-11-04", "00:15", "America/Sao_Paulo", "2018-11-04T03:15:00Z"],
    [
      "the last hour of a day left out: before the change, not the next day",
      "2025-03-29",
      "23:30",
      "America/Nuuk",
      "2025-03-30T00:30:00Z",
    ],
    [
      "a day shown twice up to a minute after midnight",
      "2010-11-07",
      "00:00",
      "America/St_Johns",
      "2010-11-07T02:30:00Z",
    ],
    ["the day before a day left out", "2011-12-29", "09:00", "Pacific/Apia", "2011-12-29T19:00:00Z"],
    ["the day after a day left out", "2011-12-31", "09:00", "Pacific/Apia", "2011-12-30T19:00:00Z"],
  ])("%s", (_, date, time, zone, expected) => {
    expect(localInstant(date, time, zone)).toBe(utc(expected));
  });

  it("knows no instant on a day that the zone left out", () => {
    expect(localInstant("2011-12-30", "09:00", "Pacific/Apia")).toBeUndefined();
  });

  it("lies on its own local date, always", () => {
    const zones = [
      "Europe/Zurich",
      "America/Nuuk",
      "Africa/Cairo",
      "Asia/Gaza",
      "America/Havana",
      "Asia/Tehran",
      "Pacific/Chatham",
      "America/Santiago",
    ];
    const day = fc
      .integer({ min: utc("2005-01-01"), max: utc("2035-12-31") })
      .map((ms) => new Date(ms).toISOString().slice(0, 10));
    const time = fc
      .integer({ min: 0, max: 1439 })
      .map((n) => `${String(Math.floor(n / 60)).padStart(2, "0")}:${String(n % 60).padStart(2, "0")}`);
    fc.assert(
      fc.property(day, time, fc.constantFrom(...zones), (date, at, zone) => {
        const instant = localInstant(date, at, zone);
        expect(instant).toBeDefined();
        expect(localDateAt(instant ?? 0, zone)).toBe(date);
      }),
      { numRuns: 500 },
    );
  });
});
