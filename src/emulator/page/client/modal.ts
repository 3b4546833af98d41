import { send } from "./api.ts";
import { byId, readHtml } from "./dom.ts";
import { readFields, showErrors } from "./form.ts";

const dialog = byId("view", HTMLDialogElement);

/** Shows a window, or another content of the one that is open. */
export function showModal(html: string): void {
  const view = readHtml(html);
  dialog.replaceChildren(view);
  if (dialog.open) view.querySelector<HTMLElement>(".blocks")?.focus();
  else dialog.showModal();
}

export function closeModal(): void {
  dialog.close();
}

/** Sends what was filled in. */
export async function submitModal(button: HTMLButtonElement): Promise<void> {
  const view = button.closest<HTMLElement>("[data-view]");
  if (view === null) return;
  button.disabled = true;
  const answer = await send("submit", { view: view.dataset.view ?? "", values: readFields(view) });
  button.disabled = false;
  showErrors(view, answer.errors ?? {});
  // A problem is told on the page, which the window covers.
  if (answer.closes || answer.problem) dialog.close();
}

/** The ground around a window closes it. */
dialog.addEventListener("click", (event) => {
  if (event.target === dialog) dialog.close();
});
