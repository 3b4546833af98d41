import type { DayRange, DigestDays, Weekday } from "../domain/subscription.ts";
import { daysBetween, isIsoDate } from "../time/iso-date.ts";
import { MAX_DAYS_OFF, MAX_HORIZON_DAYS, MAX_RANGES_OFF, MIN_HORIZON_DAYS } from "./settings.ts";

const TIME = /^(\d{1,2})(?:[:.h](\d{2})|h)?\s?(am|pm)?$/iu;
const HORIZON = /^(\d{1,6})(?:d|days|дн|дней|дня|j|jours|dias|días|天)?$/iu;

/** A time of day as `HH:MM`, from the ways people write one. Undefined for anything else. */
export function parseTime(word: string): string | undefined {
  const [, hours = "", minutes = "00", half] = TIME.exec(word) ?? [];
  const shift = half?.toLowerCase();
  const hour = shift === undefined ? Number(hours) : (Number(hours) % 12) + (shift === "pm" ? 12 : 0);
  const isTime = hours !== "" && hour <= 23 && Number(minutes) <= 59 && (shift === undefined || Number(hours) <= 12);
  return isTime ? `${String(hour).padStart(2, "0")}:${minutes}` : undefined;
}

/** How many days a digest may look ahead. Undefined for anything else. */
export function parseHorizon(word: string): number | undefined {
  const days = Number(HORIZON.exec(word)?.[1] ?? Number.NaN);
  return days >= MIN_HORIZON_DAYS && days <= MAX_HORIZON_DAYS ? days : undefined;
}

/** `daily`, `weekdays`, or the ISO number of a weekday. Undefined for anything else. */
export function parseDays(text: string): DigestDays | undefined {
  if (text === "daily" || text === "weekdays") return { every: text };
  return /^[1-7]$/u.test(text) ? { every: "weekly", weekday: Number(text) as Weekday } : undefined;
}

/** What `parseDays` reads. */
export function formatDaysValue(days: DigestDays): string {
  return days.every === "weekly" ? String(days.weekday) : days.every;
}

const DAY_RANGE = /^(?<start>\d{4}-\d{2}-\d{2})(?:(?:\.\.|[–—/])(?<end>\d{4}-\d{2}-\d{2}))?$/u;

/** "2026-12-25", "2026-12-24..2027-01-03". Undefined for anything else, for more days than are taken, and for none. */
export function parseDayRange(word: string): DayRange | undefined {
  const { start = "", end = start } = DAY_RANGE.exec(word)?.groups ?? {};
  if (!isIsoDate(start) || !isIsoDate(end)) return undefined;
  const days = daysBetween(start, end) + 1;
  return days >= 1 && days <= MAX_DAYS_OFF ? { start, end } : undefined;
}

/** Several of these, with spaces or commas between them; nothing for no day off. Undefined where one does not hold, or they are too many. */
export function parseDaysOff(text: string): readonly DayRange[] | undefined {
  const words = text.split(/[\s,;،，、]+/u).filter((word) => word !== "");
  const ranges = words.map(parseDayRange);
  const isWhole = ranges.every((range) => range !== undefined) && ranges.length <= MAX_RANGES_OFF;
  return isWhole ? ranges : undefined;
}

/** What `parseDaysOff` reads. */
export function formatDaysOff(ranges: readonly DayRange[]): string {
  return ranges.map(({ start, end }) => (start === end ? start : `${start}..${end}`)).join(", ");
}
