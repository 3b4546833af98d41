import { stopSession } from "./agent/stop-session.ts";
import { suggestPrompts } from "./agent/suggest-prompts.ts";
import { appMention } from "./ask/app-mention.ts";
import { directMessage } from "./ask/direct-message.ts";
import { runCommand } from "./ask/run-command.ts";
import { showMore } from "./ask/show-more.ts";
import { threadMessage } from "./ask/thread-message.ts";
import { wsisCommand } from "./ask/wsis-command.ts";
import { deleteData } from "./data/delete-data.ts";
import { openSettings } from "./digest/open-settings.ts";
import { saveSettings } from "./digest/save-settings.ts";
import { answerFeedback } from "./feedback/answer-feedback.ts";
import { saveFeedback } from "./feedback/save-feedback.ts";
import { findParagraphs } from "./find/find-paragraphs.ts";
import { chooseLanguage } from "./home/choose-language.ts";
import { homeOpened } from "./home/home-opened.ts";
import { openSection } from "./home/open-section.ts";
import { searchHome } from "./home/search-home.ts";
import { switchDigest } from "./home/switch-digest.ts";
import { switchMode } from "./home/switch-mode.ts";
import { channelIdChanged } from "./install/channel-id-changed.ts";
import { workspaceRemoved } from "./install/workspace-removed.ts";
import { chooseEntry } from "./ledger/choose-entry.ts";
import { openCalendar } from "./ledger/open-calendar.ts";
import { openEntry } from "./ledger/open-entry.ts";
import { changeEntry } from "./ledger/press-snooze.ts";
import { turnDeadlines } from "./ledger/turn-deadlines.ts";
import { turnDuties } from "./ledger/turn-duties.ts";
import { openNotes } from "./paragraph/open-notes.ts";
import { openParagraph } from "./paragraph/open-paragraph.ts";
import { turnParagraph } from "./paragraph/turn-paragraph.ts";
import type { Listener } from "./platform/listener.ts";
import { turnResults } from "./search/turn-results.ts";
import { shareAnswer } from "./share/share-answer.ts";

/** Everything the bot reacts to. */
export const LISTENERS: readonly Listener[] = [
  wsisCommand,
  appMention,
  directMessage,
  threadMessage,
  suggestPrompts,
  stopSession,
  homeOpened,
  searchHome,
  openSection,
  switchDigest,
  switchMode,
  chooseLanguage,
  runCommand,
  showMore,
  openParagraph,
  turnParagraph,
  openNotes,
  openEntry,
  changeEntry,
  chooseEntry,
  turnDeadlines,
  turnDuties,
  turnResults,
  openSettings,
  saveSettings,
  openCalendar,
  answerFeedback,
  saveFeedback,
  shareAnswer,
  findParagraphs,
  deleteData,
  channelIdChanged,
  workspaceRemoved,
];
