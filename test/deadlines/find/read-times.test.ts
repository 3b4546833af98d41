import fc from "fast-check";
import { DateTime } from "luxon";
import { describe, expect, it } from "vitest";
import { unify } from "../../../src/deadlines/find/mask.ts";
import { readTimes, splitDays } from "../../../src/deadlines/find/read-times.ts";
import type { FinderLanguage } from "../../../src/deadlines/find/types.ts";

const locales = { ru: "ru", en: "en-GB" } as const;
const day = fc
  .integer({ min: 0, max: 60_000 })
  .map((days) => DateTime.fromISO("1950-01-01", { zone: "utc" }).plus({ days }));

function write(date: DateTime, language: FinderLanguage): string {
  return date
    .setLocale(locales[language])
    .toLocaleString({ day: "numeric", month: "long", year: "numeric" })
    .replace("г.", "года");
}

describe("readTimes", () => {
  it.each(["ru", "en"] as const)("reads any day as it is written (%s)", (language) => {
    fc.assert(
      fc.property(day, (date) => {
        const [time, ...more] = readTimes(unify(`— ${write(date, language)} —`), language);
        expect(more).toEqual([]);
        expect(time).toMatchObject({
          date: date.toISODate(),
          end_date: date.toISODate(),
          precision: "day",
          certainty: "stated",
        });
      }),
    );
  });

  it.each(["ru", "en"] as const)("reads a range across months, whatever dash (%s)", (language) => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 90 }),
        fc.constantFrom("-", "–", "—", " – "),
        (start, length, dash) => {
          const end = start.plus({ days: length });
          const text = `${write(start, language)}${dash.includes(" ") ? dash : ` ${dash} `}${write(end, language)}`;
          expect(readTimes(unify(text), language)[0]).toMatchObject({
            date: start.toISODate(),
            end_date: end.toISODate(),
          });
        },
      ),
    );
  });

  it("two days run together are implied, and split only where one split fits", () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 30 }), fc.integer({ min: 1, max: 21 }), (first, gap) => {
        const last = Math.min(31, first + gap);
        if (last <= first) return;
        expect(splitDays(`${first}${last}`)).toEqual([String(first), String(last)]);
      }),
    );
    expect(splitDays("911")).toEqual(["9", "11"]);
    expect(splitDays("1231")).toEqual(["12", "31"]);
    expect(splitDays("3130")).toBeUndefined();
    expect(splitDays("123")).toEqual(["1", "23"]);
    expect(splitDays("111")).toEqual(["1", "11"]);
    expect(readTimes("1617 декабря 2025 года", "ru")[0]).toMatchObject({
      date: "2025-12-16",
      end_date: "2025-12-17",
      certainty: "implied",
    });
  });

  it.each<[FinderLanguage, string, object]>([
    ["ru", "7-11 апреля 2025 г.", { date: "2025-04-07", end_date: "2025-04-11" }],
    ["ru", "16 и 17 декабря 2025 года", { date: "2025-12-16", end_date: "2025-12-17" }],
    ["ru", "в апреле 2025 года", { month: "2025-04", precision: "month" }],
    ["ru", "на ее тридцатой сессии в 2027 году", { session: 30, years: [2027], precision: "session" }],
    ["ru", "на ее двадцать девятой сессии", { session: 29, years: [], precision: "session" }],
    ["ru", "на период до 2030 года и далее до 2035 года", { years: [2030, 2035], shape: "horizon" }],
    ["ru", "на 2025-2026 годы", { years: [2025, 2026] }],
    ["ru", "15 декабря", { yearless: { start: "12-15", end: "12-15" }, certainty: "implied" }],
    ["ru", "раз в два года", { precision: "recurring" }],
    ["en", "April 6-9, 2027", { date: "2027-04-06", end_date: "2027-04-09" }],
    ["en", "by its thirtieth session, in 2027", { session: 30, years: [2027] }],
    ["en", "at its twenty-ninth session in 2026", { session: 29, years: [2026] }],
    ["en", "for the period to 2030 and beyond, to 2035", { years: [2030, 2035], shape: "horizon" }],
    ["en", "in late March 2027", { month: "2027-03" }],
    ["en", "every two years", { precision: "recurring" }],
  ])("%s: %s", (language, text, expected) => {
    expect(readTimes(text, language)).toMatchObject([expected]);
  });

  it.each<[FinderLanguage, string]>([
    ["ru", "31 февраля 2027 года"],
    ["ru", "ежегодной сессии"],
    ["en", "1,985 people and $2026.50"],
  ])("no time in %s: %s", (language, text) => {
    expect(
      readTimes(text, language).filter(({ precision }) => precision === "day" || precision === "recurring"),
    ).toEqual([]);
  });

  it("never fails, never overlaps, whatever the text", () => {
    const words =
      "16 17 1617 2027 9 марта апреля года сессии восьмидесятой в к in by May April session eighty-first".split(" ");
    const whole = ["16 марта 2027 года", "к 2027 году", "16-17 апреля 2027 года", "by 9 May 2027", "in 2027-2028"];
    const piece = fc.constantFrom(..." -–,.()9", ...[...words, ...whole].map((word) => `${word} `));
    let found = 0;
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }),
        fc.constantFrom("ru" as const, "en" as const),
        (pieces, language) => {
          const times = readTimes(unify(pieces.join("")), language);
          for (const [i, time] of times.entries()) expect(time.start).toBeGreaterThanOrEqual(times[i - 1]?.end ?? 0);
          found += times.length;
        },
      ),
    );
    expect(found).toBeGreaterThan(9);
  });
});
