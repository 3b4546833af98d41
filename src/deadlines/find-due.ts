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

/** What is still to come, in the order of the ledger. What recurs is always due, and never to come. */
export function findDueAhead({ entries }: Ledger): Entry[] {
  return entries.filter((entry) => whenDue(entry) !== undefined);
}

/**
 * What comes next: what is still to come and ends first, all that has the same days, or the same month or year where nobody
 * has set the day. Of what ends on one day the shorter time is the more exact.
 */
export function findDueNext({ entries }: Ledger): Entry[] {
  const open = entries.flatMap((entry) => {
    const when = whenDue(entry);
    return when ? [{ entry, when, key: `${when.end} ${when.start}` }] : [];
  });
  const end = open.map(({ when }) => when.end).toSorted()[0];
  const key = open
    .filter(({ when }) => when.end === end)
    .map((one) => one.key)
    .toSorted()
    .at(-1);
  return open.filter((one) => one.key === key).map(({ entry }) => entry);
}

/** The days on which an entry is running or comes next, or the open month or year; undefined where it has passed or recurs. */
function whenDue(entry: Entry): Period | undefined {
  return entry.status === "recurring" ? undefined : (entry.due.next ?? openPeriodOf(entry));
}
