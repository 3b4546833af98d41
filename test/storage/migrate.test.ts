import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { MIGRATIONS } from "../../src/storage/migrations/all.ts";
import type { Migration } from "../../src/storage/migrations/migration.ts";
import { createPostgresDatabase, createSqliteDatabase, NO_POSTGRES, POSTGRES_URL } from "../contract/databases.ts";

const create = { SQLite: createSqliteDatabase, PostgreSQL: createPostgresDatabase };
const kinds = POSTGRES_URL === undefined ? (["SQLite"] as const) : (["SQLite", "PostgreSQL"] as const);

if (POSTGRES_URL === undefined) {
  describe("migrations", () => it("of PostgreSQL", ({ skip }) => skip(NO_POSTGRES)));
}

describe.each(kinds)("migrations of %s", (kind) => {
  let database: Awaited<ReturnType<(typeof create)[typeof kind]>>;
  beforeEach(async () => {
    database = await create[kind]();
  });
  afterEach(() => database.drop());

  it("leave the database as it was where a step fails, and say why it failed", async () => {
    const half: Migration = {
      name: "0900-half",
      async up(db) {
        await db.schema.createTable("half").addColumn("id", "text").execute();
        await db.schema.createTable("half").addColumn("id", "text").execute();
      },
    };
    await expect(database.connect([...MIGRATIONS, half])).rejects.toThrow(/half.* already exists/u);
    // On PostgreSQL Kysely makes its own two tables before it begins.
    expect((await database.listColumns()).filter((column) => !column.startsWith("kysely_"))).toEqual([]);
    await (await database.connect()).close();
  });

  it("do not mind a clock that was set back between two steps", async () => {
    await (await database.connect()).close();
    await database.query(`update kysely_migration set timestamp = '1999-01-01' where name = '0003-feedback-outcome'`);
    const store = await database.connect();
    expect(await store.seen.claim("event", 1)).toBe(true);
    await store.close();
  });
});

describe("the list of migrations", () => {
  it("is in the order of the names, by which Kysely runs them", () => {
    const names = MIGRATIONS.map(({ name }) => name);
    expect(names).toEqual([...names].sort());
    expect(new Set(names).size).toBe(names.length);
  });
});
