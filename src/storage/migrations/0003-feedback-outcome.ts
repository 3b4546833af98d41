import type { Migration } from "./migration.ts";

/** What the answer was that a vote is about; votes from before have neither. */
export const feedbackOutcome: Migration = {
  name: "0003-feedback-outcome",
  async up(db) {
    await db.schema.alterTable("feedback").addColumn("outcome", "text").execute();
    await db.schema.alterTable("feedback").addColumn("gate", "double precision").execute();
  },
};
