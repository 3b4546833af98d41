import type { DueMessage } from "../digest/plan-due.ts";
import type { Delivery } from "../domain/delivery.ts";
import type { SendResult } from "../ports/message-sender.ts";
import type { Delivered } from "./delivered.ts";
import type { SchedulerDeps } from "./parts.ts";

/** Notes in the store what came of a post. */
export async function recordResult<M>(
  parts: SchedulerDeps<M>,
  due: DueMessage,
  held: Delivery,
  result: SendResult,
): Promise<Delivered> {
  const { store, clock, log } = parts;
  const fields = { destination: due.destination.id, slot: due.slot };
  switch (result.kind) {
    case "sent":
      return recordSent(parts, due, held, result.ts);
    case "not_posted":
      log.warn({ ...fields, reason: result.reason, retryAfterMs: result.retryAfterMs }, "a message was not posted");
      return deferPost(parts, held, result);
    case "unknown":
      // The claim is left to run out: until then the message may still come to stand, after that it is looked for.
      log.warn({ ...fields, reason: result.reason }, "no word came back about a message");
      return { kind: "deferred" };
    case "gone":
      await store.deliveries.notPosted(held, clock.now());
      return recordGone(parts, due, held, result.reason);
    default:
      return result satisfies never;
  }
}

async function recordSent<M>(
  { store, log }: SchedulerDeps<M>,
  due: DueMessage,
  held: Delivery,
  ts: string,
): Promise<Delivered> {
  const isOnly = await store.deliveries.markSent(held, ts);
  if (!isOnly) log.error({ destination: due.destination.id, slot: due.slot, ts }, "a message stands twice");
  await markTold(store, due);
  return { kind: "sent" };
}

async function deferPost<M>(
  { store, clock }: SchedulerDeps<M>,
  held: Delivery,
  result: SendResult & { kind: "not_posted" },
): Promise<Delivered> {
  const until = clock.now() + result.retryAfterMs;
  await store.deliveries.notPosted(held, until);
  return result.holdsTeam ? { kind: "deferred", holdUntil: until } : { kind: "deferred" };
}

/**
 * A digest's destination is gone: the subscription is paused, and the plan then finds the notice to its owner. The owner
 * is gone too: nobody is left to be told.
 */
export async function recordGone<M>(
  { store, clock, log }: SchedulerDeps<M>,
  due: DueMessage,
  held: Delivery,
  reason: string,
): Promise<Delivered> {
  log.warn({ destination: due.destination.id, slot: due.slot, reason }, "a destination is gone");
  if (due.kind === "digest") {
    await store.subscriptions.pause(due.destination, { reason, at: clock.now(), told: false });
  } else {
    await store.deliveries.markSilent(held);
    await markTold(store, due);
  }
  return { kind: "left" };
}

async function markTold<M>(store: SchedulerDeps<M>["store"], { kind, subscription }: DueMessage): Promise<void> {
  if (kind === "notice" && subscription.paused !== null) {
    await store.subscriptions.markTold(subscription.destination, subscription.paused.at);
  }
}
