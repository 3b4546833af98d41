import { SlackError } from "../../domain/error.ts";
import type { SlackMessage } from "../blocks/message.ts";
import { fetchInTime } from "./fetch-in-time.ts";

/** What is said at the address that came with a command. */
export interface CommandReply extends SlackMessage {
  readonly response_type: "ephemeral" | "in_channel";
}

/** Slack takes no answer later than this at such an address: thirty minutes, less one for the way. */
export const MAX_RESPONSE_AGE_MS = 29 * 60 * 1000;
const TIMEOUT_MS = 10_000;

/** Says something at a command's response address, once. @throws SlackError where Slack does not take it */
export async function respondTo(responseUrl: string, message: CommandReply): Promise<void> {
  const body = JSON.stringify({ ...message, unfurl_links: false, unfurl_media: false });
  const request = { method: "POST", headers: { "content-type": "application/json" }, body };
  const response = await fetchInTime(responseUrl, request, TIMEOUT_MS).catch((error: unknown) => {
    throw new SlackError("Slack did not answer at a command's response address", { cause: error });
  });
  if (!response.ok) throw new SlackError(`Slack refused an answer at a command's response address: ${response.status}`);
}
