import type { Choices } from "../../ports/state-store.ts";

/** What the Slack edge needs to let people do without the model that is set. */
export interface ModelChoice {
  /** Null where nothing can be remembered. */
  readonly store: Choices | null;
  /** Epoch ms. */
  readonly now: () => number;
}
