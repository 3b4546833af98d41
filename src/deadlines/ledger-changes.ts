import type { DateSpan } from "../domain/calendar.ts";
import type { Entry, Ledger } from "../domain/obligation.ts";

/** What became of an entry between two ledgers. */
export interface LedgerChange {
  readonly kind: "added" | "removed" | "dates" | "text";
  /** As it is now; for a removed entry, as it was. */
  readonly entry: Entry;
  /** The days known before and now; alike unless the kind is `dates`. */
  readonly before: readonly DateSpan[];
  readonly after: readonly DateSpan[];
}

/**
 * What changed in ledger or calendar from one state to another: entries that came or went, days that were set, moved or
 * taken back, and entries worded otherwise. That a day has gone by is no change.
 */
export function findLedgerChanges(before: Ledger, after: Ledger): LedgerChange[] {
  const old = new Map(before.entries.map((entry) => [entry.obligation.id, entry]));
  const now = new Map(after.entries.map((entry) => [entry.obligation.id, entry]));
  const changed = after.entries.flatMap((entry) => compare(old.get(entry.obligation.id), entry) ?? []);
  const removed = before.entries
    .filter(({ obligation }) => !now.has(obligation.id))
    .map((entry) => change("removed", entry, entry.due.spans, []));
  return [...changed, ...removed];
}

function compare(before: Entry | undefined, after: Entry): LedgerChange | undefined {
  if (before === undefined) return change("added", after, [], after.due.spans);
  const { spans } = before.due;
  if (JSON.stringify(spans) !== JSON.stringify(after.due.spans)) return change("dates", after, spans, after.due.spans);
  return wordingOf(before) === wordingOf(after) ? undefined : change("text", after, spans, spans);
}

function change(
  kind: LedgerChange["kind"],
  entry: Entry,
  before: readonly DateSpan[],
  after: readonly DateSpan[],
): LedgerChange {
  return { kind, entry, before, after };
}

function wordingOf({ obligation }: Entry): string {
  const { actor, recipient, action, deadline, force, citations } = obligation;
  return JSON.stringify([actor, recipient, action, deadline, force, citations.map(({ quote }) => quote)]);
}
