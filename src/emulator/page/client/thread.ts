import { byId, make, readHtml } from "./dom.ts";
import type { PageEntry } from "./protocol.ts";

export const log = byId("log", HTMLDivElement);

/** Shows a message: in the place of its older form, in its thread, or as the root of a new one. @returns it where it is new */
export function placeMessage(entry: PageEntry): HTMLElement | undefined {
  const element = readHtml(entry.html);
  const old = findMessage(entry.ts);
  if (old !== null) {
    old.replaceWith(element);
    return undefined;
  }
  log.querySelector(".empty")?.remove();
  const root = entry.threadTs ?? entry.ts;
  const thread = findThread(root) ?? addThread(root);
  if (root === entry.ts) thread.prepend(element);
  else thread.querySelector(".replies")?.append(element);
  // Nobody can reply to what only one person sees.
  if (entry.ephemeral) thread.querySelector<HTMLElement>(":scope > .reply")?.setAttribute("hidden", "");
  return element;
}

export function findMessage(ts: string): HTMLElement | null {
  return document.getElementById(`m-${ts}`);
}

/** The thread that begins with a message, where the open conversation shows it. */
export function findThread(ts: string): HTMLElement | null {
  return log.querySelector<HTMLElement>(`.thread[data-root="${CSS.escape(ts)}"]`);
}

function addThread(ts: string): HTMLElement {
  const thread = make(
    "div",
    { className: "thread" },
    make("div", { className: "replies" }),
    make("button", { type: "button", className: "reply" }, "Reply in thread"),
  );
  thread.dataset.root = ts;
  log.append(thread);
  return thread;
}
