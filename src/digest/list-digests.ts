import type { Destination, Subscription } from "../domain/subscription.ts";
import { addDays } from "../time/iso-date.ts";
import { localDateAt, localInstant } from "../time/local-time.ts";
import { countDaysOff } from "./count-days-off.ts";
import type { DigestDeps } from "./digest-deps.ts";
import { planDigest } from "./plan-due.ts";

/** Every weekday comes once in these days, the running one at both ends: its time may have passed. */
const MAX_DAYS_AHEAD = 8;

/** What stands for a destination. */
export interface StandingDigest {
  readonly destination: Destination;
  /** Undefined where none is set. */
  readonly subscription: Subscription | undefined;
}

/** What is set for a destination. */
export async function findDigest(
  { store }: Pick<DigestDeps, "store">,
  destination: Destination,
): Promise<StandingDigest> {
  return { destination, subscription: await store.subscriptions.find(destination) };
}

/** What is set for some destinations, in their order. */
export function listDigests(
  deps: Pick<DigestDeps, "store">,
  destinations: readonly Destination[],
): Promise<StandingDigest[]> {
  return Promise.all(destinations.map((destination) => findDigest(deps, destination)));
}

/**
 * The local date on which the next digest comes. Undefined where it is paused, or does not come within days.
 * @param now epoch ms
 */
export function findNextDate(subscription: Subscription, now: number): string | undefined {
  if (subscription.paused !== null) return undefined;
  const today = localDateAt(now, subscription.zone);
  const last = MAX_DAYS_AHEAD + countDaysOff(subscription);
  const dates = Array.from({ length: last + 1 }, (_, i) => addDays(today, i));
  return dates.find((date) => {
    const instant = localInstant(date, subscription.time, subscription.zone);
    return instant !== undefined && instant > now && planDigest(subscription, instant) !== undefined;
  });
}
