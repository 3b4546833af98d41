import { decideStanding, hasTimeToPost, isLate, isStillDue, mustLook } from "../digest/delivery-protocol.ts";
import { formatMessageKey } from "../digest/delivery-slot.ts";
import type { DueMessage } from "../digest/plan-due.ts";
import type { Delivery } from "../domain/delivery.ts";
import type { Subscription } from "../domain/subscription.ts";
import type { SendResult } from "../ports/message-sender.ts";
import type { Claim } from "../ports/state-store.ts";
import type { Delivered } from "./delivered.ts";
import type { Content, SchedulerDeps } from "./parts.ts";
import { awaitPlace } from "./post-place.ts";
import { recordGone, recordResult } from "./record-result.ts";

const LEFT: Delivered = { kind: "left" };
const SENT: Delivered = { kind: "sent" };

/**
 * Delivers one message by the protocol of `rationale.md`: claim, look where a post may have been made before, prepare,
 * wait for a place, confirm the claim, post once, note what came of it.
 * @param signal ends the wait for a place; a post that has begun is seen through
 * @throws StorageError; the claim then runs out, and whoever comes next looks for the message
 */
export async function deliverMessage<M>(
  parts: SchedulerDeps<M>,
  due: DueMessage,
  signal: AbortSignal,
): Promise<Delivered> {
  const held = await takeClaim(parts, due);
  if (held === undefined) return LEFT;
  if (mustLook(held)) {
    const looked = await lookForMessage(parts, due, held);
    if (looked !== undefined) return looked;
  }
  const fresh = await parts.store.subscriptions.find(due.subscription.destination);
  if (fresh === undefined || !isStillDue(due, fresh, parts.clock.now(), parts.settings.times))
    return giveBack(parts, held);
  const content = await buildContent(parts, due, fresh, held.late);
  if (content === null) {
    await parts.store.deliveries.markSilent(held);
    return SENT;
  }
  return postOnce(parts, { ...due, subscription: fresh }, held, content, signal);
}

/** Claims, or takes over a claim that has run out. Undefined when it is somebody else's. */
async function takeClaim<M>(parts: SchedulerDeps<M>, due: DueMessage): Promise<Delivery | undefined> {
  const { store, clock, settings } = parts;
  const now = clock.now();
  const claim: Claim = {
    destination: due.destination,
    slot: due.slot,
    token: parts.makeToken(),
    now,
    expiresAt: now + settings.times.claim,
    late: isLate(due, now, settings.times),
  };
  const standing = await store.deliveries.claim(claim);
  if (standing.token === claim.token) return standing;
  return decideStanding(standing, now) === "take_over" ? store.deliveries.takeOver(standing, claim) : undefined;
}

/** @returns what is thereby settled, or undefined when the message certainly is not in Slack */
async function lookForMessage<M>(
  parts: SchedulerDeps<M>,
  due: DueMessage,
  held: Delivery,
): Promise<Delivered | undefined> {
  const found = await parts.sender.find(due.destination, formatMessageKey(due.destination, due.slot), held.claimedAt);
  if (found.kind === "absent") return undefined;
  if (found.kind === "found") return recordResult(parts, due, held, { kind: "sent", ts: found.ts });
  if (found.kind === "gone") {
    await parts.store.deliveries.release(held, parts.clock.now());
    return recordGone(parts, due, held, found.reason);
  }
  parts.log.warn(
    { destination: due.destination.id, slot: due.slot, reason: found.reason },
    "Slack could not be asked for a message",
  );
  await parts.store.deliveries.release(held, parts.clock.now() + found.retryAfterMs);
  return { kind: "deferred" };
}

async function buildContent<M>(
  parts: SchedulerDeps<M>,
  due: DueMessage,
  fresh: Subscription,
  late: boolean,
): Promise<Content<M> | null> {
  if (due.kind === "notice") return { message: parts.buildPauseNotice(fresh), announcement: null };
  return parts.buildDigest(fresh, due.slot, late);
}

async function postOnce<M>(
  parts: SchedulerDeps<M>,
  due: DueMessage,
  held: Delivery,
  content: Content<M>,
  signal: AbortSignal,
): Promise<Delivered> {
  const { store, clock, sender, settings } = parts;
  await awaitPlace(parts, due.destination, signal);
  const renewedAt = clock.now();
  if (signal.aborted || !isStillDue(due, due.subscription, renewedAt, settings.times)) return giveBack(parts, held);
  if (!(await store.deliveries.beginPost(held, renewedAt + settings.times.claim, content.announcement))) return LEFT;
  const now = clock.now();
  if (!hasTimeToPost(renewedAt, now, settings.times)) {
    await store.deliveries.notPosted(held, now);
    return { kind: "deferred" };
  }
  // Nothing may be awaited between the check above and the post: the claim's time is running.
  const timeOut = AbortSignal.timeout(settings.times.post);
  const result: SendResult = await sender.send(
    due.destination,
    content.message,
    formatMessageKey(due.destination, due.slot),
    timeOut,
  );
  return recordResult(parts, due, held, result);
}

async function giveBack<M>({ store, clock }: SchedulerDeps<M>, held: Delivery): Promise<Delivered> {
  await store.deliveries.release(held, clock.now());
  return LEFT;
}
