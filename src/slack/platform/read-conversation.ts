import type { WebClient } from "@slack/web-api";
import { SlackError } from "../../domain/error.ts";
import type { Clock } from "../../ports/clock.ts";
import { detachedClock, NEVER } from "./detached-clock.ts";
import { readOutcome } from "./post-outcome.ts";

/** A thread, or without `threadTs` what stands in the channel itself. */
export interface Conversation {
  readonly channel: string;
  readonly threadTs?: string;
}

/** A message as Slack gives it back, as far as the bot looks at it. */
export interface StandingMessage {
  readonly ts?: string | undefined;
  readonly text?: string | undefined;
  readonly blocks?: readonly { readonly block_id?: string | undefined }[] | undefined;
  readonly metadata?: { readonly event_payload?: unknown } | undefined;
}

interface Page {
  readonly messages?: readonly StandingMessage[] | undefined;
  readonly response_metadata?: { readonly next_cursor?: string | undefined } | undefined;
}

const LOOKS = 4;
const PAUSE_MS = 1000;
const PAGES = 20;
const PAGE_SIZE = 200;

/**
 * Reads what stands in a thread or channel from a time stamp on, page by page, as far as it is asked for.
 * @param oldest Slack's time stamp; that message itself counts
 * @param longestWaitMs how long Slack may keep the reading waiting, over all pages; a stop of the program waits for it
 * @throws SlackError when Slack could not be asked. Its cause is what Slack said last
 */
export async function* readConversation(
  client: WebClient,
  conversation: Conversation,
  oldest: string,
  longestWaitMs: number,
  clock: Clock = detachedClock,
): AsyncGenerator<StandingMessage> {
  const until = clock.now() + longestWaitMs;
  let cursor: string | undefined;
  for (let page = 0; page < PAGES; page++) {
    const read: Page = await askRepeatedly(() => readPage(client, conversation, oldest, cursor), until, clock);
    yield* read.messages ?? [];
    cursor = read.response_metadata?.next_cursor;
    if (cursor === undefined || cursor === "") return;
  }
  throw new SlackError("The conversation is too long to tell whether the message stands in it");
}

function readPage(
  client: WebClient,
  { channel, threadTs }: Conversation,
  oldest: string,
  cursor: string | undefined,
): Promise<Page> {
  const place = {
    channel,
    oldest,
    inclusive: true,
    limit: PAGE_SIZE,
    include_all_metadata: true,
    ...(cursor ? { cursor } : {}),
  };
  return threadTs === undefined
    ? client.conversations.history(place)
    : client.conversations.replies({ ...place, ts: threadTs });
}

/**
 * Reading is harmless, so it may be repeated, unlike posting.
 * @param until epoch ms; a wait that would end after it is not begun
 */
async function askRepeatedly(ask: () => Promise<Page>, until: number, clock: Clock): Promise<Page> {
  for (let look = 1; ; look++) {
    try {
      return await ask();
    } catch (error) {
      const outcome = readOutcome(error);
      const wait = outcome.kind === "not_posted" ? outcome.retryAfter * 1000 : PAUSE_MS * look;
      if (look === LOOKS || outcome.kind === "refused" || clock.now() + wait > until)
        throw new SlackError("It cannot be known whether the message was posted", { cause: error });
      await clock.sleep(wait, NEVER);
    }
  }
}
