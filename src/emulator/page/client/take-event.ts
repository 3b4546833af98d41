import { acting } from "./acting.ts";
import { showBot } from "./bot-state.ts";
import { showConversations } from "./conversation-list.ts";
import { takeHome } from "./home.ts";
import { findThread, log, placeRoot, removeRoot, showReplies } from "./log.ts";
import { showModal } from "./modal.ts";
import { offerThread, placeInPane, removeFromPane } from "./pane.ts";
import { showPrompts } from "./prompts.ts";
import type { PageEntry, PageEvent, PagePrompts } from "./protocol.ts";
import { scrollTo } from "./scroll.ts";
import { type Conversation, findConversation, forgetMessage, isRoot, keepMessage, state } from "./state.ts";
import { takeExchange } from "./traffic.ts";
import { takeSession, takeStatus } from "./work.ts";

/** Shows what has happened. */
export function takeEvent(event: PageEvent): void {
  if (event.kind === "message") takeMessage(event);
  if (event.kind === "gone") takeAway(event.channel, event.ts);
  if (event.kind === "view") showModal(event);
  if (event.kind === "home") takeHome(event.html);
  if (event.kind === "prompts") takePrompts(event.prompts);
  if (event.kind === "status") takeStatus(event.threadTs, event.status);
  if (event.kind === "session") takeSession(event.threadTs, event.status, event.title);
  if (event.kind === "status" || event.kind === "session") offerWork(event);
  if (event.kind === "traffic") takeExchange(event.exchange);
  if (event.kind === "bot") showBot(event.connected);
}

function takeMessage(entry: PageEntry): void {
  const one = findConversation(entry.channel);
  if (one === undefined) return;
  const isNew = keepMessage(one, entry);
  if (entry.threadTs !== undefined && entry.isFromBot) takeStatus(entry.threadTs, "");
  showPrompts();
  if (one.id === state.current) showMessage(one, entry, isNew);
  else markUnread(one);
}

function showMessage(one: Conversation, entry: PageEntry, isNew: boolean): void {
  const root = entry.threadTs ?? entry.ts;
  if (isRoot(entry)) {
    const element = placeRoot(entry);
    if (element !== undefined) scrollTo(log, findThread(root) ?? element);
  } else {
    showReplies(one, root);
  }
  if (state.thread === root) placeInPane(entry);
  else if (isNew && entry.isFromBot && isLastAsked(one, root)) offerThread(root);
}

/** The person sees at once that their question is being worked on. */
function offerWork({ channel, threadTs, status }: { channel: string; threadTs: string; status: string }): void {
  const one = findConversation(channel);
  const isWork = status !== "" && status !== "active" && status !== "closed";
  if (isWork && one?.id === state.current && state.thread !== threadTs && isLastAsked(one, threadTs))
    offerThread(threadTs);
}

/** Whether a thread begins with what the person said last in a conversation. */
function isLastAsked({ messages }: Conversation, root: string): boolean {
  const last = messages.filter((entry) => isRoot(entry) && !entry.ephemeral).at(-1);
  return last?.ts === root && last.user === acting.id;
}

function markUnread(one: Conversation): void {
  one.unread = true;
  showConversations();
}

function takeAway(channel: string, ts: string): void {
  const one = findConversation(channel);
  if (one !== undefined) forgetMessage(one, ts);
  removeRoot(ts);
  removeFromPane(ts);
}

function takePrompts(prompts: PagePrompts): void {
  state.prompts = [...state.prompts, prompts];
  showPrompts();
}
