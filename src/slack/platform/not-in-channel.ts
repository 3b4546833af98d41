import { SlackError } from "../../domain/error.ts";

/** Slack's words for a channel that the bot is not in; a private one looks to it as if it did not exist. */
const REASONS = ["not_in_channel", "channel_not_found"];

/** A message was refused since the bot is not in the channel. Who hears of it can mend it. */
export class NotInChannelError extends SlackError {
  readonly channel: string;

  constructor(channel: string, options?: ErrorOptions) {
    super(`The bot is not in the channel ${channel}: somebody there has to invite it`, options);
    this.channel = channel;
  }
}

/** The error for a post that Slack refused. */
export function toRefusal(reason: string, channel: string, cause: unknown): SlackError {
  if (REASONS.includes(reason)) return new NotInChannelError(channel, { cause });
  return new SlackError(`Slack refused the message: ${reason}`, { cause });
}
