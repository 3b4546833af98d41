import type { DigestDeps, DigestStore } from "../../digest/digest-deps.ts";
import type { CalendarAddresses } from "../../ports/calendar-addresses.ts";

/** What the Slack edge needs for everything about deadlines. */
export interface DeadlineDeps extends Omit<DigestDeps, "store"> {
  /** Null where nothing can be remembered: then `/wsis deadlines` works, digests and snooze say why they do not. */
  readonly store: DigestStore | null;
  /** Gives out addresses of calendar feeds; null where nothing serves them. */
  readonly calendars: CalendarAddresses | null;
}
