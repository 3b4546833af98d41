import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { Kysely, SqliteDialect, sql } from "kysely";
import type { DeliveryMark } from "../domain/delivery.ts";
import type { SealedToken } from "../domain/installation.ts";
import type { Subscription } from "../domain/subscription.ts";
import { canWrite } from "./can-write.ts";
import { closeInTime } from "./close-in-time.ts";
import { toStorageError } from "./foreign-error.ts";
import { readSchemaState, type SchemaState } from "./migrate.ts";
import { MIGRATIONS } from "./migrations/all.ts";
import { canLoad, importSqlite, type StoreSettings } from "./open-store.ts";
import { OwnSchemaDialect } from "./own-schema-dialect.ts";
import { createDeliveries } from "./state/deliveries.ts";
import { createModelTokens } from "./state/model-tokens.ts";
import { createSubscriptions } from "./state/subscriptions.ts";
import { createWorkspaceTokens } from "./state/workspace-tokens.ts";
import type { Tables } from "./tables.ts";

/** What was found where the bot's memory is, or would be. `place` names it and holds no secret. */
export type InspectedStore =
  | { readonly kind: "absent"; readonly place: string; readonly isWritable: boolean }
  | { readonly kind: "no_driver" }
  | { readonly kind: "unusable"; readonly reason: string }
  | ({
      readonly kind: "open";
      readonly place: string;
      readonly isWritable: boolean;
      /** Null where the schema is not this program's. */
      readonly digests: StoredDigests | null;
      /** The same. */
      readonly tokens: readonly SealedToken[] | null;
      /** Of models: tokens of this day in UTC, and questions whose replies are remembered. The same. */
      readonly models: { readonly tokens: number; readonly replies: number } | null;
    } & SchemaState);

/** Every digest that is set, and what was sent since yesterday. */
export interface StoredDigests {
  readonly subscriptions: readonly Subscription[];
  readonly deliveries: readonly DeliveryMark[];
}

/** Longer than a write of the running bot takes. */
const BUSY_TIMEOUT_MS = 2000;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Looks at the store that the settings name: unlike opening it, this makes no file and changes neither schema nor modes.
 * @param now epoch ms
 */
export async function inspectStore({ dataDir, databaseUrl }: StoreSettings, now: number): Promise<InspectedStore> {
  try {
    if (databaseUrl !== null) return await inspectPostgres(databaseUrl, now);
    if (!(await canLoad(importSqlite))) return { kind: "no_driver" };
    const file = join(dataDir, "wsis.db");
    if (!existsSync(file)) return { kind: "absent", place: file, isWritable: canWrite(nearestFolder(file)) };
    return await inspectSqlite(file, now);
  } catch (error) {
    return { kind: "unusable", reason: toStorageError(error, "looking at the database").message };
  }
}

async function inspectSqlite(file: string, now: number): Promise<InspectedStore> {
  const isWritable = canWrite(file) && canWrite(dirname(file));
  const { default: BetterSqlite } = await import("better-sqlite3");
  const database = new BetterSqlite(file, { fileMustExist: true, readonly: !isWritable, timeout: BUSY_TIMEOUT_MS });
  try {
    const [damage] = database.pragma("quick_check(1)") as { quick_check: string }[];
    if (damage?.quick_check !== "ok") return { kind: "unusable", reason: `${file} is damaged.` };
    // Takes the lock of a writer, and writes nothing.
    if (isWritable) database.exec("begin immediate; rollback");
    const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
    const state = await readSchemaState(db, MIGRATIONS);
    return { kind: "open", place: file, isWritable, ...state, ...(await readContents(db, state, now)) };
  } finally {
    database.close();
  }
}

async function inspectPostgres(url: string, now: number): Promise<InspectedStore> {
  const { createPool, describeUrl, findSchema } = await import("./postgres-store.ts");
  const db = new Kysely<Tables>({ dialect: new OwnSchemaDialect({ pool: createPool(url) }) });
  try {
    const state = await readSchemaState(db, MIGRATIONS, await findSchema(db));
    const { rows } = await sql<{ mode: string }>`select current_setting('transaction_read_only') as mode`.execute(db);
    const place = `PostgreSQL at ${describeUrl(url)}`;
    const isWritable = rows[0]?.mode === "off";
    return { kind: "open", place, isWritable, ...state, ...(await readContents(db, state, now)) };
  } finally {
    await closeInTime(() => db.destroy());
  }
}

/** What stands in a database of this program's own schema. */
async function readContents(db: Kysely<Tables>, state: SchemaState, now: number) {
  if (state.pending > 0 || state.unknown !== null) return { digests: null, tokens: null, models: null };
  return {
    digests: await readDigests(db, now),
    tokens: await createWorkspaceTokens(db).list(),
    models: await readModels(db, now),
  };
}

async function readModels(db: Kysely<Tables>, now: number) {
  const { byAll } = await createModelTokens(db).used(null, new Date(now).toISOString().slice(0, 10));
  const { count } = await db
    .selectFrom("model_reply")
    .select(({ fn }) => fn.countAll().as("count"))
    .executeTakeFirstOrThrow();
  return { tokens: byAll, replies: Number(count) };
}

async function readDigests(db: Kysely<Tables>, now: number): Promise<StoredDigests> {
  // The earliest local date anywhere is at most twelve hours behind UTC.
  const earliest = new Date(now - DAY_MS).toISOString().slice(0, 10);
  const subscriptions = await createSubscriptions(db).list();
  return { subscriptions, deliveries: await createDeliveries(db).listFrom(earliest) };
}

/** The folder a file lies in, or the one in which that would be made. */
function nearestFolder(path: string): string {
  const folder = dirname(path);
  return existsSync(folder) || folder === path ? folder : nearestFolder(folder);
}
