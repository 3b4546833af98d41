import type { Subscription } from "../domain/subscription.ts";
import { daysBetween } from "../time/iso-date.ts";

/** How many days a digest may stay away at most beside the days it does not come on anyway, rounded up to whole weeks. */
export function countDaysOff({ daysOff }: Pick<Subscription, "daysOff">): number {
  return daysOff.reduce((sum, { start, end }) => sum + 7 * Math.ceil((daysBetween(start, end) + 1) / 7), 0);
}
