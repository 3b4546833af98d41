import { describe, expect, it } from "vitest";
import {
  formatDaysOff,
  formatDaysValue,
  parseDayRange,
  parseDays,
  parseDaysOff,
  parseHorizon,
  parseTime,
} from "../../src/digest/parse-settings.ts";
import { MAX_HORIZON_DAYS, MIN_HORIZON_DAYS } from "../../src/digest/settings.ts";

describe("the words of settings", () => {
  it.each([
    ["09:00", "09:00"],
    ["8h30", "08:30"],
    ["8h", "08:00"],
    ["9.05", "09:05"],
    ["12am", "00:00"],
    ["12 pm", "12:00"],
    ["24:00", undefined],
    ["13pm", undefined],
    ["9:60", undefined],
    ["", undefined],
  ])("time %j: %s", (word, time) => {
    expect(parseTime(word)).toBe(time);
  });

  it.each([
    [`${MIN_HORIZON_DAYS}`, 1],
    [`${MAX_HORIZON_DAYS}d`, 3650],
    ["90дней", 90],
    ["0", undefined],
    [`${MAX_HORIZON_DAYS + 1}`, undefined],
    ["1.5", undefined],
    ["-1", undefined],
    ["soon", undefined],
  ])("horizon %j: %s", (word, days) => {
    expect(parseHorizon(word)).toBe(days);
  });

  it.each(["daily", "weekdays", "1", "7"])("days %s are read and written again", (text) => {
    const days = parseDays(text);
    expect(days && formatDaysValue(days)).toBe(text);
  });

  it.each([
    ["2026-12-25", "2026-12-25", "2026-12-25"],
    ["2026-12-24..2027-01-03", "2026-12-24", "2027-01-03"],
    ["2026-12-24–2027-01-03", "2026-12-24", "2027-01-03"],
  ])("days off %j: from %s to %s", (word, start, end) => expect(parseDayRange(word)).toEqual({ start, end }));

  it.each([
    "",
    "25.12.2026",
    "2026-02-30",
    "2027-01-03..2026-12-24",
    "2026-01-01..2027-01-01",
    "2026-12-24-2027-01-03",
  ])("no days off are read from %j", (word) => expect(parseDayRange(word)).toBeUndefined());

  it("several days off are read and written again; none is an empty text", () => {
    const text = "2026-12-24..2027-01-03, 2027-04-02";
    expect(formatDaysOff(parseDaysOff(text) ?? [])).toBe(text);
    expect(parseDaysOff(" ")).toEqual([]);
    expect(parseDaysOff("2026-12-25 soon")).toBeUndefined();
    expect(parseDaysOff(Array(13).fill("2026-12-25").join(" "))).toBeUndefined();
  });

  it.each(["", "0", "8", "weekly"])("no days are read from %j", (text) => {
    expect(parseDays(text)).toBeUndefined();
  });
});
