import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { StorageError } from "../../src/domain/error.ts";
import { NEWER_MIGRATIONS } from "../storage/newer-migrations.ts";
import type { PlacedDatabase } from "./databases.ts";
import { OLD_COUNT, OLD_ROWS, OLD_STEPS } from "./old-schema.ts";
import { channel, person } from "./state-samples.ts";

/** Each is a version 0.1.0 of its time: how many steps it knew. */
const COUNTS = OLD_STEPS.map((_, index) => index + 1);

/** What every kind of database must do with one that version 0.1.0 left behind. */
export function testOldDatabase(kind: string, create: () => Promise<PlacedDatabase>): void {
  describe(`${kind} of version 0.1.0`, () => {
    let database: PlacedDatabase;
    beforeEach(async () => {
      database = await create();
    });
    afterEach(() => database.drop());

    it.each(COUNTS)("with %i step(s) becomes what a new one is, with every row as it was", async (count) => {
      const rows = await makeOld(database, count);
      await (await database.connect()).close();
      for (const { table, row } of rows)
        expect(await database.query(`select * from ${table}`)).toEqual([expect.objectContaining(row)]);
      expect(await listColumns(database)).toEqual(await listColumnsOfNew(create));
      const steps = await database.query("select name from kysely_migration order by name");
      expect(steps.slice(0, 3)).toEqual([
        { name: "0001-state" },
        { name: "0002-calendar-feed" },
        { name: "0003-feedback-outcome" },
      ]);
    });

    it("is read and written by the store as any other, also when it is opened again", async () => {
      await makeOld(database, 3);
      await (await database.connect()).close();
      const store = await database.connect();
      expect(await store.subscriptions.find(channel())).toMatchObject({
        id: "s1",
        horizon: 90,
        daysOff: [],
        createdBy: "U1",
      });
      expect(await store.deliveries.lastAnnouncement(channel())).toMatchObject({ localDate: "2026-11-24" });
      expect(await store.snoozes.list(channel())).toMatchObject([{ entry: "cstd-2027", until: "2026-12-24" }]);
      expect(await store.feedback.list()).toMatchObject([{ id: "f1", outcome: null, gate: null }]);
      expect(await store.installations.list()).toMatchObject([{ name: "ITU", scopes: ["chat:write"] }]);
      expect(await store.calendarFeeds.find("a1")).toMatchObject({ destination: person() });
      expect(await store.seen.claim("Ev1", 1)).toBe(false);
      expect(await store.seen.claim("Ev2", 1)).toBe(true);
      await store.close();
    });

    it("is upgraded once where two processes open it together", async () => {
      await makeOld(database, 2);
      const stores = await Promise.all([database.connect(), database.connect()]);
      await Promise.all(stores.map((store) => store.close()));
      expect(await database.query("select name from kysely_migration where name < '0004'")).toHaveLength(3);
    });

    it.each(COUNTS)("with %i step(s), once upgraded, is refused by version 0.1.0 as newer", async (count) => {
      await makeOld(database, count);
      await (await database.connect()).close();
      const [row] = await database.query("select max(version) as version from schema_version");
      expect(row).toEqual({ version: 4 });
    });

    it("of a newer program is refused with a plain sentence, and left as it is", async () => {
      await makeOld(database, 3);
      await (await database.connect(NEWER_MIGRATIONS)).close();
      const refusal = database.connect();
      await expect(refusal).rejects.toThrow(StorageError);
      await expect(refusal).rejects.toThrow(/newer version of this program: .*"0900-later".*Install that version/u);
      await (await database.connect(NEWER_MIGRATIONS)).close();
    });
  });
}

/** Replays version 0.1.0 up to a step. @returns the rows that it wrote */
async function makeOld({ query }: PlacedDatabase, count: number): Promise<typeof OLD_ROWS> {
  await query(OLD_COUNT);
  for (const [index, { name, statements }] of OLD_STEPS.slice(0, count).entries()) {
    for (const statement of statements) await query(statement);
    await query(`insert into schema_version values (${index + 1}, '${name}', 1795510800000)`);
  }
  const rows = OLD_ROWS.filter(({ table }) => count > 1 || table !== "calendar_feed");
  for (const { table, row } of rows) {
    const values = Object.values(row).map(toSql).join(", ");
    await query(`insert into ${table} (${Object.keys(row).join(", ")}) values (${values})`);
  }
  return rows;
}

function toSql(value: unknown): string {
  return typeof value === "string" ? `'${value}'` : String(value);
}

async function listColumns({ listColumns: list }: PlacedDatabase): Promise<readonly string[]> {
  return (await list()).filter((column) => !column.startsWith("schema_version."));
}

async function listColumnsOfNew(create: () => Promise<PlacedDatabase>): Promise<readonly string[]> {
  const database = await create();
  await (await database.connect()).close();
  const columns = await listColumns(database);
  await database.drop();
  return columns;
}
