import type { Entry, Ledger } from "../domain/obligation.ts";
import { liesBetween } from "./filter-ledger.ts";
import { openPeriodOf, type Period } from "./open-period.ts";

/**
 * What falls due in some days that have not passed: with a known day in them, or with the open month or year in which they lie,
 * since nobody has said that it is not then.
 */
export function findDueBetween({ today, entries }: Ledger, { start, end }: Period): Entry[] {
  const from = start < today ? today : start;
  return entries.filter((entry) => liesBetween(entry, { start: from, end }));
}

/** What is running, and what comes next of the rest: all that has the same days. What recurs is always due, and never next. */
export function findDueNext({ today, entries }: Ledger): Entry[] {
  const open = entries.flatMap((entry) => {
    const when = entry.status === "recurring" ? null : (entry.due.next ?? openPeriodOf(entry));
    return when ? [{ entry, when }] : [];
  });
  const starts = open.map(({ when }) => when.start).filter((start) => start > today);
  const next = starts.toSorted()[0];
  const running = open.filter(({ when }) => when.start <= today);
  const shown = running.length > 0 ? running : open.filter(({ when }) => when.start === next);
  return shown.map(({ entry }) => entry);
}
