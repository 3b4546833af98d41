import { chmodSync, closeSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
import type { Database } from "better-sqlite3";
import { Kysely, SqliteDialect, sql } from "kysely";
import type { StateStore } from "../ports/state-store.ts";
import { BREAKER, createCircuitBreaker } from "./circuit-breaker.ts";
import { toStorageError } from "./foreign-error.ts";
import { keepStatements } from "./keep-statements.ts";
import { migrate } from "./migrate.ts";
import { MIGRATIONS } from "./migrations/all.ts";
import type { Migration } from "./migrations/migration.ts";
import { retryBusy } from "./retry-busy.ts";
import { createSqlStateStore } from "./sql-state-store.ts";
import type { Tables } from "./tables.ts";

/** How long a write blocks this thread for another's, in milliseconds: `retryBusy` waits instead. */
const BUSY_TIMEOUT_MS = 0;
const PRIVATE = 0o600;

/**
 * Opens (and makes, and migrates) the SQLite store.
 * @param file path of the database file; its folder is made when missing
 * @throws StorageError when the file cannot be used or is newer than the program
 * @throws the loader's own error when better-sqlite3 is not there: see `openStore`
 */
export async function openSqliteStore(
  file: string,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<StateStore> {
  const { default: BetterSqlite } = await import("better-sqlite3");
  try {
    makePrivate(file);
    const connect = () => new BetterSqlite(file, { timeout: BUSY_TIMEOUT_MS });
    return await retryBusy(() => openMigrated(connect, migrations));
  } catch (error) {
    throw toStorageError(error, `opening ${file}`);
  }
}

/** What the bot keeps about people is for the account it runs under alone. SQLite gives its side files the mode of the file. */
function makePrivate(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  closeSync(openSync(file, "a", PRIVATE));
  chmodSync(file, PRIVATE);
}

async function openMigrated(connect: () => Database, migrations: readonly Migration[]): Promise<StateStore> {
  const opened: Database[] = [];
  const open = (synchronous: "FULL" | "NORMAL"): Kysely<Tables> => {
    const database = connect();
    opened.push(database);
    // Write-ahead log: readers and one writer at a time, also from several processes.
    database.pragma("journal_mode = WAL");
    database.pragma(`synchronous = ${synchronous}`);
    return new Kysely<Tables>({ dialect: new SqliteDialect({ database: keepStatements(database) }) });
  };
  try {
    // A commit is on the disk.
    const db = open("FULL");
    await migrateUnderLock(db, migrations);
    // A commit survives the end of the process, not a loss of power: rationale.md.
    const brief = open("NORMAL");
    // Kysely closes what it has used and nothing else.
    await sql`select 1`.execute(brief);
    return createSqlStateStore(db, createCircuitBreaker({ ...BREAKER, callMs: null }, retryBusy), brief);
  } catch (error) {
    for (const database of opened) database.close();
    throw error;
  }
}

/** IMMEDIATE takes the write lock before the steps are read: a second process waits here, then finds nothing to do. */
async function migrateUnderLock(db: Kysely<Tables>, migrations: readonly Migration[]): Promise<void> {
  await db.connection().execute(async (connection) => {
    await sql`begin immediate`.execute(connection);
    try {
      await migrate(connection, migrations);
      await sql`commit`.execute(connection);
    } catch (error) {
      await sql`rollback`.execute(connection);
      throw error;
    }
  });
}
