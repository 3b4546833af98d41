import { send } from "./api.ts";
import { byId, make } from "./dom.ts";
import { findConversation, state } from "./state.ts";

const MAX_HEIGHT_PX = 160;

/** The message box. */
export const words = byId("words", HTMLTextAreaElement);

/** Says something in the open conversation, or in a thread of it. */
export function say(text: string, threadTs?: string): void {
  if (text.trim() !== "") void send("say", { channel: state.current, text, threadTs });
}

/** Says what stands in a form of one message box: the composer, or the reply to a thread, which then goes. */
export function sayWords(form: HTMLFormElement): void {
  const box = form.querySelector("textarea");
  if (box === null) return;
  const thread = form.closest<HTMLElement>(".thread");
  say(box.value, thread?.dataset.root);
  if (thread !== null) {
    form.remove();
    return;
  }
  box.value = "";
  fitHeight(box);
}

/** Opens the message box of a thread, unless it is open. */
export function openReply(thread: HTMLElement): void {
  if (thread.querySelector(".reply-form") !== null) return;
  const box = make("textarea", { rows: 1, dir: "auto" });
  box.setAttribute("aria-label", "Reply in thread");
  // In a channel the bot hears what mentions it.
  if (findConversation(state.current)?.kind !== "im") box.value = "@wsis ";
  thread.append(make("form", { className: "reply-form" }, box, make("button", { type: "submit" }, "Reply")));
  box.focus();
  box.setSelectionRange(box.value.length, box.value.length);
}

/** Makes a message box as high as what stands in it, within bounds. */
export function fitHeight(box: HTMLTextAreaElement): void {
  box.style.height = "auto";
  box.style.height = `${Math.min(box.scrollHeight + 2, MAX_HEIGHT_PX)}px`;
}
