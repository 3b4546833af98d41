import { send } from "./api.ts";
import { isConfirmed } from "./confirm.ts";
import { readFields } from "./form.ts";
import { closeMenu } from "./message-menu.ts";

/** What a person uses of the bot's: a button, a list to choose from, or a field that is told of at once. */
type Control = HTMLButtonElement | HTMLSelectElement | HTMLInputElement;

/**
 * Uses a control of the bot's, in a message, a window or its Home, where the person means it; a button cannot be pressed
 * again until the bot has answered.
 */
export async function press(control: Control): Promise<void> {
  const message = control.closest<HTMLElement>(".message")?.dataset;
  const view = control.closest<HTMLElement>("[data-view]");
  const { block = "", action = "" } = control.dataset;
  if (!(await isConfirmed(control))) return;
  const place = { channel: message?.channel, ts: message?.ts, view: view?.dataset.view };
  const values = view === null ? undefined : readFields(view);
  // Not `disabled`: a control that is disabled loses the focus, and the window it opens could not give it back.
  if (control.ariaBusy === "true") return;
  control.ariaBusy = "true";
  const value = control instanceof HTMLButtonElement ? control.dataset.value : control.value;
  const answer = await send("press", { ...place, block, action, value, values });
  control.ariaBusy = null;
  if (control.dataset.choice === "menu") control.value = "";
  if (control.matches(".vote") && answer?.problem === null) markVote(control);
}

/** Uses a shortcut of the app's on a message; its menu closes, and has the focus again when the window does. */
export async function runShortcut(button: HTMLButtonElement): Promise<void> {
  closeMenu(button);
  const { channel = "", ts = "" } = button.closest<HTMLElement>(".message")?.dataset ?? {};
  await send("shortcut", { channel, ts, callback: button.dataset.shortcut ?? "" });
}

/** Of the two votes on an answer the last one holds. */
function markVote(button: HTMLElement): void {
  for (const one of button.parentElement?.querySelectorAll(".vote") ?? [])
    one.setAttribute("aria-pressed", String(one === button));
}
