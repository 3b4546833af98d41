import { setTimeout as sleep } from "node:timers/promises";

/** How long a write waits for the writes of others in all, in milliseconds. */
const MAX_WAIT_MS = 10_000;

/**
 * Repeats work that another connection's write kept out. SQLite itself waits by blocking the thread, so it is told to wait
 * only briefly (`busy_timeout`), and the long wait is here, where other work goes on. Work that was kept out has done nothing.
 */
export async function retryBusy<T>(work: () => Promise<T>): Promise<T> {
  const end = performance.now() + MAX_WAIT_MS;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error) || performance.now() > end) throw error;
      await sleep(5 + Math.random() * 20);
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY");
}
