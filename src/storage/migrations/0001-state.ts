import type { CreateTableBuilder, Kysely } from "kysely";
import type { Migration } from "./migration.ts";

export const state: Migration = {
  name: "0001-state",
  async up(db) {
    await createSubscription(db);
    await createDelivery(db);
    await createSnooze(db);
    await createFeedback(db);
    await createRest(db);
  },
};

type DestinationColumn = "team" | "kind" | "destination";

function withDestination<T extends string>(table: CreateTableBuilder<T>): CreateTableBuilder<T, DestinationColumn> {
  return table
    .addColumn("team", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("destination", "text", (column) => column.notNull());
}

async function createSubscription(db: Kysely<unknown>): Promise<void> {
  await withDestination(db.schema.createTable("subscription"))
    .addColumn("id", "text", (column) => column.notNull().unique())
    .addColumn("language", "text", (column) => column.notNull())
    .addColumn("time", "text", (column) => column.notNull())
    .addColumn("zone", "text", (column) => column.notNull())
    .addColumn("days", "text", (column) => column.notNull())
    .addColumn("horizon", "integer", (column) => column.notNull())
    .addColumn("actor", "text")
    .addColumn("quiet", "text", (column) => column.notNull())
    .addColumn("paused_reason", "text")
    .addColumn("paused_at", "bigint")
    .addColumn("paused_told", "integer", (column) => column.notNull())
    .addColumn("created_by", "text")
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .addColumn("effective_from", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("subscription_key", ["team", "kind", "destination"])
    .execute();
}

/** The primary key is the promise: one delivery for a destination and occasion, whoever asks. */
async function createDelivery(db: Kysely<unknown>): Promise<void> {
  await withDestination(db.schema.createTable("delivery"))
    .addColumn("slot", "text", (column) => column.notNull())
    .addColumn("local_date", "text")
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("token", "text", (column) => column.notNull())
    .addColumn("claimed_at", "bigint", (column) => column.notNull())
    .addColumn("expires_at", "bigint", (column) => column.notNull())
    .addColumn("unsure", "integer", (column) => column.notNull())
    .addColumn("message_ts", "text")
    .addColumn("late", "integer", (column) => column.notNull())
    .addColumn("announcement", "text")
    .addPrimaryKeyConstraint("delivery_key", ["team", "kind", "destination", "slot"])
    .execute();
  await db.schema.createIndex("delivery_local_date").on("delivery").column("local_date").execute();
}

async function createSnooze(db: Kysely<unknown>): Promise<void> {
  await withDestination(db.schema.createTable("snooze"))
    .addColumn("entry", "text", (column) => column.notNull())
    .addColumn("mode", "text", (column) => column.notNull())
    .addColumn("until", "text")
    .addColumn("by_person", "text")
    .addColumn("at", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("snooze_key", ["team", "kind", "destination", "entry"])
    .execute();
}

async function createFeedback(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("feedback")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("team", "text", (column) => column.notNull())
    .addColumn("channel", "text")
    .addColumn("person", "text", (column) => column.notNull())
    .addColumn("verdict", "text", (column) => column.notNull())
    .addColumn("question", "text")
    .addColumn("language", "text", (column) => column.notNull())
    .addColumn("paragraphs", "text", (column) => column.notNull())
    .addColumn("edition", "text", (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .execute();
}

async function createRest(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("installation")
    .addColumn("team", "text", (column) => column.primaryKey())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("bot_user", "text", (column) => column.notNull())
    .addColumn("scopes", "text", (column) => column.notNull())
    .addColumn("installed_at", "bigint", (column) => column.notNull())
    .addColumn("last_seen_at", "bigint", (column) => column.notNull())
    .execute();
  for (const table of ["seen_event", "post_budget"]) {
    await db.schema
      .createTable(table)
      .addColumn("key", "text", (column) => column.primaryKey())
      .addColumn("at", "bigint", (column) => column.notNull())
      .execute();
  }
  await db.schema.createIndex("seen_event_at").on("seen_event").column("at").execute();
}
