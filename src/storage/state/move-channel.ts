import { type RawBuilder, sql, type Transaction } from "kysely";
import type { Destination } from "../../domain/subscription.ts";
import type { Tables } from "../tables.ts";

/**
 * Every table whose rows are of a channel. `destination` names channels and persons, told apart by `kind`; `apart` is what
 * tells several rows of one channel from each other.
 */
export const CHANNEL_TABLES = [
  { table: "subscription", column: "destination", apart: null },
  { table: "delivery", column: "destination", apart: "slot" },
  { table: "snooze", column: "destination", apart: "entry" },
  { table: "calendar_feed", column: "destination", apart: null },
  { table: "quotes_only", column: "destination", apart: null },
  { table: "threads_off", column: "destination", apart: null },
  { table: "chosen_language", column: "destination", apart: null },
  { table: "feedback", column: "channel", apart: "id" },
  { table: "accepted_question", column: "channel", apart: "key" },
  { table: "thread_subject", column: "channel", apart: "thread_ts" },
  { table: "followed_thread", column: "channel", apart: "thread_ts" },
] as const satisfies readonly {
  readonly table: keyof Tables;
  readonly column: string;
  readonly apart: string | null;
}[];

type ChannelTable = (typeof CHANNEL_TABLES)[number];

/**
 * Gives what is kept of a channel to the same channel under its new id. What somebody has already set there stands, and
 * takes the place of the old.
 * @param trx a transaction: all of it or nothing
 * @returns how many records moved
 */
export async function moveChannel(trx: Transaction<Tables>, from: Destination, to: string): Promise<number> {
  let count = 0;
  for (const one of CHANNEL_TABLES) {
    const [own, column] = [sql.table(one.table), sql.ref(one.column)];
    const taken = sql`select 1 from ${own} as there where ${isAt(one, { ...from, id: to }, "there")} and ${isSame(one)}`;
    const isOld = isAt(one, from, one.table);
    const moved = await sql`update ${own} set ${column} = ${to} where ${isOld} and not exists (${taken})`.execute(trx);
    count += Number(moved.numAffectedRows ?? 0n);
    await sql`delete from ${own} where ${isOld}`.execute(trx);
  }
  return count;
}

function isAt({ column }: ChannelTable, { team, kind, id }: Destination, table: string): RawBuilder<unknown> {
  const isThere = sql`${sql.ref(`${table}.team`)} = ${team} and ${sql.ref(`${table}.${column}`)} = ${id}`;
  return column === "destination" ? sql`${isThere} and ${sql.ref(`${table}.kind`)} = ${kind}` : isThere;
}

/** The row that is asked about, and the one that is there, could not both stand under one id. */
function isSame({ table, apart }: ChannelTable): RawBuilder<unknown> {
  return apart === null ? sql`1 = 1` : sql`${sql.ref(`there.${apart}`)} = ${sql.ref(`${table}.${apart}`)}`;
}
