import { randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { openPostgresStore } from "../../src/storage/postgres-store.ts";
import { openSqliteStore } from "../../src/storage/sqlite-store.ts";
import type { TestDatabase } from "./state-store.ts";

/** Where the database is, so that another process can be told. */
export interface PlacedDatabase extends TestDatabase {
  readonly place: { readonly sqlite: string } | { readonly postgres: string };
}

/** @param inMemory on a memory disk where there is one: for long simulations, where nothing is asked of the disk */
export async function createSqliteDatabase(inMemory = false): Promise<PlacedDatabase> {
  const root = inMemory && existsSync("/dev/shm") ? "/dev/shm" : tmpdir();
  const folder = mkdtempSync(join(root, "wsis-store-"));
  const file = join(folder, "wsis.db");
  return {
    place: { sqlite: file },
    connect: () => openSqliteStore(file),
    drop: async () => rmSync(folder, { recursive: true }),
  };
}

/** Undefined where no server is named; the tests then say that they were skipped. */
export const POSTGRES_URL = process.env.WSIS_TEST_DATABASE_URL;
export const NO_POSTGRES = "WSIS_TEST_DATABASE_URL names no PostgreSQL server";

/** A schema of its own, dropped afterwards. @param settings server settings for every connection, such as synchronous_commit */
export async function createPostgresDatabase(settings = ""): Promise<PlacedDatabase> {
  if (POSTGRES_URL === undefined) throw new Error("WSIS_TEST_DATABASE_URL is not set");
  const schema = `wsis_test_${randomBytes(8).toString("hex")}`;
  await runSql(`create schema ${schema}`);
  const url = new URL(POSTGRES_URL);
  url.searchParams.set("options", `-c search_path=${schema} ${settings}`.trim());
  return {
    place: { postgres: url.href },
    connect: () => openPostgresStore(url.href),
    drop: () => runSql(`drop schema ${schema} cascade`),
  };
}

async function runSql(text: string): Promise<void> {
  const client = new pg.Client({ connectionString: POSTGRES_URL });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}
