import { buildLedger } from "../../src/deadlines/build-ledger.ts";
import type { StateStore } from "../../src/ports/state-store.ts";
import { createSqliteDatabase } from "../contract/databases.ts";
import { library, sources } from "../digest/simulate.ts";
import { type Replay, startReplay } from "./replay.ts";

/** A replay with the register of the bundled document, and a store in a database of its own. */
export interface LedgerReplay {
  readonly replay: Replay;
  readonly store: StateStore;
  stop(): Promise<void>;
}

/** Starts on the first of October 2026. @param zone the bot's own */
export async function startLedgerReplay(zone: string): Promise<LedgerReplay> {
  const database = await createSqliteDatabase(true);
  const store = await database.connect();
  const replay = await startReplay({
    deadlines: {
      ledger: (today) => buildLedger(sources.obligations, sources.calendar, today),
      store,
      concepts: library.concepts,
      calendars: null,
      zone,
      now: () => Date.UTC(2026, 9, 1, 6),
      makeId: () => "s1",
    },
  });
  const stop = async () => {
    await replay.stop();
    await store.close();
    await database.drop();
  };
  return { replay, store, stop };
}
