import type { Kysely } from "kysely";
import type { QuotesOnly } from "../../ports/state-store.ts";
import type { Tables } from "../tables.ts";
import { belongsTo, toColumns } from "./destination.ts";

export function createQuotesOnly(db: Kysely<Tables>): QuotesOnly {
  return {
    async choose(destination, now) {
      await db
        .insertInto("quotes_only")
        .values({ ...toColumns(destination), at: now })
        .onConflict((oc) => oc.columns(["team", "kind", "destination"]).doNothing())
        .execute();
    },
    async revoke(destination) {
      const deleted = await db.deleteFrom("quotes_only").where(belongsTo(destination)).executeTakeFirst();
      return deleted.numDeletedRows > 0n;
    },
    async isChosen(destinations) {
      if (destinations.length === 0) return false;
      const chosen = db
        .selectFrom("quotes_only")
        .select("at")
        .where((eb) => eb.or(destinations.map(belongsTo)));
      return (await chosen.limit(1).executeTakeFirst()) !== undefined;
    },
  };
}
