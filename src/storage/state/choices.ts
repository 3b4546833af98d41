import type { Kysely } from "kysely";
import type { Choices } from "../../ports/state-store.ts";
import { keepStatement } from "../keep-statement.ts";
import type { DestinationColumns, Tables } from "../tables.ts";
import { belongsTo, toColumns } from "./destination.ts";

/** @param table one row for each destination that chose what the table is named after */
export function createChoices(db: Kysely<Tables>, table: "quotes_only" | "threads_off"): Choices {
  const find = keepStatement(
    db,
    ({ team, kind, destination: id }: Pick<DestinationColumns, keyof DestinationColumns>) =>
      db.selectFrom(table).select("at").where(belongsTo({ team, kind, id })),
  );
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
      for (const destination of destinations)
        if ((await find({ ...toColumns(destination) })).rows.length > 0) return true;
      return false;
    },
  };
}
