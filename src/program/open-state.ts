import { join } from "node:path";
import type { Config } from "../config.ts";
import type { StateStore } from "../ports/state-store.ts";
import { openStore, openStoreOrRetry } from "../storage/open-store.ts";

/** Whose state: the emulator keeps its own beside Slack's, always in SQLite, since its channels are not Slack's. */
export type StateOwner = "slack" | "emulator";

/**
 * Opens what the bot remembers: digests, snoozes, votes. Null where nothing can be remembered, which is told to `onNotice`.
 * @param isServing a bot that serves starts without a database that does not open, and takes it up when it does
 * @throws StorageError where a database is named and does not open, unless the bot serves
 */
export async function openState(
  { settings, secrets }: Config,
  onNotice: (notice: string) => void,
  owner: StateOwner = "slack",
  isServing = false,
): Promise<StateStore | null> {
  const { dataDirectory } = settings;
  const place =
    owner === "emulator"
      ? { dataDir: join(dataDirectory, "workspace"), databaseUrl: null }
      : { dataDir: dataDirectory, databaseUrl: secrets.databaseUrl?.reveal() ?? null };
  const opened = isServing ? await openStoreOrRetry(place, onNotice) : await openStore(place);
  if (opened.kind === "open") return opened.store;
  onNotice(opened.reason);
  return null;
}
