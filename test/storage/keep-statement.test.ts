import BetterSqlite from "better-sqlite3";
import { Kysely, SqliteDialect } from "kysely";
import { afterEach, describe, expect, it } from "vitest";
import { InvariantError } from "../../src/domain/error.ts";
import { hasChanged, keepStatement } from "../../src/storage/keep-statement.ts";
import type { Tables } from "../../src/storage/tables.ts";

const database = new BetterSqlite(":memory:");
database.exec("create table seen_event (key text primary key, at integer)");
const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
afterEach(() => void database.exec("delete from seen_event"));

const write = (row: { key: string; at: number }) =>
  db
    .insertInto("seen_event")
    .values(row)
    .onConflict((oc) => oc.column("key").doNothing());

describe("a statement that is kept", () => {
  it("runs with the values of each time, and is written once", async () => {
    let written = 0;
    const insert = keepStatement(db, (row: { key: string; at: number }) => {
      written += 1;
      return write(row);
    });
    const changed = [
      await insert({ key: "a", at: 1 }),
      await insert({ key: "b", at: 2 }),
      await insert({ key: "a", at: 3 }),
    ];
    expect(changed.map(hasChanged)).toEqual([true, true, false]);
    expect(await db.selectFrom("seen_event").selectAll().execute()).toEqual([
      { key: "a", at: 1 },
      { key: "b", at: 2 },
    ]);
    expect(written).toBe(1);
  });

  it("is refused where the values stand in another order, or not all of them do", async () => {
    const swapped = keepStatement(db, ({ at, key }: { at: number; key: string }) => write({ key, at }));
    await expect(async () => swapped({ at: 1, key: "a" })).rejects.toThrow(InvariantError);
    const literal = keepStatement(db, ({ key }: { key: string }) => write({ key, at: 1 }));
    await expect(async () => literal({ key: "a" })).rejects.toThrow(InvariantError);
  });
});
