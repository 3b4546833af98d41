import { setTimeout as sleep } from "node:timers/promises";
import type { WebClient } from "@slack/web-api";
import { SlackError } from "../../domain/error.ts";
import { readOutcome } from "./post-outcome.ts";

/** Where to look, and for which key. */
export interface Wanted {
  readonly channel: string;
  readonly threadTs?: string;
  readonly key: string;
}

interface Message {
  readonly ts?: string | undefined;
  readonly blocks?: readonly { readonly block_id?: string | undefined }[] | undefined;
  readonly metadata?: { readonly event_payload?: unknown } | undefined;
}

interface Page {
  readonly messages?: readonly Message[] | undefined;
  readonly response_metadata?: { readonly next_cursor?: string | undefined } | undefined;
}

/** Our clock and Slack's may differ. */
const CLOCK_SKEW_MS = 5 * 60 * 1000;
const LOOKS = 4;
const PAUSE_MS = 1000;
const PAGES = 20;

/**
 * Looks for a message of ours by its key, in its thread or else in the channel, from a little before `since`.
 * @param longestWaitMs how long Slack may keep the look waiting, over all pages; a stop of the program waits for a look
 * @returns its time stamp, or undefined when it is certainly not there
 * @throws SlackError when Slack could not be asked: then nobody may post again. Its cause is what Slack said last
 */
export async function findPosted(
  client: WebClient,
  wanted: Wanted,
  since: number,
  longestWaitMs: number,
): Promise<string | undefined> {
  const oldest = String((since - CLOCK_SKEW_MS) / 1000);
  const until = Date.now() + longestWaitMs;
  let cursor: string | undefined;
  for (let page = 0; page < PAGES; page++) {
    const found: Page = await askRepeatedly(() => readPage(client, wanted, oldest, cursor), until);
    const hit = found.messages?.find((message) => hasKey(message, wanted.key));
    if (hit?.ts !== undefined) return hit.ts;
    cursor = found.response_metadata?.next_cursor;
    if (cursor === undefined || cursor === "") return undefined;
  }
  throw new SlackError("The conversation is too long to tell whether the message stands in it");
}

function readPage(client: WebClient, wanted: Wanted, oldest: string, cursor: string | undefined): Promise<Page> {
  const place = {
    channel: wanted.channel,
    oldest,
    limit: 200,
    include_all_metadata: true,
    ...(cursor ? { cursor } : {}),
  };
  return wanted.threadTs === undefined
    ? client.conversations.history(place)
    : client.conversations.replies({ ...place, ts: wanted.threadTs });
}

/**
 * Reading is harmless, so it may be repeated, unlike posting.
 * @param until epoch ms; a wait that would end after it is not begun
 */
async function askRepeatedly(ask: () => Promise<Page>, until: number): Promise<Page> {
  for (let look = 1; ; look++) {
    try {
      return await ask();
    } catch (error) {
      const outcome = readOutcome(error);
      const wait = outcome.kind === "not_posted" ? outcome.retryAfter * 1000 : PAUSE_MS * look;
      if (look === LOOKS || outcome.kind === "refused" || Date.now() + wait > until)
        throw new SlackError("It cannot be known whether the message was posted", { cause: error });
      await sleep(wait, undefined, { ref: false });
    }
  }
}

function hasKey(message: Message, key: string): boolean {
  const payload = message.metadata?.event_payload;
  const marked = typeof payload === "object" && payload !== null && "key" in payload && payload.key === key;
  return marked || (message.blocks?.some((block) => block.block_id === key) ?? false);
}
