import type { Kysely, Selectable } from "kysely";
import type { Snooze } from "../../domain/snooze.ts";
import type { Snoozes } from "../../ports/state-store.ts";
import type { SnoozeTable, Tables } from "../tables.ts";
import { belongsTo, toColumns, toDestination } from "./destination.ts";

const KEY = ["team", "kind", "destination", "entry"] as const;

export function createSnoozes(db: Kysely<Tables>): Snoozes {
  return {
    async save({ destination, entry, kind, until, by, at }) {
      const row: SnoozeTable = { ...toColumns(destination), entry, mode: kind, until, by_person: by, at };
      await db
        .insertInto("snooze")
        .values(row)
        .onConflict((oc) => oc.columns(KEY).doUpdateSet(row))
        .execute();
    },
    async list(destination) {
      const rows = await db.selectFrom("snooze").selectAll().where(belongsTo(destination)).orderBy("entry").execute();
      return rows.map(readSnooze);
    },
    async remove(destination, entry) {
      const { numDeletedRows } = await db
        .deleteFrom("snooze")
        .where(belongsTo(destination))
        .where("entry", "=", entry)
        .executeTakeFirst();
      return numDeletedRows > 0n;
    },
  };
}

export function readSnooze(row: Selectable<SnoozeTable>): Snooze {
  const { entry, mode, until, by_person, at } = row;
  return { destination: toDestination(row), entry, kind: mode, until, by: by_person, at };
}
