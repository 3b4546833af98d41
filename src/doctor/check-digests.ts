import { findNextDigest } from "../digest/next-digest.ts";
import { planDue } from "../digest/plan-due.ts";
import type { Check } from "../domain/check.ts";
import type { DeliveryMark } from "../domain/delivery.ts";
import type { Subscription } from "../domain/subscription.ts";
import { ok, warn } from "./checks.ts";

const NAME = "digests";
/** A digest that waits longer was not held up by its neighbours. */
const MAX_LATE_MS = 15 * 60 * 1000;

/** What the database has about digests. */
export interface DigestFinding {
  readonly subscriptions: readonly Subscription[];
  /** At least those of each subscription's local date and later. */
  readonly deliveries: readonly DeliveryMark[];
}

/** Whether digests come, and when the next one does. @param finding null where the database tells nothing */
export function checkDigests(finding: DigestFinding | null, now: number): Check {
  if (finding === null) return ok(NAME, "No database is open here, so no digest is known.");
  const { subscriptions, deliveries } = finding;
  const { due, broken } = planDue(subscriptions, now, deliveries);
  const late = due.filter(({ dueAt }) => now - dueAt > MAX_LATE_MS);
  if (late.length > 0)
    return warn(NAME, `${late.length} of ${subscriptions.length} digests are late.`, "Start the bot, or read its log.");
  if (broken.length > 0)
    return warn(
      NAME,
      `${broken.length} of ${subscriptions.length} digests name a time zone that this Node does not know.`,
      "Update Node, or set these digests anew with /wsis digest.",
    );
  const paused = subscriptions.filter((one) => one.paused !== null).length;
  const next = findNextDigest(subscriptions, now);
  if (next !== undefined)
    return ok(
      NAME,
      `${subscriptions.length} set, ${paused} paused; the next is due at ${new Date(next).toISOString()}.`,
    );
  return ok(NAME, `${subscriptions.length} set, ${paused} paused; none is due.`);
}
