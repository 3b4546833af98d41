import type { DateSpan } from "./calendar.ts";
import type { Announcement } from "./delivery.ts";
import type { Entry } from "./obligation.ts";
import type { ParagraphId } from "./paragraph-id.ts";

/** Days before a date at which an entry is news again. */
export const THRESHOLDS = [90, 30, 7, 1] as const;

/** `period`: the year (or month) of an entry without a date has begun; it crosses nothing else. */
export type Threshold = (typeof THRESHOLDS)[number] | "period";

/** One entry as a digest shows it. */
export interface DigestItem {
  readonly entry: Entry;
  /** Whole days to the first day that is to come; null where no day is known, or while the event runs. */
  readonly daysLeft: number | null;
}

export interface CloserItem extends DigestItem {
  readonly threshold: Threshold;
}

/** What is otherwise than the last digest told it; `before` holds the days known then (for the kind `dates`). */
export interface ChangedItem extends DigestItem {
  readonly change: "added" | "dates" | "text";
  readonly before: readonly DateSpan[];
}

/** An entry of the last digest that the ledger no longer holds. */
export interface RemovedEntry {
  readonly id: string;
  readonly paragraphs: readonly ParagraphId[];
}

/**
 * What one destination is told on one local date. An entry stands in one group only, the first that it fits of: changed,
 * passed, closer, returned, next, this year.
 */
export interface Digest {
  /** ISO date. */
  readonly date: string;
  /** The local date of the digest before; null for the first. */
  readonly since: string | null;
  /** `full`: there is news, or it is the first; `quiet`: one line; `silent`: nothing at all. */
  readonly kind: "full" | "quiet" | "silent";
  readonly late: boolean;
  readonly changed: readonly ChangedItem[];
  readonly removed: readonly RemovedEntry[];
  readonly passed: readonly DigestItem[];
  readonly closer: readonly CloserItem[];
  /** Their snooze has ended since the last digest. */
  readonly returned: readonly DigestItem[];
  /** Within the horizon; last those that have only a month or year there. */
  readonly next: readonly DigestItem[];
  /** Due this year, date not set. */
  readonly thisYear: readonly DigestItem[];
  /** What the store shall remember of it. */
  readonly announcement: Announcement;
}
