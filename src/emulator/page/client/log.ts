import { byId, make, readHtml } from "./dom.ts";
import type { PageEntry } from "./protocol.ts";
import { findMessage, replaceMessage } from "./replace-message.ts";
import { type Conversation, repliesOf } from "./state.ts";

/** What is said in the open conversation: each thread by the message it begins with. */
export const log = byId("log", HTMLDivElement);

/** Shows the first message of a thread. @returns it where it is new */
export function placeRoot(entry: PageEntry): HTMLElement | undefined {
  if (replaceMessage(log, entry)) return undefined;
  const element = readHtml(entry.html);
  const thread = findThread(entry.ts) ?? addThread(entry.ts);
  thread.prepend(element);
  // Nobody can reply to what only one person sees.
  if (entry.ephemeral) thread.querySelector<HTMLElement>(".reply")?.setAttribute("hidden", "");
  return element;
}

/** Says under a thread's first message how many have replied, and when last. */
export function showReplies(one: Conversation, root: string): void {
  const thread = findThread(root) ?? addThread(root);
  const button = thread.querySelector(".reply");
  const replies = repliesOf(one, root);
  const last = replies.at(-1);
  if (button === null || last === undefined) return;
  const count = `${replies.length} ${replies.length === 1 ? "reply" : "replies"}`;
  button.replaceChildren(make("strong", {}, count), ` · last at ${timeOf(last)}`);
}

/** Takes a message away, and its thread where nothing is left of it. */
export function removeRoot(ts: string): void {
  const thread = findThread(ts);
  findMessage(log, ts)?.remove();
  if (thread?.querySelector(".reply strong") === null) thread.remove();
}

/** The thread that begins with a message, where the open conversation shows it. */
export function findThread(ts: string): HTMLElement | null {
  return log.querySelector<HTMLElement>(`.thread[data-root="${CSS.escape(ts)}"]`);
}

function addThread(ts: string): HTMLElement {
  log.querySelector(".empty")?.remove();
  const button = make("button", { type: "button", className: "reply" }, "Reply in thread");
  const thread = make("div", { className: "thread" }, button);
  thread.dataset.root = ts;
  log.append(thread);
  return thread;
}

function timeOf({ ts }: PageEntry): string {
  return new Date(Number(ts) * 1000).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
}
