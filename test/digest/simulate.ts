import { fileURLToPath } from "node:url";
import { buildLedger } from "../../src/deadlines/build-ledger.ts";
import { buildDigest } from "../../src/digest/build-digest.ts";
import type { Calendar } from "../../src/domain/calendar.ts";
import type { Announcement } from "../../src/domain/delivery.ts";
import type { Digest, DigestItem } from "../../src/domain/digest.ts";
import type { Obligation } from "../../src/domain/obligation.ts";
import type { Snooze } from "../../src/domain/snooze.ts";
import type { Subscription } from "../../src/domain/subscription.ts";
import { readLibrary } from "../../src/storage/read-library.ts";
import { readBundledLedger } from "../../src/storage/read-obligations.ts";
import { addDays, daysBetween } from "../../src/time/iso-date.ts";

const CORPUS = fileURLToPath(new URL("../../corpus", import.meta.url));
export const library = readLibrary(CORPUS, "wsis20-report");
export const sources = { ...readBundledLedger(CORPUS, "wsis20-report", library), problems: [] };

export type Settings = Pick<Subscription, "actor" | "horizon" | "quiet">;

const SETTINGS: Settings = { actor: null, horizon: 400, quiet: "line" };

export interface World {
  readonly obligations: readonly Obligation[];
  readonly calendar: Calendar;
  readonly snoozes: readonly Snooze[];
}

const WORLD: World = { ...sources, snoozes: [] };

/** The digest of one day. */
export function digestOn(
  today: string,
  last: Announcement | undefined = undefined,
  world: Partial<World> = {},
  settings: Partial<Settings> = {},
): Digest {
  const { obligations, calendar, snoozes } = { ...WORLD, ...world };
  return buildDigest({
    ledger: buildLedger(obligations, calendar, today),
    settings: { ...SETTINGS, ...settings },
    snoozes,
    last,
    late: false,
    concepts: library.concepts,
  });
}

/** Digests from one day to another; `step` is how many days lie between two. A silent one is not remembered. */
export function simulate(
  from: string,
  to: string,
  step: (index: number) => number,
  worldOn: (today: string) => Partial<World> = () => ({}),
  settings: Partial<Settings> = {},
): Digest[] {
  const digests: Digest[] = [];
  let last: Announcement | undefined;
  for (let today = from, i = 0; daysBetween(today, to) >= 0; today = addDays(today, step(i++))) {
    const digest = digestOn(today, last, worldOn(today), settings);
    digests.push(digest);
    if (digest.kind !== "silent") last = digest.announcement;
  }
  return digests;
}

/** Every entry that a digest shows, in whichever group. */
export function shownIn(digest: Digest): DigestItem[] {
  const { changed, passed, closer, returned, next, thisYear } = digest;
  return [...changed, ...passed, ...closer, ...returned, ...next, ...thisYear];
}

export function idsOf(items: readonly DigestItem[]): string[] {
  return items.map(({ entry }) => entry.obligation.id);
}

export function snooze(entry: string, until: string | null): Snooze {
  const destination = { kind: "channel", id: "C1", team: "T1" } as const;
  return { destination, entry, kind: until === null ? "done" : "snoozed", until, by: "U1", at: 0 };
}
