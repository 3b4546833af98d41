import type { Migration } from "./migration.ts";

/** What a person says of an answer that did not help, where they say it; votes from before have none of it. */
export const feedbackForm: Migration = {
  name: "0009-feedback-form",
  async up(db) {
    await db.schema.alterTable("feedback").addColumn("reason", "text").execute();
    await db.schema.alterTable("feedback").addColumn("comment", "text").execute();
    await db.schema.alterTable("feedback").addColumn("right_paragraphs", "text").execute();
  },
};
