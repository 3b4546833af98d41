import type { DigestDays, Weekday } from "../domain/subscription.ts";
import { MAX_HORIZON_DAYS, MIN_HORIZON_DAYS } from "./settings.ts";

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
