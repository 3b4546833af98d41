import type { Snooze } from "../domain/snooze.ts";

/** Whether a snooze still hides its entry; on the day it ends the entry is back. */
export function hides({ kind, until }: Snooze, today: string): boolean {
  return kind === "done" || (until !== null && today < until);
}

/** The ids of the entries that a destination does not want to see today. */
export function hiddenEntries(snoozes: readonly Snooze[], today: string): ReadonlySet<string> {
  return new Set(snoozes.filter((snooze) => hides(snooze, today)).map(({ entry }) => entry));
}

/** The ids of the entries whose snooze ended after the last digest. */
export function returnedEntries(snoozes: readonly Snooze[], since: string | null, today: string): ReadonlySet<string> {
  const ended = snoozes.filter(
    ({ kind, until }) => kind === "snoozed" && since !== null && until !== null && since < until && until <= today,
  );
  return new Set(ended.map(({ entry }) => entry));
}
