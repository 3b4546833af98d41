import type { Kysely } from "kysely";
import type { SeenEvents } from "../../ports/state-store.ts";
import { hasChanged, keepStatement } from "../keep-statement.ts";
import type { Tables } from "../tables.ts";

export function createSeenEvents(db: Kysely<Tables>): SeenEvents {
  const insert = keepStatement(db, (row: { key: string; at: number }) =>
    db
      .insertInto("seen_event")
      .values(row)
      .onConflict((oc) => oc.column("key").doNothing()),
  );
  return { claim: async (key, at) => hasChanged(await insert({ key, at })) };
}
