import { send } from "./api.ts";
import { isConfirmed } from "./confirm.ts";

/** Presses a button of the bot's, in a message or a window, where the person means it; it cannot be pressed again until the bot has answered. */
export async function press(button: HTMLButtonElement): Promise<void> {
  const message = button.closest<HTMLElement>(".message")?.dataset;
  const view = button.closest<HTMLElement>("[data-view]")?.dataset;
  const { block = "", action = "", value } = button.dataset;
  if (!(await isConfirmed(button))) return;
  button.disabled = true;
  const place = { channel: message?.channel, ts: message?.ts, view: view?.view };
  const { problem } = await send("press", { ...place, block, action, value });
  button.disabled = false;
  if (button.matches(".vote") && !problem) markVote(button);
}

/** Of the two votes on an answer the last one holds. */
function markVote(button: HTMLButtonElement): void {
  for (const one of button.parentElement?.querySelectorAll(".vote") ?? [])
    one.setAttribute("aria-pressed", String(one === button));
}
