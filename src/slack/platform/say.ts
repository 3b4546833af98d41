import type { Language } from "../../domain/language.ts";
import { section } from "../blocks/elements.ts";
import { SECTION_TEXT } from "../blocks/limits.ts";
import type { SlackMessage } from "../blocks/message.ts";
import type { ListPage } from "./reply-options.ts";

/** What a command is answered with. `inChannel`: everybody in the channel shall read it. */
export interface Reply extends SlackMessage {
  readonly inChannel?: true;
  /** Null: only its asker has a use for it, whatever was asked. */
  readonly shares?: SharedReply | null;
}

/** The words that give the same reply again, with the page of a list and its language, where its asker may pass it on to others. */
export interface SharedReply {
  readonly words: string;
  readonly language: Language;
  readonly page?: ListPage;
}

/** A few lines that are already mrkdwn as a message. */
export function say(mrkdwn: string): SlackMessage {
  const text = mrkdwn.slice(0, SECTION_TEXT);
  return { text, blocks: [section(text)] };
}

/** A command as it is to be typed; nothing in it is of a person. */
export function code(command: string): string {
  return `\`${command}\``;
}
