import type { Destination } from "./subscription.ts";

/** An entry that one destination does not want to see: until a day (that day it is back), or for good because it is done. */
export interface Snooze {
  readonly destination: Destination;
  /** Id of the obligation. */
  readonly entry: string;
  readonly kind: "snoozed" | "done";
  /** ISO date; null exactly where `kind` is `done`. */
  readonly until: string | null;
  /** The Slack user id of who pressed the button; null once that person's data were purged. */
  readonly by: string | null;
  /** Epoch ms. */
  readonly at: number;
}
