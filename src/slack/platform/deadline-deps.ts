import type { Ledger } from "../../domain/obligation.ts";
import type { CalendarAddresses } from "../../ports/calendar-addresses.ts";
import type { StateStore } from "../../ports/state-store.ts";

/** What digests, snoozes and settings are kept in. */
export type DigestStore = Pick<StateStore, "subscriptions" | "snoozes" | "deliveries">;

/** What the Slack edge needs for everything about deadlines. */
export interface DeadlineDeps {
  /** The ledger as it stands on an ISO date. */
  readonly ledger: (today: string) => Ledger;
  /** Null where nothing can be remembered: then `/wsis deadlines` works, digests and snooze say why they do not. */
  readonly store: DigestStore | null;
  /** Gives out addresses of calendar feeds; null where nothing serves them. */
  readonly calendars: CalendarAddresses | null;
  /** The IANA zone for people whose Slack profile names none. */
  readonly zone: string;
  /** Epoch ms. */
  readonly now: () => number;
  /** Makes the id of a new subscription. */
  readonly makeId: () => string;
}
