import type { Kysely } from "kysely";
import type { SeenEvents } from "../../ports/state-store.ts";
import type { Tables } from "../tables.ts";

export function createSeenEvents(db: Kysely<Tables>): SeenEvents {
  return {
    async claim(key, now) {
      const insert = db
        .insertInto("seen_event")
        .values({ key, at: now })
        .onConflict((oc) => oc.column("key").doNothing());
      return ((await insert.executeTakeFirst()).numInsertedOrUpdatedRows ?? 0n) > 0n;
    },
  };
}
