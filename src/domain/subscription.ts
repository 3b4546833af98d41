import type { Language } from "./language.ts";

/** Where a message goes: a channel, or a person's direct messages, by Slack's ids. */
export interface Destination {
  readonly kind: "channel" | "person";
  readonly id: string;
  readonly team: string;
}

/** ISO weekday: Monday is 1, Sunday 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** On which local days a digest comes; `weekdays` is Monday to Friday. */
export type DigestDays =
  | { readonly every: "daily" }
  | { readonly every: "weekdays" }
  | { readonly every: "weekly"; readonly weekday: Weekday };

/** Local days from first to last, as ISO dates; both inclusive. */
export interface DayRange {
  readonly start: string;
  readonly end: string;
}

/** Why nothing is sent any more, since when (epoch ms), and whether the owner has been told. */
export interface Pause {
  readonly reason: string;
  readonly at: number;
  readonly told: boolean;
}

/** What a channel or person wants of the digest. There is one for each destination. */
export interface Subscription {
  readonly id: string;
  readonly destination: Destination;
  readonly language: Language;
  /** Local time, `HH:MM`. */
  readonly time: string;
  /** IANA zone, such as `Europe/Zurich`. */
  readonly zone: string;
  readonly days: DigestDays;
  /** Local days on which none comes, whatever `days` says: holidays, a recess. What happened meanwhile is in the next. */
  readonly daysOff: readonly DayRange[];
  /** How far ahead the digest looks, in days. */
  readonly horizon: number;
  /** Concept id of the one body whose duties are wanted; null for all. */
  readonly actor: string | null;
  /** What to do when nothing is new: say so in one line, or say nothing. */
  readonly quiet: "line" | "silence";
  readonly paused: Pause | null;
  /** The Slack user id of who made it; null once that person's data were purged. */
  readonly createdBy: string | null;
  /** Epoch ms. */
  readonly createdAt: number;
  /** The Slack user id of who changed it last; null as above. */
  readonly changedBy: string | null;
  /** Epoch ms. */
  readonly changedAt: number;
  /** Epoch ms of the last change to time, zone, days or pause: a digest due before it is not made up for. */
  readonly effectiveFrom: number;
}
