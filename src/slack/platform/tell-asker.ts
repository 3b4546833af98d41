import type { WebClient } from "@slack/web-api";
import type { Clock } from "../../ports/clock.ts";
import type { SlackMessage } from "../blocks/message.ts";
import { NEVER } from "./detached-clock.ts";
import { readOutcome } from "./post-outcome.ts";

/** Who asked, and where. */
export interface Asker {
  readonly user: string;
  readonly channel: string;
  /** The thread in which the question stands; undefined where it begins one, since Slack shows nothing in a thread without replies. */
  readonly threadTs: string | undefined;
}

/** Says something to one person. @throws the client's own error where Slack takes it nowhere */
export type TellAsker = (asker: Asker, message: SlackMessage) => Promise<void>;

export const TELL_ASKER_SCOPES = ["chat:write", "im:write"] as const;

const MAX_TRIES = 3;
const MAX_WAIT_MS = 30_000;

/**
 * Tells the asker alone, beside the question; in their direct conversation where the bot may not speak there. It goes past
 * the queue of posts, which may be what has failed: Slack counts these messages apart.
 */
export function createTellAsker(client: WebClient, clock: Clock): TellAsker {
  return async ({ user, channel, threadTs }, { text, blocks }) => {
    const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
    try {
      await repeatLimited(() => client.chat.postEphemeral({ channel, user, text, blocks, ...thread }), clock);
    } catch (error) {
      if (readOutcome(error).kind !== "refused") throw error;
      const { channel: direct } = await client.conversations.open({ users: user });
      await repeatLimited(() => client.chat.postMessage({ channel: direct?.id ?? user, text, blocks }), clock);
    }
  };
}

/** Asks again after a 429, which says that nothing was posted. */
async function repeatLimited(post: () => Promise<unknown>, clock: Clock): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await post();
      return;
    } catch (error) {
      const outcome = readOutcome(error);
      const waitMs = outcome.kind === "not_posted" ? outcome.retryAfter * 1000 : Number.POSITIVE_INFINITY;
      if (tries === MAX_TRIES || waitMs > MAX_WAIT_MS) throw error;
      await clock.sleep(waitMs, NEVER);
    }
  }
}
