import { DateTime } from "luxon";
import type { Snooze } from "../domain/snooze.ts";
import { localDateAt } from "../time/local-time.ts";
import type { DigestDeps } from "./digest-deps.ts";
import { findRefusal, type RefusalReason } from "./permission.ts";
import type { Wish } from "./set-digest.ts";
import type { Profile } from "./settings.ts";

/** A wish about one entry of the ledger. */
export interface EntryWish extends Wish {
  /** Id of the obligation. */
  readonly entry: string;
  /** Asked only where the destination has no digest, whose zone would tell the day. */
  readonly readProfile: () => Promise<Pick<Profile, "zone">>;
}

export type EntryOutcome =
  | {
      readonly kind: "changed";
      /** What now hides the entry; null where it is back. */
      readonly snooze: Snooze | null;
      /** All that is said of the destination's entries by now: two people may say something at the same time. */
      readonly snoozes: readonly Snooze[];
      /** The running day at the destination, as an ISO date. */
      readonly today: string;
    }
  | { readonly kind: "refused"; readonly reason: RefusalReason }
  | { readonly kind: "unknown_entry" };

const LENGTHS = { day: { days: 1 }, week: { weeks: 1 }, month: { months: 1 } } as const;
export type SnoozeLength = keyof typeof LENGTHS;

type Hidden = Pick<Snooze, "kind" | "until">;

/** Hides an entry from a destination for a while; on the day the snooze ends it is back. */
export function snoozeEntry(deps: DigestDeps, wish: EntryWish, length: SnoozeLength): Promise<EntryOutcome> {
  return change(deps, wish, (today) => {
    const until = DateTime.fromISO(today, { zone: "utc" }).plus(LENGTHS[length]).toISODate() as string;
    return { kind: "snoozed", until };
  });
}

/** Hides an entry from a destination for good. */
export function markEntryDone(deps: DigestDeps, wish: EntryWish): Promise<EntryOutcome> {
  return change(deps, wish, () => ({ kind: "done", until: null }));
}

/** Takes back what was said about an entry. */
export function takeBackEntry(deps: DigestDeps, wish: EntryWish): Promise<EntryOutcome> {
  return change(deps, wish, () => null);
}

async function change(
  deps: DigestDeps,
  wish: EntryWish,
  decide: (today: string) => Hidden | null,
): Promise<EntryOutcome> {
  const { destination, entry, person, access } = wish;
  const { snoozes } = deps.store;
  const reason = findRefusal(access);
  if (reason !== undefined) return { kind: "refused", reason };
  const today = await loadToday(deps, wish);
  if (!deps.ledger(today).entries.some(({ obligation }) => obligation.id === entry)) return { kind: "unknown_entry" };
  const hidden = decide(today);
  const snooze = hidden && { destination, entry, ...hidden, by: person, at: deps.now() };
  if (snooze === null) await snoozes.remove(destination, entry);
  else await snoozes.save(snooze);
  return { kind: "changed", snooze, snoozes: await snoozes.list(destination), today };
}

/** The running day of a destination: by its digest's zone, else by the person's. */
async function loadToday({ store, now, zone }: DigestDeps, { destination, readProfile }: EntryWish): Promise<string> {
  const subscription = await store.subscriptions.find(destination);
  return localDateAt(now(), subscription?.zone ?? (await readProfile()).zone ?? zone);
}
