import type { Records } from "../../ports/state-store.ts";

/** What is done to the records when Slack says that a workspace, or a channel in it, is not what it was. */
export interface WorkspaceChanges {
  readonly store: Pick<Records, "moveChannel">;
}
