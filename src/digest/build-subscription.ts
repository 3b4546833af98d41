import type { Subscription } from "../domain/subscription.ts";
import { formatDaysOff } from "./parse-settings.ts";
import type { DigestSettings } from "./settings.ts";

/**
 * The subscription after a person has set it: new, or in place of the one that was. It is running, whatever it was. Only
 * a change of when it comes starts the count anew, so that a change of language does not swallow a digest now due.
 * @param id used where there was none before
 * @param now epoch ms
 */
export function buildSubscription(
  settings: DigestSettings,
  previous: Subscription | undefined,
  person: string,
  id: string,
  now: number,
): Subscription {
  const isSameTime =
    previous !== undefined && previous.paused === null && formatWhen(previous) === formatWhen(settings);
  return {
    id: previous?.id ?? id,
    ...settings,
    paused: null,
    createdBy: previous?.createdBy ?? person,
    createdAt: previous?.createdAt ?? now,
    changedBy: person,
    changedAt: now,
    effectiveFrom: isSameTime ? previous.effectiveFrom : now,
  };
}

function formatWhen({ time, zone, days, daysOff }: DigestSettings | Subscription): string {
  return [time, zone, days.every, days.every === "weekly" ? days.weekday : "", formatDaysOff(daysOff)].join(" ");
}
