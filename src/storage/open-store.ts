import { join } from "node:path";
import { StorageError } from "../domain/error.ts";
import type { StateStore } from "../ports/state-store.ts";
import { createReopeningStore } from "./reopening-store.ts";

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

/** Between two tries to open a store that did not open. */
const RETRY_MS = 10_000;

/**
 * As `openStore`, for a bot that has answers to give: a store that is there but cannot be used is reported and tried again
 * until it opens, and whoever needs it meanwhile gets a StorageError at once.
 * @param onNotice told what is off, and when it is on again, in one plain sentence
 */
export async function openStoreOrRetry(
  settings: StoreSettings,
  onNotice: (notice: string) => void,
  retryMs = RETRY_MS,
): Promise<OpenedStore> {
  try {
    return await openStore(settings);
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    onNotice(`Digests, snoozing and votes are off, answers are not: ${error.message}`);
    const onOpen = () => onNotice("The database is there again: digests, snoozing and votes are on.");
    return { kind: "open", store: createReopeningStore(error, { open: () => reopen(settings), retryMs, onOpen }) };
  }
}

async function reopen(settings: StoreSettings): Promise<StateStore> {
  const opened = await openStore(settings);
  if (opened.kind === "absent") throw new StorageError(opened.reason);
  return opened.store;
}

/** The native part loads when the first database opens, not with the import: so one is opened, in memory. */
export async function importSqlite(): Promise<void> {
  const { default: BetterSqlite } = await import("better-sqlite3");
  new BetterSqlite(":memory:").close();
}

export async function canLoad(load: () => Promise<void>): Promise<boolean> {
  try {
    await load();
    return true;
  } catch {
    return false;
  }
}
