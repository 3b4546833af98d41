import type { WebClient } from "@slack/web-api";
import { SlackError } from "../../domain/error.ts";
import { MAX_INPUT_CHARS } from "../../domain/input-limit.ts";
import type { Clock } from "../../ports/clock.ts";
import { toPlainText } from "../platform/plain-text.ts";
import { readConversation } from "../platform/read-conversation.ts";
import type { FormOrigin } from "./form-origin.ts";

const MAX_LOOK_MS = 10_000;

/** The question as it stands in Slack, without mentions; null where it is gone or Slack does not say. */
export async function readAsked(client: WebClient, origin: FormOrigin, clock: Clock): Promise<string | null> {
  const { channel, asked } = origin;
  if (asked === undefined) return null;
  try {
    const { ts, threadTs } = asked;
    for await (const message of readConversation(client, { channel, threadTs }, ts, MAX_LOOK_MS, clock))
      if (message.ts === ts) return toPlainText(message.text ?? "").slice(0, MAX_INPUT_CHARS) || null;
    return null;
  } catch (error) {
    if (error instanceof SlackError) return null;
    throw error;
  }
}
