import type { WebClient } from "@slack/web-api";
import type { Clock } from "../../ports/clock.ts";
import { type Conversation, readConversation, type StandingMessage } from "./read-conversation.ts";

/** Where to look, and for which key. */
export interface Wanted extends Conversation {
  readonly key: string;
}

/** Our clock and Slack's may differ. */
const CLOCK_SKEW_MS = 5 * 60 * 1000;

/**
 * Looks for a message of ours by its key, in its thread or else in the channel, from a little before `since` (epoch ms).
 * @param longestWaitMs how long Slack may keep the look waiting; a stop of the program waits for a look
 * @returns its time stamp, or undefined when it is certainly not there
 * @throws SlackError when Slack could not be asked: then nobody may post again. Its cause is what Slack said last
 */
export async function findPosted(
  client: WebClient,
  wanted: Wanted,
  since: number,
  longestWaitMs: number,
  clock?: Clock,
): Promise<string | undefined> {
  const oldest = String((since - CLOCK_SKEW_MS) / 1000);
  for await (const message of readConversation(client, wanted, oldest, longestWaitMs, clock))
    if (hasKey(message, wanted.key) && message.ts !== undefined) return message.ts;
  return undefined;
}

/** Whether it is the message that was posted under this key. */
export function hasKey(message: StandingMessage, key: string): boolean {
  const payload = message.metadata?.event_payload;
  const marked = typeof payload === "object" && payload !== null && "key" in payload && payload.key === key;
  return marked || (message.blocks?.some((block) => block.block_id === key) ?? false);
}
