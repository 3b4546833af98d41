import type { FeedbackLog } from "../../ports/state-store.ts";

/** What the Slack edge needs for votes on answers. */
export interface FeedbackDeps {
  /** Null where nothing can be remembered: then who votes is told why. */
  readonly store: Pick<FeedbackLog, "save"> | null;
  /** Epoch ms. */
  readonly now: () => number;
}
