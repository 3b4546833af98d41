import type { Migration } from "./migration.ts";

/** What threads are about, which are followed, and which channels want none followed. */
export const threads: Migration = {
  name: "0008-threads",
  async up(db) {
    await db.schema
      .createTable("thread_subject")
      .addColumn("team", "text", (column) => column.notNull())
      .addColumn("channel", "text", (column) => column.notNull())
      .addColumn("thread_ts", "text", (column) => column.notNull())
      .addColumn("question", "text", (column) => column.notNull())
      .addColumn("paragraphs", "text", (column) => column.notNull())
      .addColumn("person", "text", (column) => column.notNull())
      .addColumn("at", "bigint", (column) => column.notNull())
      .addPrimaryKeyConstraint("thread_subject_key", ["team", "channel", "thread_ts"])
      .execute();
    await db.schema
      .createTable("followed_thread")
      .addColumn("team", "text", (column) => column.notNull())
      .addColumn("channel", "text", (column) => column.notNull())
      .addColumn("thread_ts", "text", (column) => column.notNull())
      .addColumn("state", "text", (column) => column.notNull())
      .addColumn("at", "bigint", (column) => column.notNull())
      .addPrimaryKeyConstraint("followed_thread_key", ["team", "channel", "thread_ts"])
      .execute();
    await db.schema
      .createTable("threads_off")
      .addColumn("team", "text", (column) => column.notNull())
      .addColumn("kind", "text", (column) => column.notNull())
      .addColumn("destination", "text", (column) => column.notNull())
      .addColumn("at", "bigint", (column) => column.notNull())
      .addPrimaryKeyConstraint("threads_off_key", ["team", "kind", "destination"])
      .execute();
  },
};
