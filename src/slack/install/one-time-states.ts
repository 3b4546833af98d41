import { createHash } from "node:crypto";
import oauth, { InvalidStateError, type StateStore } from "@slack/oauth";
import type { SeenEvents } from "../../ports/state-store.ts";

/** An installation must be finished within this. */
export const STATE_SECONDS = 600;

/**
 * States of installations in progress: signed, good for ten minutes, and for once. Slack's own store signs and dates them,
 * and takes the same one any number of times.
 */
export function createOneTimeStates(secret: string, used: Pick<SeenEvents, "claim">): StateStore {
  // Node finds this class of the package by its default export alone.
  const signed = new oauth.ClearStateStore(secret, STATE_SECONDS);
  return {
    generateStateParam: (options, now) => signed.generateStateParam(options, now),
    async verifyStateParam(now, state) {
      const options = await signed.verifyStateParam(now, state);
      const key = `oauth:${createHash("sha256").update(state).digest("base64url")}`;
      if (!(await used.claim(key, now.getTime()))) throw new InvalidStateError("The state was used before");
      return options;
    },
  };
}
