import type { Entry, Ledger } from "../domain/obligation.ts";
import { liesBetween } from "./filter-ledger.ts";
import { openPeriodOf, type Period } from "./open-period.ts";

/** What falls due in some days, and what may. */
export interface DueBetween {
  /** With a known day in them, or with a month or year of which nothing is left but some of them. */
  readonly due: readonly Entry[];
  /** With a month or year alone that has other days left too: nobody can tell whether it is then. */
  readonly maybe: readonly Entry[];
}

/** What falls due in some days that have not passed. */
export function findDueBetween({ today, entries }: Ledger, { start, end }: Period): DueBetween {
  const from = (day: string) => (day < today ? today : day);
  const touching = entries.filter((entry) => liesBetween(entry, { start: from(start), end }));
  const isSure = (entry: Entry) => {
    const open = openPeriodOf(entry);
    return open === undefined || (from(open.start) >= start && open.end <= end);
  };
  return { due: touching.filter(isSure), maybe: touching.filter((entry) => !isSure(entry)) };
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
