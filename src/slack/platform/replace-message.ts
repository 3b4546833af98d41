import type { WebClient } from "@slack/web-api";
import { SlackError } from "../../domain/error.ts";
import type { Clock } from "../../ports/clock.ts";
import type { SlackMessage } from "../blocks/message.ts";
import { NEVER } from "./detached-clock.ts";
import { markMessage } from "./mark-message.ts";
import { readOutcome } from "./post-outcome.ts";

export interface StandingAnswer extends SlackMessage {
  readonly channel: string;
  readonly ts: string;
  /** Names the message, so that it can be found again. */
  readonly key: string;
}

const MAX_TRIES = 5;
const PAUSE_MS = 1500;
const MAX_WAIT_MS = 120_000;

/**
 * Puts a whole message in the place of one that stands; to do so twice does no harm, so it is tried again where Slack does
 * not say what became of it.
 * @returns false where there is no such message any more
 * @throws SlackError where Slack does not take it
 */
export async function replaceMessage(
  client: WebClient,
  { channel, ts, text, blocks, key }: StandingAnswer,
  clock: Clock,
): Promise<boolean> {
  for (let tries = 1; ; tries++) {
    try {
      await client.chat.update({ channel, ts, text, ...markMessage(blocks, "wsis_message", key) });
      return true;
    } catch (error) {
      const outcome = readOutcome(error);
      if (outcome.kind === "refused" && outcome.reason === "message_not_found") return false;
      const wait = outcome.kind === "not_posted" ? outcome.retryAfter * 1000 : PAUSE_MS * tries;
      if (outcome.kind === "refused" || tries === MAX_TRIES || wait > MAX_WAIT_MS)
        throw new SlackError("An answer of which a part stands could not be completed", { cause: error });
      await clock.sleep(wait, NEVER);
    }
  }
}
