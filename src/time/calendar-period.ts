import { DateTime } from "luxon";

/** Periods that calendars are divided into; a week begins on Monday. */
export type CalendarUnit = "day" | "week" | "month" | "year";

/** The first and the last day (ISO) of the period in which a day lies, or of one so many later. */
export function calendarPeriod(day: string, unit: CalendarUnit, ahead: number): { start: string; end: string } {
  const within = DateTime.fromISO(day, { zone: "utc" }).plus({ [unit]: ahead });
  return { start: within.startOf(unit).toISODate() as string, end: within.endOf(unit).toISODate() as string };
}
