import { showBot } from "./bot-state.ts";
import { showConversations } from "./conversation-list.ts";
import { takeHome } from "./home.ts";
import { showModal } from "./modal.ts";
import { showPrompts } from "./prompts.ts";
import type { PageEntry, PageEvent, PagePrompts } from "./protocol.ts";
import { findConversation, forgetMessage, keepMessage, state } from "./state.ts";
import { findMessage, placeMessage } from "./thread.ts";
import { showSession, showStatus } from "./work.ts";

/** Shows what has happened. */
export function takeEvent(event: PageEvent): void {
  if (event.kind === "message") takeMessage(event);
  if (event.kind === "gone") takeAway(event.channel, event.ts);
  if (event.kind === "view") showModal(event);
  if (event.kind === "home") takeHome(event.html);
  if (event.kind === "prompts") takePrompts(event.prompts);
  if (event.kind === "status") showStatus(event.threadTs, event.status);
  if (event.kind === "session") showSession(event.threadTs, event.status, event.title);
  if (event.kind === "bot") showBot(event.connected);
}

function takeMessage(entry: PageEntry): void {
  const one = findConversation(entry.channel);
  if (one === undefined) return;
  keepMessage(one, entry);
  if (entry.threadTs !== undefined && entry.isFromBot) showStatus(entry.threadTs, "");
  showPrompts();
  if (one.id === state.current) {
    placeMessage(entry)?.scrollIntoView({ block: "nearest" });
  } else {
    one.unread = true;
    showConversations();
  }
}

function takeAway(channel: string, ts: string): void {
  const one = findConversation(channel);
  if (one !== undefined) forgetMessage(one, ts);
  findMessage(ts)?.remove();
}

function takePrompts(prompts: PagePrompts): void {
  state.prompts = prompts;
  showPrompts();
}
