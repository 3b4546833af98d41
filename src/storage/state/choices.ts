import type { Kysely } from "kysely";
import type { Choices } from "../../ports/state-store.ts";
import type { Tables } from "../tables.ts";
import { belongsTo, toColumns } from "./destination.ts";

/** @param table one row for each destination that chose what the table is named after */
export function createChoices(db: Kysely<Tables>, table: "quotes_only" | "threads_off"): Choices {
  return {
    async choose(destination, now) {
      await db
        .insertInto(table)
        .values({ ...toColumns(destination), at: now })
        .onConflict((oc) => oc.columns(["team", "kind", "destination"]).doNothing())
        .execute();
    },
    async revoke(destination) {
      const deleted = await db.deleteFrom(table).where(belongsTo(destination)).executeTakeFirst();
      return deleted.numDeletedRows > 0n;
    },
    async isChosen(destinations) {
      if (destinations.length === 0) return false;
      const chosen = db
        .selectFrom(table)
        .select("at")
        .where((eb) => eb.or(destinations.map(belongsTo)));
      return (await chosen.limit(1).executeTakeFirst()) !== undefined;
    },
  };
}
