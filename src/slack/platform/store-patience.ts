import { StorageError } from "../../domain/error.ts";

/** An answer does not wait longer for a database, whatever it is asked. */
const MAX_STORE_WAIT_MS = 100;
/** … nor, while one that hangs owes it a word, longer than this: an answer asks several times. */
const SILENT_WAIT_MS = 10;

/** Waits for what a database was asked. Rejects with StorageError where it has not answered in time; what it says later is let go. */
export type StorePatience = <T>(asked: Promise<T>) => Promise<T>;

/** One for all that an answer asks: which call finds a database silent, the others need not find out again. */
export function createStorePatience(maxWaitMs = MAX_STORE_WAIT_MS): StorePatience {
  let overdue = 0;
  return async (asked) => {
    const waitMs = overdue > 0 ? Math.min(SILENT_WAIT_MS, maxWaitMs) : maxWaitMs;
    let timer: NodeJS.Timeout | undefined;
    const silence = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        overdue += 1;
        const settle = () => {
          overdue -= 1;
        };
        asked.then(settle, settle);
        reject(new StorageError(`The database was silent for ${waitMs} ms.`));
      }, waitMs);
    });
    try {
      return await Promise.race([asked, silence]);
    } finally {
      clearTimeout(timer);
    }
  };
}
