import type { Subscription } from "../domain/subscription.ts";
import { isZone, localDateAt, localInstant } from "../time/local-time.ts";
import { countDaysOff } from "./count-days-off.ts";
import { comesOn } from "./plan-due.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
/** A weekly digest whose day is over comes in seven days; a zone may leave one day out. */
const MAX_DAYS_AHEAD = 15;

/** When the next of these digests is due after `now` (epoch ms); undefined where none will be. */
export function findNextDigest(subscriptions: readonly Subscription[], now: number): number | undefined {
  const running = subscriptions.filter(({ paused, zone }) => paused === null && isZone(zone));
  const times = running.flatMap((one) => nextOf(one, now) ?? []);
  return times.length === 0 ? undefined : Math.min(...times);
}

function nextOf(subscription: Subscription, now: number): number | undefined {
  const { zone, time, effectiveFrom } = subscription;
  const from = Math.max(now, effectiveFrom);
  const last = MAX_DAYS_AHEAD + countDaysOff(subscription);
  for (let day = 0; day <= last; day++) {
    const date = localDateAt(from + day * DAY_MS, zone);
    const dueAt = comesOn(subscription, date) ? localInstant(date, time, zone) : undefined;
    if (dueAt !== undefined && dueAt > from) return dueAt;
  }
  return undefined;
}
