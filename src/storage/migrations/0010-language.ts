import type { Migration } from "./migration.ts";

/** In which language people want to be spoken with. */
export const language: Migration = {
  name: "0010-language",
  async up(db) {
    await db.schema
      .createTable("chosen_language")
      .addColumn("team", "text", (column) => column.notNull())
      .addColumn("kind", "text", (column) => column.notNull())
      .addColumn("destination", "text", (column) => column.notNull())
      .addColumn("language", "text", (column) => column.notNull())
      .addColumn("at", "bigint", (column) => column.notNull())
      .addPrimaryKeyConstraint("chosen_language_key", ["team", "kind", "destination"])
      .execute();
  },
};
