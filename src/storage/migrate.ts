import { type Kysely, Migrator } from "kysely";
import { StorageError } from "../domain/error.ts";
import type { Migration } from "./migrations/migration.ts";
import { passOver, readCountedSteps } from "./schema-version.ts";
import type { Tables } from "./tables.ts";

/**
 * Brings the schema up to this program's last step. Call it under a lock for which other processes that start at the same
 * time wait: then one of them migrates, and the others find nothing to do.
 * @param schema where the tables are, in a database that has several schemas
 * @throws StorageError when the database is newer than the program; it is left as it was
 */
export async function migrate(db: Kysely<Tables>, migrations: readonly Migration[], schema?: string): Promise<void> {
  const tables = await listTables(db, schema);
  if (tables.has("kysely_migration")) refuseNewer(await listExecuted(db), migrations);
  const counted = tables.has("schema_version") ? await readCountedSteps(db) : 0;
  const steps = passOver(migrations, counted);
  const { error } = await new Migrator({
    db,
    provider: { getMigrations: async () => Object.fromEntries(steps.map((step) => [step.name, step])) },
    // Kysely orders the executed steps by the clock that noted them, and a clock may have been set back in between.
    allowUnorderedMigrations: true,
    ...(schema === undefined ? {} : { migrationTableSchema: schema }),
  }).migrateToLatest();
  if (error !== undefined) throw error;
}

/** How far a schema is behind this program, or ahead of it. */
export interface SchemaState {
  /** How many steps a start would make. */
  readonly pending: number;
  /** A step that this program does not know; null where there is none. */
  readonly unknown: string | null;
}

/** Looks at the schema and changes nothing. */
export async function readSchemaState(
  db: Kysely<Tables>,
  migrations: readonly Migration[],
  schema?: string,
): Promise<SchemaState> {
  const tables = await listTables(db, schema);
  const executed = tables.has("kysely_migration") ? await listExecuted(db) : [];
  const counted = tables.has("schema_version") ? await readCountedSteps(db) : 0;
  const pending = migrations.filter(({ name }, index) => index >= counted && !executed.includes(name)).length;
  return { pending, unknown: findUnknown(executed, migrations) ?? null };
}

async function listTables(db: Kysely<Tables>, schema: string | undefined): Promise<ReadonlySet<string>> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  return new Set(tables.filter((table) => schema === undefined || table.schema === schema).map(({ name }) => name));
}

async function listExecuted(db: Kysely<Tables>): Promise<readonly string[]> {
  const rows = await db.selectFrom("kysely_migration").select("name").orderBy("name").execute();
  return rows.map(({ name }) => name);
}

function refuseNewer(executed: readonly string[], migrations: readonly Migration[]): void {
  const unknown = findUnknown(executed, migrations);
  if (unknown === undefined) return;
  throw new StorageError(
    `The database was made by a newer version of this program: its schema has the step "${unknown}", this program knows the steps up to "${migrations.at(-1)?.name}". Install that version, or name another database`,
  );
}

function findUnknown(executed: readonly string[], migrations: readonly Migration[]): string | undefined {
  return executed.find((name) => !migrations.some((step) => step.name === name));
}
