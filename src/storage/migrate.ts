import type { Kysely } from "kysely";
import { StorageError } from "../domain/error.ts";
import type { Migration } from "./migrations/migration.ts";
import type { Tables } from "./tables.ts";

/**
 * Brings the schema up to this program's version. Call it inside a transaction that holds a lock against other processes
 * starting at the same time: then either all steps stand or none.
 * @param now epoch ms, noted beside each step
 * @throws StorageError when the database is newer than the program
 */
export async function migrate(db: Kysely<Tables>, migrations: readonly Migration[], now: number): Promise<void> {
  await createVersionTable(db);
  const found = await readVersion(db);
  const known = migrations.length;
  if (found > known) {
    throw new StorageError(
      `The database was made by a newer version of this program (its schema is ${found}, this program knows ${known}). Install that version, or name another database`,
    );
  }
  for (const [index, migration] of migrations.entries()) {
    const version = index + 1;
    if (version <= found) continue;
    await migration.up(db as Kysely<unknown>);
    await db.insertInto("schema_version").values({ version, name: migration.name, applied_at: now }).execute();
  }
}

async function createVersionTable(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable("schema_version")
    .ifNotExists()
    .addColumn("version", "integer", (column) => column.primaryKey())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("applied_at", "bigint", (column) => column.notNull())
    .execute();
}

async function readVersion(db: Kysely<Tables>): Promise<number> {
  const row = await db
    .selectFrom("schema_version")
    .select((eb) => eb.fn.max("version").as("version"))
    .executeTakeFirst();
  return Number(row?.version ?? 0);
}
