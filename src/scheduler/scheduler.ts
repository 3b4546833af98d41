import { checkTimes, DELIVERY_TIMES, isLate } from "../digest/delivery-protocol.ts";
import { type DueMessage, planDue } from "../digest/plan-due.ts";
import { type Retention, USUAL_RETENTION } from "../domain/retention.ts";
import { describeError } from "../log/describe-error.ts";
import type { LogFields } from "../log/log.ts";
import { deliverMessage } from "./deliver-message.ts";
import type { SchedulerDeps, SchedulerSettings } from "./parts.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

export const SCHEDULER_DEFAULTS: SchedulerSettings = {
  messagesPerMinute: 200,
  wakeMs: 30_000,
  concurrency: 8,
  retention: USUAL_RETENTION,
  times: DELIVERY_TIMES,
};

/** The settings with what the operator chose. */
export function buildSchedulerSettings(messagesPerMinute: number, retention: Retention): SchedulerSettings {
  return { ...SCHEDULER_DEFAULTS, messagesPerMinute, retention };
}

export interface Scheduler {
  start(): void;
  /** One wake: plans and sends what is due. Never throws. */
  wake(): Promise<void>;
  /** Begins nothing new and waits for the posts that have begun (each no longer than the post's time-out). */
  stop(): Promise<void>;
}

/**
 * Wakes, asks for the plan, hands it to the sender. Any number of processes may run one on the same store.
 * @throws InvariantError when the times of the settings contradict each other
 */
export function createScheduler<M>(parts: SchedulerDeps<M>): Scheduler {
  checkTimes(parts.settings.times);
  const stopping = new AbortController();
  const day = { cleaned: Number.NEGATIVE_INFINITY };
  const holds = new Map<string, number>();
  let running: Promise<void> = Promise.resolve();

  const wake = async (): Promise<void> => {
    await guard(parts, { step: "plan" }, () => sendDue(parts, holds, stopping.signal));
    await guard(parts, { step: "retention" }, () => cleanOnceADay(parts, day));
  };
  const loop = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await wake();
      await parts.clock.sleep(parts.settings.wakeMs, stopping.signal);
    }
  };
  return {
    wake,
    start() {
      running = loop();
    },
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

/** The scheduler's one place that catches: whatever fails is noted, and tried again at a later wake. */
async function guard<M>({ log }: SchedulerDeps<M>, fields: LogFields, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (err) {
    log.error({ ...fields, err: describeError(err) }, "the scheduler failed at something and goes on");
  }
}

async function sendDue<M>(parts: SchedulerDeps<M>, holds: Map<string, number>, signal: AbortSignal): Promise<void> {
  const queue = await readPlan(parts);
  parts.metrics.setDigestsDue(queue.length);
  const work = async (): Promise<void> => {
    for (let due = queue.shift(); due !== undefined && !signal.aborted; due = queue.shift()) {
      const message = due;
      const fields = { destination: message.destination.id, slot: message.slot };
      await guard(parts, fields, () => deliverUnlessHeld(parts, holds, message, signal));
    }
  };
  await Promise.all(Array.from({ length: parts.settings.concurrency }, work));
}

/** Oldest first. A subscription that cannot be planned is paused, so that its owner hears of it. */
async function readPlan<M>({ store, clock, log }: SchedulerDeps<M>): Promise<DueMessage[]> {
  const now = clock.now();
  // The earliest local date anywhere is at most twelve hours behind UTC.
  const earliest = new Date(now - DAY_MS).toISOString().slice(0, 10);
  const [subscriptions, deliveries] = await Promise.all([
    store.subscriptions.list(),
    store.deliveries.listFrom(earliest),
  ]);
  const { due, broken } = planDue(subscriptions, now, deliveries);
  for (const { destination, zone } of broken) {
    log.warn({ destination: destination.id, zone }, "a subscription names a time zone that is not known here");
    await store.subscriptions.pause(destination, { reason: "unknown_zone", at: now, told: false });
  }
  return [...due];
}

/** After a 429, or when the token is no longer accepted, the whole workspace waits as told. */
async function deliverUnlessHeld<M>(
  parts: SchedulerDeps<M>,
  holds: Map<string, number>,
  due: DueMessage,
  signal: AbortSignal,
): Promise<void> {
  const { team } = due.destination;
  const now = parts.clock.now();
  const hold = holds.get(team);
  // A hold far ahead is left over from before the clock was set back.
  if (hold !== undefined && hold > now && hold - now < DAY_MS) return;
  const delivered = await deliverMessage(parts, due, signal);
  if (delivered.kind === "sent") parts.metrics.countDigestSent(isLate(due, now, parts.settings.times));
  if (delivered.kind === "deferred" && delivered.holdUntil !== undefined) holds.set(team, delivered.holdUntil);
}

async function cleanOnceADay<M>(
  { store, clock, settings, log }: SchedulerDeps<M>,
  day: { cleaned: number },
): Promise<void> {
  const today = Math.floor(clock.now() / DAY_MS);
  if (today === day.cleaned) return;
  const expired = await store.records.expire(settings.retention, clock.now());
  day.cleaned = today;
  if (expired > 0) log.info({ expired }, "records past their time were deleted");
}
