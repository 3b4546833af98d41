import type { KnownBlock } from "@slack/types";

/** What the bot says in Slack. `text` is no ornament: it is the notification and what a screen reader reads. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: KnownBlock[];
}
