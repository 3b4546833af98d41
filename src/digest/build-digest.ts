import { filterLedger, liesWithin } from "../deadlines/filter-ledger.ts";
import type { Concept } from "../domain/concept.ts";
import type { Announcement } from "../domain/delivery.ts";
import type { ChangedItem, CloserItem, Digest, DigestItem } from "../domain/digest.ts";
import type { Entry, Ledger } from "../domain/obligation.ts";
import type { Snooze } from "../domain/snooze.ts";
import type { Subscription } from "../domain/subscription.ts";
import { hiddenEntries, returnedEntries } from "./hidden-entries.ts";
import { findChange, findRemoved, hasPassedSince, rememberLedger } from "./snapshot.ts";
import { crossedThreshold, daysLeftOf, isDueThisYear } from "./thresholds.ts";

export interface DigestInput {
  /** As it stands on the local date of the digest: its `today`. */
  readonly ledger: Ledger;
  readonly settings: Pick<Subscription, "actor" | "horizon" | "quiet">;
  /** Those of the destination, ended ones too. */
  readonly snoozes: readonly Snooze[];
  /** What the last digest told; undefined for the first. */
  readonly last: Announcement | undefined;
  readonly late: boolean;
  /** The bodies by which the actor is recognised. */
  readonly concepts: readonly Concept[];
}

/**
 * Builds what one destination is told today. Pure: the same input gives the same digest, on whichever process.
 * Days come from the text or the calendar alone; an entry without one shows none.
 */
export function buildDigest(input: DigestInput): Digest {
  const { ledger, last, late, snoozes } = input;
  const { today } = ledger;
  const since = last?.localDate ?? null;
  const hidden = hiddenEntries(snoozes, today);
  const groups = groupEntries(input, hidden);
  const removed = findRemoved(ledger, last).filter(({ id }) => !hidden.has(id));
  const news = [removed, groups.changed, groups.passed, groups.closer, groups.returned];
  return {
    date: today,
    since,
    kind: last === undefined || news.some((group) => group.length > 0) ? "full" : quietKind(input),
    late,
    removed,
    ...groups,
    announcement: rememberLedger(ledger, hidden, last),
  };
}

function quietKind({ settings }: DigestInput): Digest["kind"] {
  return settings.quiet === "line" ? "quiet" : "silent";
}

type Groups = Pick<Digest, "changed" | "passed" | "closer" | "returned" | "next" | "thisYear">;

function groupEntries(input: DigestInput, hidden: ReadonlySet<string>): Groups {
  const { ledger, settings, snoozes, last } = input;
  const returned = returnedEntries(snoozes, last?.localDate ?? null, ledger.today);
  const groups = {
    changed: [] as ChangedItem[],
    passed: [] as DigestItem[],
    closer: [] as CloserItem[],
    returned: [] as DigestItem[],
    next: [] as DigestItem[],
    thisYear: [] as DigestItem[],
  };
  for (const entry of wantedEntries(input)) {
    if (hidden.has(entry.obligation.id)) continue;
    const item = { entry, daysLeft: daysLeftOf(entry, ledger.today) };
    const change = findChange(entry, last);
    const threshold = findThreshold(entry, item.daysLeft, input);
    if (change !== undefined) groups.changed.push({ ...item, ...change });
    else if (hasPassedSince(entry, last)) groups.passed.push(item);
    else if (threshold !== undefined) groups.closer.push({ ...item, threshold });
    else if (returned.has(entry.obligation.id) && entry.status !== "passed") groups.returned.push(item);
    else if (isDueThisYear(entry, ledger.today)) groups.thisYear.push(item);
    else if (liesWithin(entry, ledger.today, settings.horizon)) groups.next.push(item);
  }
  return { ...groups, closer: byDaysLeft(groups.closer), next: datedFirst(byDaysLeft(groups.next)) };
}

function wantedEntries({ ledger, settings, concepts }: DigestInput): readonly Entry[] {
  return filterLedger(ledger, { actor: settings.actor ?? undefined, all: true }, concepts).entries;
}

/** A threshold beyond the horizon is of no interest. */
function findThreshold(entry: Entry, daysLeft: number | null, { ledger, last, settings }: DigestInput) {
  if (last === undefined || (daysLeft !== null && daysLeft > settings.horizon)) return undefined;
  return crossedThreshold(entry, last.localDate, ledger.today);
}

/** What runs first, then by the days left. */
function byDaysLeft<T extends DigestItem>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => (a.daysLeft ?? -1) - (b.daysLeft ?? -1));
}

/** A month or year alone stands after all days: nobody can tell which of its days is meant. */
function datedFirst(items: readonly DigestItem[]): DigestItem[] {
  const isDated = ({ entry }: DigestItem) => entry.due.next !== null;
  return [...items.filter(isDated), ...items.filter((item) => !isDated(item))];
}
