import type { Delivery } from "../domain/delivery.ts";
import { InvariantError } from "../domain/error.ts";
import type { Subscription } from "../domain/subscription.ts";
import { localDateAt } from "../time/local-time.ts";
import { type DueMessage, planDigest } from "./plan-due.ts";

/** The times the protocol rests on, in milliseconds. */
export interface DeliveryTimes {
  /** How long a claim holds. After that any process may look for the message and take the claim over. */
  readonly claim: number;
  /** How long a post waits for Slack's word. */
  readonly post: number;
  /** How long after the time-out Slack may still put the message into the channel. */
  readonly landing: number;
  /** From how long after its time a digest says that it is late. */
  readonly late: number;
}

export const DELIVERY_TIMES: DeliveryTimes = { claim: 120_000, post: 10_000, landing: 60_000, late: 600_000 };

/** @throws InvariantError where a claim could run out while its post may still come to stand */
export function checkTimes({ claim, post, landing }: DeliveryTimes): void {
  if (post + landing < claim) return;
  throw new InvariantError(`A claim must outlast its post: ${claim} ms are not more than ${post} + ${landing} ms`);
}

/** What to do about a delivery that somebody else claimed before. */
export function decideStanding(standing: Delivery, now: number): "leave" | "take_over" {
  return standing.state === "claimed" && standing.expiresAt <= now ? "take_over" : "leave";
}

/** A claim taken over from whoever posted without hearing back: look for the message first. */
export function mustLook(held: Delivery): boolean {
  return held.unsure > 0;
}

/**
 * Whether the message may still be posted: the settings still stand and still ask for it, and the local day will not
 * have ended before the post has.
 * @param fresh the subscription as it is now
 * @param now epoch ms
 */
export function isStillDue(
  due: DueMessage,
  fresh: Subscription | undefined,
  now: number,
  { post }: DeliveryTimes,
): boolean {
  if (fresh === undefined) return false;
  if (due.kind === "notice") return fresh.paused?.at === due.subscription.paused?.at;
  if (fresh.paused !== null || localDateAt(now + post, fresh.zone) !== due.slot) return false;
  return planDigest(fresh, now)?.slot === due.slot;
}

export function isLate(due: DueMessage, now: number, { late }: DeliveryTimes): boolean {
  return due.kind === "digest" && now - due.dueAt > late;
}

/** Whether a claim renewed at `renewedAt` surely outlasts a post that begins at `now`. */
export function hasTimeToPost(renewedAt: number, now: number, { claim, post, landing }: DeliveryTimes): boolean {
  return now >= renewedAt && now + post + landing <= renewedAt + claim;
}
