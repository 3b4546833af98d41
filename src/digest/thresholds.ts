import { openPeriodOf } from "../deadlines/open-period.ts";
import { THRESHOLDS, type Threshold } from "../domain/digest.ts";
import type { Entry } from "../domain/obligation.ts";
import { daysBetween, yearOf } from "../time/iso-date.ts";

/**
 * The nearest threshold that an entry has crossed since an earlier day, if any. A date crosses 90, 30, 7 and 1 days; an
 * entry that knows only its year or month crosses the first day of it.
 * @param since ISO date of the last digest
 * @param today ISO date
 */
export function crossedThreshold(entry: Entry, since: string, today: string): Threshold | undefined {
  const { due, status } = entry;
  if (since >= today || status === "passed") return undefined;
  if (due.next === null) return beganBetween(openPeriodOf(entry)?.start, since, today) ? "period" : undefined;
  const { start } = due.next;
  const [before, now] = [daysBetween(since, start), daysBetween(today, start)];
  return THRESHOLDS.filter((days) => now <= days && days < before).at(-1);
}

/** Days to the next day known; null where none is, or while the event runs. */
export function daysLeftOf({ due }: Entry, today: string): number | null {
  if (due.next === null || due.next.start < today) return null;
  return daysBetween(today, due.next.start);
}

/** Whether an entry falls due in the running year on a day nobody has set. */
export function isDueThisYear(entry: Entry, today: string): boolean {
  return openPeriodOf(entry) !== undefined && entry.due.year === yearOf(today);
}

function beganBetween(day: string | undefined, since: string, today: string): boolean {
  return day !== undefined && since < day && day <= today;
}
