import { describe, expect, it } from "vitest";
import { StorageError } from "../../src/domain/error.ts";
import { openStore } from "../../src/storage/open-store.ts";
import { openPostgresStore } from "../../src/storage/postgres-store.ts";
import { createPostgresDatabase, NO_POSTGRES, type PlacedDatabase, POSTGRES_URL } from "../contract/databases.ts";
import { testOldDatabase } from "../contract/old-database.ts";
import { testStateStore } from "../contract/state-store.ts";
import { NEWER_MIGRATIONS } from "./newer-migrations.ts";

if (POSTGRES_URL === undefined) {
  describe("PostgreSQL as a state store", () => {
    it("keeps the contract", ({ skip }) => skip(NO_POSTGRES));
  });
} else {
  testStateStore("PostgreSQL", createPostgresDatabase);
  testOldDatabase("A PostgreSQL database", createPostgresDatabase);

  describe("the PostgreSQL schema", () => {
    it("is found while others make and drop tables of the same database", async () => {
      const database = await createPostgresDatabase();
      const churning = new AbortController();
      const churns = ["a", "b"].map((name) => churnTables(database, name, churning.signal));
      try {
        for (let opened = 0; opened < 30; opened += 1) await (await database.connect()).close();
      } finally {
        churning.abort();
        await Promise.all(churns);
        await database.drop();
      }
      for (const churned of await Promise.all(churns)) expect(churned).toBeGreaterThan(1);
    });

    it("of a newer program is refused with a plain sentence", async () => {
      const database = await createPostgresDatabase();
      await (await database.connect(NEWER_MIGRATIONS)).close();
      await expect(database.connect()).rejects.toThrow(
        /newer version of this program: its schema has the step "0900-later", this program knows the steps up to "0\d+-[a-z-]+"\. Install/u,
      );
      await database.drop();
    });
  });
}

describe("a PostgreSQL server that is not there", () => {
  const url = "postgres://someone:s3cr3t@127.0.0.1:1/wsis";

  it("gives a StorageError with its address and without the password", async () => {
    const error: unknown = await openStore({ dataDir: "/nowhere", databaseUrl: url }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(StorageError);
    expect(describeAll(error)).toContain("127.0.0.1:1/wsis");
    expect(describeAll(error)).not.toContain("s3cr3t");
  });

  it("does not repeat an address it cannot read", async () => {
    const error: unknown = await openPostgresStore("postgres://someone:s3cr3t@[bad/wsis").catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(StorageError);
    expect(describeAll(error)).not.toContain("s3cr3t");
  });
});

const TWENTY_TABLES = Array.from({ length: 20 }, (_, n) => `create table t${n} (a int)`).join(" ");

/** Makes and drops twenty tables until told to stop, and says how often. One opening in five met a table that was gone. */
async function churnTables({ query }: PlacedDatabase, name: string, signal: AbortSignal): Promise<number> {
  const schema = `wsis_churn_${name}_${process.pid}`;
  let times = 0;
  for (; !signal.aborted; times += 1) {
    await query(`create schema ${schema} ${TWENTY_TABLES}`);
    await query(`drop schema ${schema} cascade`);
  }
  return times;
}

/** Everything an error could give away. */
function describeAll(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return `${error.stack} ${JSON.stringify(error, Object.getOwnPropertyNames(error))} ${error.cause === undefined ? "" : describeAll(error.cause)}`;
}
