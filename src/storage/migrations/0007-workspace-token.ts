import type { Migration } from "./migration.ts";

/** The tokens of workspaces that have installed the bot, sealed, each beside the name of the key it was sealed with. */
export const workspaceToken: Migration = {
  name: "0007-workspace-token",
  async up(db) {
    await db.schema
      .createTable("workspace_token")
      .addColumn("team", "text", (column) => column.primaryKey())
      .addColumn("key_id", "text", (column) => column.notNull())
      .addColumn("sealed", "text", (column) => column.notNull())
      .addColumn("at", "bigint", (column) => column.notNull())
      .execute();
  },
};
