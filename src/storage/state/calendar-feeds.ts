import type { Kysely, Selectable } from "kysely";
import type { CalendarFeed } from "../../domain/calendar-feed.ts";
import type { Language } from "../../domain/language.ts";
import type { CalendarFeeds } from "../../ports/state-store.ts";
import type { CalendarFeedTable, Tables } from "../tables.ts";
import { belongsTo, toColumns, toDestination } from "./destination.ts";

const KEY = ["team", "kind", "destination"] as const;

export function createCalendarFeeds(db: Kysely<Tables>): CalendarFeeds {
  return {
    save: (feed) => db.transaction().execute((trx) => replaceFeed(trx, feed)),
    async find(tokenHash) {
      const row = await db
        .selectFrom("calendar_feed")
        .selectAll()
        .where("token_hash", "=", tokenHash)
        .executeTakeFirst();
      return row && readCalendarFeed(row);
    },
    async listHashes() {
      const rows = await db.selectFrom("calendar_feed").select("token_hash").execute();
      return rows.map((row) => row.token_hash);
    },
    async remove(destination) {
      const { numDeletedRows } = await db.deleteFrom("calendar_feed").where(belongsTo(destination)).executeTakeFirst();
      return numDeletedRows > 0n;
    },
  };
}

/** Writes first, so that the transaction holds the lock from its start. @returns whether there was one before */
async function replaceFeed(db: Kysely<Tables>, feed: CalendarFeed): Promise<boolean> {
  const { destination, tokenHash, language, createdAt } = feed;
  const row: CalendarFeedTable = {
    ...toColumns(destination),
    token_hash: tokenHash,
    language,
    created_at: createdAt,
  };
  const before = await db.deleteFrom("calendar_feed").where(belongsTo(destination)).executeTakeFirst();
  await db
    .insertInto("calendar_feed")
    .values(row)
    .onConflict((oc) => oc.columns(KEY).doUpdateSet(row))
    .execute();
  return before.numDeletedRows > 0n;
}

export function readCalendarFeed(row: Selectable<CalendarFeedTable>): CalendarFeed {
  const { token_hash: tokenHash, language, created_at: createdAt } = row;
  return { destination: toDestination(row), tokenHash, language: language as Language, createdAt };
}
