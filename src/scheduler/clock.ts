import { setTimeout as wait } from "node:timers/promises";

/** Time as the scheduler sees it. */
export interface Clock {
  /** Epoch ms. */
  now(): number;
  /** Ends after some milliseconds, or early and without an error when the signal says so. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  async sleep(milliseconds, signal) {
    try {
      await wait(milliseconds, undefined, { signal });
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  },
};
