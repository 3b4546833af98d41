import { sql } from "kysely";
import type { Migration } from "./migration.ts";

/** Who changed a digest last, and when; until somebody does, it is who made it. */
export const subscriptionChange: Migration = {
  name: "0005-subscription-change",
  async up(db) {
    await db.schema.alterTable("subscription").addColumn("changed_by", "text").execute();
    await db.schema.alterTable("subscription").addColumn("changed_at", "bigint").execute();
    await sql`update subscription set changed_by = created_by, changed_at = created_at`.execute(db);
  },
};
