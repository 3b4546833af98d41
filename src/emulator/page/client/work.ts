import { send } from "./api.ts";
import { make } from "./dom.ts";
import { state } from "./state.ts";
import { findThread } from "./thread.ts";

/** What the bot says it is doing in a thread; nothing takes it away. */
export function showStatus(threadTs: string, status: string): void {
  const line = findLine(threadTs);
  if (line === undefined) return;
  line.querySelector(".doing")?.remove();
  if (status === "") return;
  const words = make("span", { className: "doing", dir: "auto" }, `WSIS ${status}`);
  words.setAttribute("role", "status");
  line.prepend(words);
}

/** A session that is at work can be stopped; its title stands above its thread. */
export function showSession(threadTs: string, status: string, title: string): void {
  const thread = findThread(threadTs);
  const line = findLine(threadTs);
  if (thread === null || line === undefined) return;
  line.querySelector(".stop")?.remove();
  if (status === "processing") line.append(make("button", { type: "button", className: "stop" }, "Stop"));
  if (title !== "") thread.title = title;
}

export function stopSession(thread: HTMLElement): void {
  void send("stop", { channel: state.current, threadTs: thread.dataset.root ?? "" });
}

function findLine(threadTs: string): HTMLElement | undefined {
  const thread = findThread(threadTs);
  if (thread === null) return undefined;
  const known = thread.querySelector<HTMLElement>(":scope > .work");
  if (known !== null) return known;
  const line = make("div", { className: "work" });
  thread.querySelector(":scope > .replies")?.after(line);
  return line;
}
