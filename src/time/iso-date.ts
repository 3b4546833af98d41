import { DateTime } from "luxon";

const SHAPE = /^\d{4}-\d{2}-\d{2}$/u;
const DAY_MS = 86_400_000;

/** True for a day that exists, written YYYY-MM-DD. */
export function isIsoDate(text: string): boolean {
  return SHAPE.test(text) && DateTime.fromISO(text, { zone: "utc" }).isValid;
}

/** The year of an ISO date or month. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** The ISO date that lies some days after another. */
export function addDays(date: string, days: number): string {
  return DateTime.fromISO(date, { zone: "utc" }).plus({ days }).toISODate() as string;
}

/** Whole days from one ISO date to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** The last day of a month given as YYYY-MM. */
export function endOfMonth(month: string): string {
  return DateTime.fromISO(`${month}-01`, { zone: "utc" }).endOf("month").toISODate() as string;
}
