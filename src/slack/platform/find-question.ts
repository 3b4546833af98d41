import type { WebClient } from "@slack/web-api";
import type { MessageSource } from "../../domain/accepted-question.ts";
import type { Clock } from "../../ports/clock.ts";
import { formatPartKey } from "./answer-stream.ts";
import { hasKey } from "./find-posted.ts";
import { readOutcome } from "./post-outcome.ts";
import { readConversation } from "./read-conversation.ts";

/**
 * What stands in Slack of a question that was accepted some time ago.
 * - `asked`: the question, and no answer; `part` is a message that holds the beginning of one
 * - `answered`: the answer too
 * - `gone`: it was deleted
 * - `unknown`: Slack does not say at the moment
 */
export type StandingQuestion =
  | { readonly kind: "asked"; readonly words: string; readonly part: string | undefined }
  | { readonly kind: "answered" }
  | { readonly kind: "gone" }
  | { readonly kind: "unknown" };

const GONE = ["thread_not_found", "message_not_found"];
const MAX_LOOK_MS = 20_000;

/**
 * Reads a question and its thread from Slack.
 * @param replyKey what the answer is marked with
 * @throws SlackError where Slack refuses to say
 */
export async function findQuestion(
  client: WebClient,
  { channel, ts, threadTs }: Omit<MessageSource, "kind"> & { readonly channel: string },
  replyKey: string,
  clock: Clock,
): Promise<StandingQuestion> {
  let words: string | undefined;
  let part: string | undefined;
  try {
    for await (const message of readConversation(client, { channel, threadTs }, ts, MAX_LOOK_MS, clock)) {
      if (hasKey(message, replyKey)) return { kind: "answered" };
      if (hasKey(message, formatPartKey(replyKey))) part = message.ts;
      if (message.ts === ts) words = message.text ?? "";
    }
  } catch (error) {
    const outcome = readOutcome(error instanceof Error ? error.cause : error);
    if (outcome.kind !== "refused") return { kind: "unknown" };
    if (!GONE.includes(outcome.reason)) throw error;
  }
  return words === undefined ? { kind: "gone" } : { kind: "asked", words, part };
}
