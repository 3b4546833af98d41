import type { Migration } from "./migration.ts";

export const calendarFeed: Migration = {
  name: "0002-calendar-feed",
  async up(db) {
    await db.schema
      .createTable("calendar_feed")
      .addColumn("team", "text", (column) => column.notNull())
      .addColumn("kind", "text", (column) => column.notNull())
      .addColumn("destination", "text", (column) => column.notNull())
      .addColumn("token_hash", "text", (column) => column.notNull().unique())
      .addColumn("language", "text", (column) => column.notNull())
      .addColumn("created_at", "bigint", (column) => column.notNull())
      .addPrimaryKeyConstraint("calendar_feed_key", ["team", "kind", "destination"])
      .execute();
  },
};
