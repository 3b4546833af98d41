import type { Migration } from "./migration.ts";

/** Questions that are acknowledged and not answered yet; who holds one, and until when. */
export const acceptedQuestion: Migration = {
  name: "0004-accepted-question",
  async up(db) {
    await db.schema
      .createTable("accepted_question")
      .addColumn("key", "text", (column) => column.primaryKey())
      .addColumn("team", "text", (column) => column.notNull())
      .addColumn("channel", "text", (column) => column.notNull())
      .addColumn("person", "text", (column) => column.notNull())
      .addColumn("ts", "text")
      .addColumn("thread_ts", "text")
      .addColumn("words", "text")
      .addColumn("response_url", "text")
      .addColumn("at", "bigint", (column) => column.notNull())
      .addColumn("token", "text", (column) => column.notNull())
      .addColumn("expires_at", "bigint", (column) => column.notNull())
      .addColumn("takeovers", "integer", (column) => column.notNull())
      .execute();
  },
};
