import { send } from "./api.ts";
import { byId, make } from "./dom.ts";
import { findThread } from "./log.ts";
import { state } from "./state.ts";

interface Work {
  readonly status: string;
  readonly canStop: boolean;
  readonly title: string;
}

const IDLE: Work = { status: "", canStop: false, title: "" };
const paneLine = byId("pane-work", HTMLDivElement);
const title = byId("pane-subject", HTMLParagraphElement);
/** What the bot does, by thread. */
const works = new Map<string, Work>();

/** What the bot says it is doing in a thread; nothing takes it away. */
export function takeStatus(threadTs: string, status: string): void {
  change(threadTs, { status });
}

/** A session that is at work can be stopped; its title stands above its thread. */
export function takeSession(threadTs: string, status: string, subject: string): void {
  change(threadTs, { canStop: status === "processing", title: subject });
}

export function stopSession(button: HTMLElement): void {
  void send("stop", { channel: state.current, threadTs: button.dataset.thread ?? "" });
}

/** Shows what is being done in a thread: beside the conversation where it is open there, else under its first message. */
export function showWork(threadTs: string): void {
  const work = works.get(threadTs) ?? IDLE;
  const isOpen = state.thread === threadTs;
  if (isOpen || state.thread === null) {
    paneLine.replaceChildren(...(isOpen ? renderWork(threadTs, work) : []));
    title.textContent = isOpen ? work.title : "";
  }
  const thread = findThread(threadTs);
  thread?.querySelector(".work")?.remove();
  if (isOpen || (work.status === "" && !work.canStop)) return;
  thread?.append(make("div", { className: "work" }, ...renderWork(threadTs, work)));
}

function change(threadTs: string, what: Partial<Work>): void {
  works.set(threadTs, { ...(works.get(threadTs) ?? IDLE), ...what });
  showWork(threadTs);
}

function renderWork(threadTs: string, { status, canStop }: Work): HTMLElement[] {
  const doing = make("span", { className: "doing", dir: "auto" }, `WSIS ${status}`);
  doing.setAttribute("role", "status");
  const stop = make("button", { type: "button", className: "stop" }, "Stop");
  stop.dataset.thread = threadTs;
  return [...(status === "" ? [] : [doing]), ...(canStop ? [stop] : [])];
}
