import type { KnownBlock } from "@slack/types";
import type { WebClient } from "@slack/web-api";
import { SlackError } from "../../domain/error.ts";
import type { Log } from "../../log/log.ts";
import type { Clock } from "../../ports/clock.ts";
import type { SlackMessage } from "../blocks/message.ts";
import { NEVER } from "./detached-clock.ts";
import { findPosted } from "./find-posted.ts";
import { markMessage } from "./mark-message.ts";
import { toRefusal } from "./not-in-channel.ts";
import { readOutcome } from "./post-outcome.ts";
import type { PostQueue, Turn } from "./post-queue.ts";

export interface OutgoingMessage extends SlackMessage {
  readonly channel: string;
  readonly threadTs?: string;
  /** Names this one message, so that it can be found again: the same trigger gives the same key. */
  readonly key: string;
}

export interface Poster {
  /**
   * Takes a turn in a channel, to be ended by whoever took it. Undefined where too many wait.
   * @param ts the time stamp of the question: answers that wait come in the order of their questions, however these arrive
   */
  join(channel: string, ts: string): Turn | undefined;
  /**
   * Posts a message once, in its turn. @returns its time stamp; undefined where `beforePost` said no.
   * @param held a turn taken before, which stays open; without it one is taken for this post
   * @throws SlackError when it was refused, cannot be known to stand, or too many wait
   */
  post(message: OutgoingMessage, held?: HeldTurn): Promise<string | undefined>;
}

export interface HeldTurn {
  readonly turn: Turn;
  /** What is to be done when the turn has come, just before Slack is asked. False: nothing is posted. */
  readonly beforePost?: () => Promise<boolean>;
}

export const POSTER_SCOPES = [
  "chat:write",
  "channels:history",
  "groups:history",
  "im:history",
  "mpim:history",
] as const;

export interface PosterDeps {
  readonly clock: Clock;
  readonly log: Log;
}

export interface PosterOptions {
  /** How often Slack may leave open whether the message stands. */
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
 * message is not there. All of it within the message's turn, so that those behind it wait.
 */
export function createResilientPoster(
  client: WebClient,
  queue: PostQueue,
  deps: PosterDeps,
  options?: PosterOptions,
): Poster {
  const settings = { ...DEFAULTS, ...options };
  return {
    join: (channel, ts) => queue.join(channel, Number(ts)),
    async post(message, held) {
      const turn = held?.turn ?? queue.join(message.channel);
      if (turn === undefined) throw new SlackError("Too many messages wait to be posted: try again in a minute");
      try {
        return await postInTurn(message, held ?? { turn }, client, deps, settings);
      } finally {
        if (held === undefined) turn.end();
      }
    },
  };
}

async function postInTurn(
  message: OutgoingMessage,
  { turn, beforePost }: HeldTurn,
  client: WebClient,
  { clock, log }: PosterDeps,
  { attempts, longestWaitMs, settleMs }: typeof DEFAULTS,
): Promise<string | undefined> {
  const since = clock.now();
  let [waited, lost] = [0, 0];
  await turn.wait();
  if ((await beforePost?.()) === false) return undefined;
  for (;;) {
    const result = await tryPost(client, message);
    if (result.ts !== undefined) return result.ts;
    const outcome = readOutcome(result.error);
    if (outcome.kind === "refused") throw toRefusal(outcome.reason, message.channel, result.error);
    if (outcome.kind === "unknown") lost += 1;
    const wait = outcome.kind === "not_posted" ? outcome.retryAfter * 1000 : settleMs * lost;
    waited += wait;
    if (waited > longestWaitMs)
      throw new SlackError(`Slack asks to wait ${wait} ms, too long for a reply`, { cause: result.error });
    log.warn({ outcome: outcome.kind, wait }, "a message did not go through at once");
    await clock.sleep(wait, NEVER);
    if (outcome.kind === "unknown") {
      const found = await findPosted(client, message, since, longestWaitMs - waited, clock);
      if (found !== undefined) return found;
    }
    if (lost === attempts) throw new SlackError(`The message did not go through in ${attempts} attempts`);
    await turn.wait();
  }
}

async function tryPost(
  client: WebClient,
  message: OutgoingMessage,
): Promise<{ ts?: string | undefined; error?: unknown }> {
  try {
    const { blocks, metadata } = markMessage(message.blocks, "wsis_message", message.key);
    const { ts } = await client.chat.postMessage({
      channel: message.channel,
      text: message.text,
      blocks: writeOut(blocks),
      metadata,
      unfurl_links: false,
      unfurl_media: false,
      ...(message.threadTs === undefined ? {} : { thread_ts: message.threadTs }),
    });
    return ts === undefined ? { error: new SlackError("chat.postMessage gave no ts") } : { ts };
  } catch (error) {
    return { error };
  }
}

/**
 * Blocks as the text that they are sent as. The client writes out what it is given, but first copies it, each key looked at, for a
 * line in a log that nobody keeps; it takes text as it is.
 */
function writeOut(blocks: readonly KnownBlock[]): KnownBlock[] {
  return JSON.stringify(blocks) as unknown as KnownBlock[];
}
