import { join } from "node:path";
import type { StateStore } from "../ports/state-store.ts";

export interface StoreSettings {
  /** WSIS_DATA_DIR. */
  readonly dataDir: string;
  /** DATABASE_URL, or null for SQLite under the data folder. */
  readonly databaseUrl: string | null;
}

/** `absent`: nothing can be remembered here; `reason` is one sentence for people. */
export type OpenedStore =
  | { readonly kind: "open"; readonly store: StateStore }
  | { readonly kind: "absent"; readonly reason: string };

const NO_SQLITE =
  "Digests, snoozing and feedback are off: better-sqlite3 could not be loaded on this machine and DATABASE_URL is not set.";

/**
 * Opens the store that the settings name. The database libraries are loaded here and not before: most commands need none.
 * @throws StorageError when a store is there but cannot be used
 */
export async function openStore(
  { dataDir, databaseUrl }: StoreSettings,
  loadSqlite = importSqlite,
): Promise<OpenedStore> {
  if (databaseUrl !== null) {
    const { openPostgresStore } = await import("./postgres-store.ts");
    return { kind: "open", store: await openPostgresStore(databaseUrl) };
  }
  if (!(await canLoad(loadSqlite))) return { kind: "absent", reason: NO_SQLITE };
  const { openSqliteStore } = await import("./sqlite-store.ts");
  return { kind: "open", store: await openSqliteStore(join(dataDir, "wsis.db")) };
}

/** The native part loads when the first database opens, not with the import: so one is opened, in memory. */
async function importSqlite(): Promise<void> {
  const { default: BetterSqlite } = await import("better-sqlite3");
  new BetterSqlite(":memory:").close();
}

async function canLoad(load: () => Promise<void>): Promise<boolean> {
  try {
    await load();
    return true;
  } catch {
    return false;
  }
}
