import { setTimeout as sleep } from "node:timers/promises";
import type { WebClient } from "@slack/web-api";
import { SlackError } from "../../domain/error.ts";
import type { Log } from "../../log/log.ts";
import type { SlackMessage } from "../blocks/message.ts";
import { findPosted } from "./find-posted.ts";
import { markMessage } from "./mark-message.ts";
import { readOutcome } from "./post-outcome.ts";

export interface OutgoingMessage extends SlackMessage {
  readonly channel: string;
  readonly threadTs?: string;
  /** Names this one message, so that it can be found again: the same trigger gives the same key. */
  readonly key: string;
}

export interface Poster {
  /** Posts a message once. @returns its time stamp. @throws SlackError when it was refused or cannot be known to stand */
  post(message: OutgoingMessage): Promise<string>;
}

export const POSTER_SCOPES = [
  "chat:write",
  "channels:history",
  "groups:history",
  "im:history",
  "mpim:history",
] as const;

export interface PosterOptions {
  readonly attempts?: number;
  /** The longest Retry-After that is waited for, and the longest wait in all. */
  readonly longestWaitMs?: number;
  /** How long a lost reply may take to become visible in the channel before it is looked for. */
  readonly settleMs?: number;
}

const DEFAULTS = { attempts: 5, longestWaitMs: 120_000, settleMs: 1500 };

/**
 * Posts so that nothing is said twice and nothing is lost quietly. The client must not retry by itself. 429 = not posted:
 * wait as told, post again. No word from Slack = look into the thread or channel first, and post again only when the
 * message is not there.
 */
export function createPoster(client: WebClient, log: Log, options: PosterOptions = {}): Poster {
  const { attempts, longestWaitMs, settleMs } = { ...DEFAULTS, ...options };
  return {
    async post(message) {
      const since = Date.now();
      let waited = 0;
      for (let attempt = 1; attempt <= attempts; attempt++) {
        const result = await tryPost(client, message);
        if (result.ts !== undefined) return result.ts;
        const outcome = readOutcome(result.error);
        if (outcome.kind === "refused")
          throw new SlackError(`Slack refused the message: ${outcome.reason}`, { cause: result.error });
        const wait = outcome.kind === "not_posted" ? outcome.retryAfter * 1000 : settleMs * attempt;
        waited += wait;
        if (waited > longestWaitMs)
          throw new SlackError(`Slack asks to wait ${wait} ms, too long for a reply`, { cause: result.error });
        log.warn({ attempt, outcome: outcome.kind, wait }, "a message did not go through at once");
        // A stop waits its own time for open work; after that this wait must not keep the process.
        await sleep(wait, undefined, { ref: false });
        if (outcome.kind !== "unknown") continue;
        const found = await findPosted(client, message, since, longestWaitMs - waited);
        if (found !== undefined) return found;
      }
      throw new SlackError(`The message did not go through in ${attempts} attempts`);
    },
  };
}

async function tryPost(
  client: WebClient,
  message: OutgoingMessage,
): Promise<{ ts?: string | undefined; error?: unknown }> {
  try {
    const { ts } = await client.chat.postMessage({
      channel: message.channel,
      text: message.text,
      ...markMessage(message.blocks, "wsis_message", message.key),
      unfurl_links: false,
      unfurl_media: false,
      ...(message.threadTs === undefined ? {} : { thread_ts: message.threadTs }),
    });
    return ts === undefined ? { error: new SlackError("chat.postMessage gave no ts") } : { ts };
  } catch (error) {
    return { error };
  }
}
