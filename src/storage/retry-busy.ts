import { setTimeout as sleep } from "node:timers/promises";

/** How long a write waits for the writes of others in all, in milliseconds. */
const MAX_WAIT_MS = 5000;
/** Between two tries: short, since a write takes milliseconds; longer and longer, since many may wait for one that hangs. */
const MIN_PAUSE_MS = 5;
const MAX_PAUSE_MS = 200;

/**
 * Repeats work that another connection's write kept out. SQLite itself waits by blocking the thread, so it is told not to
 * wait (`busy_timeout`), and the wait is here, where other work goes on. Work that was kept out has done nothing.
 */
export async function retryBusy<T>(work: () => Promise<T>): Promise<T> {
  const end = performance.now() + MAX_WAIT_MS;
  for (let pause = MIN_PAUSE_MS; ; pause = Math.min(pause * 1.5, MAX_PAUSE_MS)) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error) || performance.now() > end) throw error;
      await sleep(pause * (1 + Math.random()));
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY");
}
