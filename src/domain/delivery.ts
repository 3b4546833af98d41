import type { Destination } from "./subscription.ts";

/** One entry as a digest announced it, so that the next digest can tell what changed. */
export interface AnnouncedEntry {
  readonly entry: string;
  /** ISO date as it was shown; null where it said "date not set". */
  readonly date: string | null;
  readonly status: string;
}

/** What the digest of one local date told one destination. */
export interface Announcement {
  readonly localDate: string;
  readonly entries: readonly AnnouncedEntry[];
}

/**
 * - `claimed`: some process is at it, or died over it
 * - `sent`: the message stands in Slack
 * - `silent`: nothing was to be said, and nothing will be
 */
export type DeliveryState = "claimed" | "sent" | "silent";

/**
 * One message that must be sent once. `slot` names the occasion: the local date of a digest, or the like of
 * `paused:<id>:<ms>` for a notice. (destination, slot) is unique. This much of it tells what is due.
 */
export interface DeliveryMark {
  readonly destination: Destination;
  readonly slot: string;
  readonly state: DeliveryState;
  /** Changes hands with the claim: only the holder's token may renew, defer or finish. */
  readonly token: string;
  /** Epoch ms of the first claim: the message cannot stand in Slack from before it. */
  readonly claimedAt: number;
  /** Epoch ms from which any process may take the claim over. */
  readonly expiresAt: number;
  /** Posts begun whose fate nobody knows. Zero: there is nothing to look for. */
  readonly unsure: number;
  /** Slack's time stamp of the message. */
  readonly messageTs: string | null;
  readonly late: boolean;
}

/** A delivery with what its message tells. */
export interface Delivery extends DeliveryMark {
  /** What the message tells; stored before the post, so that whoever finds the message knows; null again once a later one stands. */
  readonly announcement: Announcement | null;
}
