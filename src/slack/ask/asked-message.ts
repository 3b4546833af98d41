import type { AcceptedQuestion, MessageSource } from "../../domain/accepted-question.ts";

/** A message to the bot that is kept until it is answered. */
export interface AskedMessage extends AcceptedQuestion {
  readonly source: MessageSource;
  /** The time stamp of an answer to it that was begun and never completed: the next takes its place. */
  readonly part?: string | undefined;
}

/** Names the answer to a message, so that it can be found again. */
export function formatReplyKey(channel: string, ts: string): string {
  return `wsis:reply:${channel}:${ts}`;
}
