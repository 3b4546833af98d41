import type { Listener } from "./listener.ts";
import { answerFeedback } from "./listeners/answer-feedback.ts";
import { appHomeOpened } from "./listeners/app-home-opened.ts";
import { appMention } from "./listeners/app-mention.ts";
import { changeEntry } from "./listeners/change-entry.ts";
import { directMessage } from "./listeners/direct-message.ts";
import { openCalendar } from "./listeners/open-calendar.ts";
import { openEntry } from "./listeners/open-entry.ts";
import { openNotes } from "./listeners/open-notes.ts";
import { openParagraph } from "./listeners/open-paragraph.ts";
import { openSettings } from "./listeners/open-settings.ts";
import { saveSettings } from "./listeners/save-settings.ts";
import { wsisCommand } from "./listeners/wsis-command.ts";

/** Everything the bot reacts to. */
export const LISTENERS: readonly Listener[] = [
  wsisCommand,
  appMention,
  directMessage,
  appHomeOpened,
  openParagraph,
  openNotes,
  openEntry,
  changeEntry,
  openSettings,
  saveSettings,
  openCalendar,
  answerFeedback,
];
