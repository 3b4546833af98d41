import { setMaxListeners } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import type { Clock } from "../../ports/clock.ts";

/**
 * The machine's clock. A stop waits its own time for open work; after that no sleep here keeps the process alive. Whoever
 * is asleep then does not wake: nothing is posted in a hurry.
 */
export const detachedClock: Clock = {
  now: () => Date.now(),
  async sleep(milliseconds, signal) {
    try {
      await wait(milliseconds, undefined, { ref: false, signal });
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  },
};

/** For sleeps that nothing ends early. */
export const NEVER = new AbortController().signal;
// As many sleep at a time as wait for Slack.
setMaxListeners(0, NEVER);
