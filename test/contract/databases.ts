import { randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import BetterSqlite from "better-sqlite3";
import pg from "pg";
import type { StateStore } from "../../src/ports/state-store.ts";
import type { Migration } from "../../src/storage/migrations/migration.ts";
import { openPostgresStore } from "../../src/storage/postgres-store.ts";
import { openSqliteStore } from "../../src/storage/sqlite-store.ts";
import type { TestDatabase } from "./state-store.ts";

type Row = Readonly<Record<string, unknown>>;

export interface PlacedDatabase extends TestDatabase {
  /** Where the database is, so that another process can be told. */
  readonly place: { readonly sqlite: string } | { readonly postgres: string };
  connect(migrations?: readonly Migration[]): Promise<StateStore>;
  /** Runs one statement past the store. */
  query(sql: string): Promise<readonly Row[]>;
  /** Every column of every table with its type, in order: "feedback.gate double precision". */
  listColumns(): Promise<readonly string[]>;
}

/** @param inMemory on a memory disk where there is one: for long simulations, where nothing is asked of the disk */
export async function createSqliteDatabase(inMemory = false): Promise<PlacedDatabase> {
  const root = inMemory && existsSync("/dev/shm") ? "/dev/shm" : tmpdir();
  const folder = mkdtempSync(join(root, "wsis-store-"));
  const file = join(folder, "wsis.db");
  return {
    place: { sqlite: file },
    connect: (migrations) => openSqliteStore(file, migrations),
    query: async (sql) => querySqlite(file, sql),
    listColumns: async () => querySqlite(file, SQLITE_COLUMNS).map(formatColumn),
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
  await queryPostgres(POSTGRES_URL, `create schema ${schema}`);
  const url = new URL(POSTGRES_URL);
  url.searchParams.set("options", `-c search_path=${schema} ${settings}`.trim());
  return {
    place: { postgres: url.href },
    connect: (migrations) => openPostgresStore(url.href, migrations),
    query: (sql) => queryPostgres(url.href, sql),
    listColumns: async () => (await queryPostgres(url.href, POSTGRES_COLUMNS)).map(formatColumn),
    drop: async () => {
      await queryPostgres(POSTGRES_URL, `drop schema ${schema} cascade`);
    },
  };
}

const SQLITE_COLUMNS = `select t.name as "table", c.name as "column", c.type as type from sqlite_master t, pragma_table_info(t.name) c
  where t.type = 'table' order by t.name, c.name`;
const POSTGRES_COLUMNS = `select table_name as "table", column_name as "column", data_type as type from information_schema.columns
  where table_schema = current_schema() order by table_name, column_name`;

function formatColumn({ table, column, type }: Row): string {
  return `${table}.${column} ${type}`;
}

function querySqlite(file: string, sql: string): readonly Row[] {
  const database = new BetterSqlite(file);
  try {
    const statement = database.prepare<[], Row>(sql);
    if (statement.reader) return statement.all();
    statement.run();
    return [];
  } finally {
    database.close();
  }
}

async function queryPostgres(url: string, sql: string): Promise<readonly Row[]> {
  // Epoch milliseconds are bigint columns, which pg hands over as text by itself.
  const types = {
    getTypeParser: (oid: number) => (oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid)),
  };
  const client = new pg.Client({ connectionString: url, types });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}
