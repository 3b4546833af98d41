import type { Migration } from "./migration.ts";

/** What models used and replied, and who wants quotes alone. */
export const model: Migration = {
  name: "0006-model",
  async up(db) {
    await db.schema
      .createTable("model_tokens")
      .addColumn("team", "text", (column) => column.notNull())
      .addColumn("person", "text", (column) => column.notNull())
      .addColumn("day", "text", (column) => column.notNull())
      .addColumn("tokens", "bigint", (column) => column.notNull())
      .addPrimaryKeyConstraint("model_tokens_key", ["team", "person", "day"])
      .execute();
    await db.schema
      .createTable("model_reply")
      .addColumn("key", "text", (column) => column.primaryKey())
      .addColumn("replies", "text", (column) => column.notNull())
      .addColumn("at", "bigint", (column) => column.notNull())
      .execute();
    await db.schema
      .createTable("quotes_only")
      .addColumn("team", "text", (column) => column.notNull())
      .addColumn("kind", "text", (column) => column.notNull())
      .addColumn("destination", "text", (column) => column.notNull())
      .addColumn("at", "bigint", (column) => column.notNull())
      .addPrimaryKeyConstraint("quotes_only_key", ["team", "kind", "destination"])
      .execute();
  },
};
