import { sql, type Transaction } from "kysely";
import type { Destination } from "../../domain/subscription.ts";
import type { Tables } from "../tables.ts";
import { belongsTo } from "./destination.ts";

/** What is kept of a destination, with what tells several rows of one table apart. */
const TABLES = [
  { table: "subscription", apart: null },
  { table: "delivery", apart: "slot" },
  { table: "snooze", apart: "entry" },
  { table: "calendar_feed", apart: null },
  { table: "quotes_only", apart: null },
  { table: "threads_off", apart: null },
] as const;

/**
 * Gives what is kept of a channel to the same channel under its new id. What somebody has already set there stands, and
 * takes the place of the old.
 * @param trx a transaction: all of it or nothing
 * @returns how many records moved
 */
export async function moveChannel(trx: Transaction<Tables>, from: Destination, to: string): Promise<number> {
  let count = 0;
  for (const { table, apart } of TABLES) {
    const moved = await trx
      .updateTable(table)
      .set({ destination: to })
      .where(belongsTo(from))
      .where(isFree(table, apart, { ...from, id: to }))
      .executeTakeFirst();
    count += Number(moved.numUpdatedRows);
    await trx.deleteFrom(table).where(belongsTo(from)).execute();
  }
  for (const table of ["feedback", "accepted_question"] as const) {
    const isThere = sql<boolean>`team = ${from.team} and channel = ${from.id}`;
    const moved = await trx.updateTable(table).set({ channel: to }).where(isThere).executeTakeFirst();
    count += Number(moved.numUpdatedRows);
  }
  for (const table of ["thread_subject", "followed_thread"] as const) {
    const isThere = sql<boolean>`team = ${from.team} and channel = ${from.id}`;
    const isFreeThread = sql<boolean>`not exists (select 1 from ${sql.table(table)} as there where there.team = ${from.team}
      and there.channel = ${to} and there.thread_ts = ${sql.ref(`${table}.thread_ts`)})`;
    const moved = await trx
      .updateTable(table)
      .set({ channel: to })
      .where(isThere)
      .where(isFreeThread)
      .executeTakeFirst();
    count += Number(moved.numUpdatedRows);
    await trx.deleteFrom(table).where(isThere).execute();
  }
  return count;
}

/** The place of a row under another destination is not taken. */
function isFree(table: string, apart: string | null, { team, kind, id }: Destination) {
  const isSame = apart === null ? sql`1 = 1` : sql`there.${sql.ref(apart)} = ${sql.ref(`${table}.${apart}`)}`;
  const isThere = sql`there.team = ${team} and there.kind = ${kind} and there.destination = ${id} and ${isSame}`;
  return sql<boolean>`not exists (select 1 from ${sql.table(table)} as there where ${isThere})`;
}
