import type { Listener } from "./listener.ts";
import { appHomeOpened } from "./listeners/app-home-opened.ts";
import { appMention } from "./listeners/app-mention.ts";
import { directMessage } from "./listeners/direct-message.ts";
import { openNotes } from "./listeners/open-notes.ts";
import { openParagraph } from "./listeners/open-paragraph.ts";
import { wsisCommand } from "./listeners/wsis-command.ts";

/** Everything the bot reacts to. */
export const LISTENERS: readonly Listener[] = [
  wsisCommand,
  appMention,
  directMessage,
  appHomeOpened,
  openParagraph,
  openNotes,
];
