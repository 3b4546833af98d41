import { Kysely, sql } from "kysely";
import pg from "pg";
import type { StateStore } from "../ports/state-store.ts";
import { BREAKER, createCircuitBreaker } from "./circuit-breaker.ts";
import { closeInTime } from "./close-in-time.ts";
import { toStorageError } from "./foreign-error.ts";
import { migrate } from "./migrate.ts";
import { MIGRATIONS } from "./migrations/all.ts";
import type { Migration } from "./migrations/migration.ts";
import { OwnSchemaDialect } from "./own-schema-dialect.ts";
import { createSqlStateStore } from "./sql-state-store.ts";
import type { Tables } from "./tables.ts";

const CONNECTIONS = 5;
const CONNECT_TIMEOUT_MS = 3000;
/** Longer than a call may wait (circuit-breaker.ts): by then its connection is worth nothing and is closed. */
const QUERY_TIMEOUT_MS = 5000;
/** Names our migration among the advisory locks of the database: "wsis" in ASCII. */
const MIGRATION_LOCK = 0x77736973;

/**
 * Opens (and migrates) the PostgreSQL store.
 * @param url the connection string
 * @throws StorageError when the server cannot be reached or its schema is newer than the program
 */
export async function openPostgresStore(
  url: string,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<StateStore> {
  const pool = createPool(url);
  const db = new Kysely<Tables>({ dialect: new OwnSchemaDialect({ pool }) });
  try {
    await migrateUnderLock(db, migrations);
    return createSqlStateStore(
      db,
      createCircuitBreaker(BREAKER, (work) => work()),
    );
  } catch (error) {
    await closeInTime(() => db.destroy());
    throw toStorageError(error, `opening PostgreSQL at ${describeUrl(url)}`);
  }
}

/** The lock of the session, not of a transaction: Kysely's migrator begins its own. */
async function migrateUnderLock(db: Kysely<Tables>, migrations: readonly Migration[]): Promise<void> {
  await db.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(${sql.lit(MIGRATION_LOCK)})`.execute(connection);
    try {
      await migrate(connection, migrations, await findSchema(connection));
    } finally {
      await sql`select pg_advisory_unlock(${sql.lit(MIGRATION_LOCK)})`.execute(connection);
    }
  });
}

/** The schema in which tables are made: other schemas of the database may hold tables of the same names. */
export async function findSchema(connection: Kysely<Tables>): Promise<string | undefined> {
  const { rows } = await sql<{ schema: string | null }>`select current_schema() as schema`.execute(connection);
  return rows[0]?.schema ?? undefined;
}

export function createPool(url: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    query_timeout: QUERY_TIMEOUT_MS,
    application_name: "wsis-bot",
    types: { getTypeParser: readNumbers },
  });
  // An idle connection that breaks would end the process otherwise; the next query opens another, or fails on its own.
  pool.on("error", () => undefined);
  // So would one that breaks while it is in use, or while it is being closed: the pool listens to idle ones alone.
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}

/** Epoch milliseconds are bigint columns and fit a number; pg would hand them over as text. */
function readNumbers(oid: number, format?: "text" | "binary") {
  return oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format as "text");
}

/** Host and database of a connection string, nothing else of it. */
export function describeUrl(url: string): string {
  try {
    const { host, pathname } = new URL(url);
    return `${host}${pathname}`;
  } catch {
    return "the address in DATABASE_URL";
  }
}
