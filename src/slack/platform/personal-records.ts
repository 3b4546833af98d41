import type { Records } from "../../ports/state-store.ts";

/** What the Slack edge needs to show and delete what is kept about a person. */
export interface PersonalRecords {
  /** Null where nothing can be remembered: then nothing is kept. */
  readonly store: Pick<Records, "exportSubject" | "purgeSubject"> | null;
}
