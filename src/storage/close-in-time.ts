import { setTimeout as sleep } from "node:timers/promises";

/** How long a stop waits for a database that has not given its connections back. */
const CLOSE_MS = 3000;

/** Waits for a database to close, but no longer than that: one that hangs never does, and the process ends its connections. */
export async function closeInTime(close: () => Promise<void>): Promise<void> {
  const given = new AbortController();
  try {
    await Promise.race([close(), sleep(CLOSE_MS, undefined, { signal: given.signal })]);
  } finally {
    given.abort();
  }
}
