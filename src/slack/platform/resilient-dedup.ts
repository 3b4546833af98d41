import { setTimeout as sleep } from "node:timers/promises";
import { StorageError } from "../../domain/error.ts";
import { describeError } from "../../log/describe-error.ts";
import type { Log } from "../../log/log.ts";
import { createMemoryDedup, type Dedup } from "./dedup.ts";

/** An answer does not wait longer for a database to say whether it was given before. */
const MAX_WAIT_MS = 100;

/**
 * A memory of what was handled that outlasts its database. Questions and look-ups need no database, so its outage must not
 * silence them. What this process has handled it knows by itself, before and after the outage alike; what another process
 * or an earlier run has handled is not known meanwhile, and may then be answered twice rather than never.
 */
export function createResilientDedup(stored: Dedup, log: Log, maxWaitMs = MAX_WAIT_MS): Dedup {
  const memory = createMemoryDedup();
  return {
    async claim(key) {
      if (!(await memory.claim(key))) return false;
      try {
        return await withinTime(stored.claim(key), maxWaitMs);
      } catch (error) {
        if (!(error instanceof StorageError)) throw error;
        log.warn(
          { err: describeError(error) },
          "the database did not note what is being handled; it is handled all the same",
        );
        return true;
      }
    },
  };
}

/** @throws StorageError where the database has not answered by then; what it says later is let go */
async function withinTime(claim: Promise<boolean>, maxWaitMs: number): Promise<boolean> {
  const answered = new AbortController();
  const silence = sleep(maxWaitMs, undefined, { signal: answered.signal }).then(() => {
    throw new StorageError(`The database was silent for ${maxWaitMs} ms.`);
  });
  try {
    return await Promise.race([claim, silence]);
  } finally {
    answered.abort();
  }
}
