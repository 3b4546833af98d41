import { formatQueue, formatWorkspaceQueue } from "../digest/delivery-slot.ts";
import type { Destination } from "../domain/subscription.ts";
import type { SchedulerDeps } from "./parts.ts";

/** Slack allows one message a second and channel; a little more keeps two from arriving within the same second. */
const CHANNEL_INTERVAL_MS = 1100;
const MINUTE_MS = 60_000;

/**
 * Waits for a place in the channel's queue, then for one in the workspace's. The queues are in the store, so that several
 * processes keep the limits together. Returns early when the signal says so.
 */
export async function awaitPlace<M>(
  parts: SchedulerDeps<M>,
  destination: Destination,
  signal: AbortSignal,
): Promise<void> {
  const { store, clock, settings } = parts;
  const wait = async (queue: string, intervalMs: number): Promise<void> => {
    const place = await store.budget.reserve(queue, clock.now(), intervalMs);
    const ahead = place - clock.now();
    if (ahead > 0) await clock.sleep(ahead, signal);
  };
  await wait(formatQueue(destination), CHANNEL_INTERVAL_MS);
  await wait(formatWorkspaceQueue(destination.team), Math.ceil(MINUTE_MS / settings.messagesPerMinute));
}
