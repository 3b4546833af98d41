import { setTimeout as sleep } from "node:timers/promises";
import { StorageError } from "../../domain/error.ts";

/** An answer does not wait longer for a database, whatever it is asked. */
const MAX_STORE_WAIT_MS = 100;

/** @throws StorageError where the database has not answered by then; what it says later is let go */
export async function withinTime<T>(asked: Promise<T>, maxWaitMs = MAX_STORE_WAIT_MS): Promise<T> {
  const answered = new AbortController();
  const silence = sleep(maxWaitMs, undefined, { signal: answered.signal }).then(() => {
    throw new StorageError(`The database was silent for ${maxWaitMs} ms.`);
  });
  try {
    return await Promise.race([asked, silence]);
  } finally {
    answered.abort();
  }
}
