import { StorageError } from "../../domain/error.ts";
import { describeError } from "../../log/describe-error.ts";
import type { Log } from "../../log/log.ts";
import { createMemoryDedup, type Dedup } from "./dedup.ts";
import { createStorePatience } from "./store-patience.ts";

/**
 * A memory of what was handled that outlasts its database. Questions and look-ups need no database, so its outage must not
 * silence them. What this process has handled it knows by itself, before and after the outage alike; what another process
 * or an earlier run has handled is not known meanwhile, and may then be answered twice rather than never.
 */
export function createResilientDedup(stored: Dedup, log: Log, patience = createStorePatience()): Dedup {
  const memory = createMemoryDedup();
  return {
    async claim(key) {
      if (!(await memory.claim(key))) return false;
      try {
        return await patience(stored.claim(key));
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
