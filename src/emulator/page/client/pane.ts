import { byId, make, readHtml } from "./dom.ts";
import { restoreDraft } from "./drafts.ts";
import { findThread } from "./log.ts";
import type { PageEntry } from "./protocol.ts";
import { findMessage, replaceMessage } from "./replace-message.ts";
import { scrollTo } from "./scroll.ts";
import { findConversation, repliesOf, state } from "./state.ts";
import { titleOf } from "./title.ts";
import { showWork } from "./work.ts";

const pane = byId("pane", HTMLElement);
const replies = byId("replies", HTMLDivElement);
const place = byId("pane-place", HTMLSpanElement);
const words = byId("reply-words", HTMLTextAreaElement);
/** A screen reader shall hear what is new, not all of a thread that is opened. */
const QUIET_MS = 50;

/** Shows a thread beside its conversation, ready for a reply. */
export function openThread(root: string): void {
  showThread(root);
  words.focus();
  words.setSelectionRange(words.value.length, words.value.length);
}

/**
 * Shows the answer to what the person said last: beside the conversation, with the focus where it is. Who is at work in
 * another thread, or writes where the pane would stand, is left alone.
 */
export function offerThread(root: string): void {
  const isBusy = pane.contains(document.activeElement) || (!pane.hidden && words.value.trim() !== "");
  const main = byId("words", HTMLTextAreaElement);
  if (isBusy || (isNarrow() && main.value.trim() !== "")) return;
  const hadFocus = document.activeElement === main;
  showThread(root);
  if (isNarrow() && hadFocus) replies.focus();
}

/** Closes the pane; who was in it is again where they came from. */
export function closeThread(): void {
  if (pane.hidden) return;
  const hadFocus = pane.contains(document.activeElement);
  const root = state.thread ?? "";
  state.thread = null;
  pane.hidden = true;
  document.body.classList.remove("threaded");
  replies.replaceChildren();
  showWork(root);
  keepInSight(root);
  if (hadFocus) (findThread(root)?.querySelector<HTMLElement>(".reply") ?? byId("words", HTMLTextAreaElement)).focus();
}

/** Shows a message of the thread that is open. @returns it where it is new */
export function placeInPane(entry: PageEntry): void {
  if (replaceMessage(replies, entry)) return;
  const element = readHtml(entry.html);
  replies.append(element);
  scrollTo(replies, element);
}

export function removeFromPane(ts: string): void {
  findMessage(replies, ts)?.remove();
}

function showThread(root: string): void {
  const one = findConversation(state.current);
  if (one === undefined) return;
  state.thread = root;
  pane.hidden = false;
  document.body.classList.add("threaded");
  place.textContent = titleOf(one);
  const inThread = repliesOf(one, root);
  const first = one.messages.find(({ ts }) => ts === root);
  replies.setAttribute("aria-live", "off");
  replies.replaceChildren(...(first === undefined ? [] : [readHtml(first.html), make("hr", {})]));
  for (const entry of inThread) placeInPane(entry);
  setTimeout(() => replies.setAttribute("aria-live", "polite"), QUIET_MS);
  const isHeard = one.kind === "im" || inThread.some(({ isFromBot, ephemeral }) => isFromBot && !ephemeral);
  restoreDraft(words, root, isHeard ? "" : "@wsis ");
  showWork(root);
  keepInSight(root);
}

/** The conversation has another width now; what was in sight may be no more. */
function keepInSight(root: string): void {
  findThread(root)?.scrollIntoView({ block: "nearest" });
}

function isNarrow(): boolean {
  return matchMedia("(max-width: 44rem)").matches;
}
