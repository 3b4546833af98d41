import type { DeliveryTimes } from "../digest/delivery-protocol.ts";
import type { Announcement } from "../domain/delivery.ts";
import type { Retention } from "../domain/retention.ts";
import type { Subscription } from "../domain/subscription.ts";
import type { Log } from "../log/log.ts";
import type { Clock } from "../ports/clock.ts";
import type { MessageSender } from "../ports/message-sender.ts";
import type { Metrics } from "../ports/metrics.ts";
import type { StateStore } from "../ports/state-store.ts";

/** What one message says, and what the store shall remember that it told (null for notices). */
export interface Content<Message> {
  readonly message: Message;
  readonly announcement: Announcement | null;
}

/** The day's digest for one subscription; null when there is nothing to say and silence was wished. */
export type BuildDigest<Message> = (
  subscription: Subscription,
  localDate: string,
  late: boolean,
) => Promise<Content<Message> | null>;

/** Tells the owner that a subscription was paused, and what to do (`subscription.paused` is set). */
export type BuildPauseNotice<Message> = (subscription: Subscription) => Message;

export interface SchedulerSettings {
  /** Messages a minute for one workspace, all processes together. */
  readonly messagesPerMinute: number;
  /** How often to look for due messages, in milliseconds. */
  readonly wakeMs: number;
  /** How many messages one process has in hand at a time. */
  readonly concurrency: number;
  readonly retention: Retention;
  readonly times: DeliveryTimes;
}

export interface SchedulerDeps<Message> {
  readonly store: Pick<StateStore, "subscriptions" | "deliveries" | "budget" | "records">;
  readonly sender: MessageSender<Message>;
  readonly buildDigest: BuildDigest<Message>;
  readonly buildPauseNotice: BuildPauseNotice<Message>;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Pick<Metrics, "setDigestsDue" | "countDigestSent">;
  /** Makes the token of a claim: never the same twice, in any process. */
  readonly makeToken: () => string;
  readonly settings: SchedulerSettings;
}
