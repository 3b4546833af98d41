import { send } from "./api.ts";
import { byId, readHtml } from "./dom.ts";
import { describeControl } from "./focus.ts";
import { readFields, showErrors } from "./form.ts";

const dialog = byId("view", HTMLDialogElement);
/** What stands under the window that is shown. */
let below: HTMLElement[] = [];
/** Windows that were closed: what comes for them later is not shown. */
const closed = new Set<string>();
/** Finds the control by which the window was opened, also where its message was shown anew meanwhile. */
let findOpener: (place: ParentNode) => HTMLElement | null = () => null;

interface Window {
  readonly id: string;
  readonly below: string | null;
  readonly html: string;
}

/** Shows a window: in the place of the one that is open, upon it, or as another content of it. */
export function showModal(window: Window): void {
  if (closed.has(window.id)) return;
  const shown = dialog.querySelector<HTMLElement>("[data-view]");
  const isSame = dialog.open && shown?.dataset.view === window.id;
  const isUpon = dialog.open && shown !== null && shown.dataset.view === window.below;
  if (isUpon) below.push(shown);
  else if (!isSame) below = [];
  const view = readHtml(window.html);
  dialog.replaceChildren(view);
  if (dialog.open) view.querySelector<HTMLElement>(".blocks")?.focus();
  else open();
}

function open(): void {
  if (document.activeElement instanceof HTMLElement) findOpener = describeControl(document.activeElement);
  dialog.showModal();
}

/** Closes the window that is shown; the one below it, if any, is shown again. */
export function closeModal(): void {
  closed.add(dialog.querySelector<HTMLElement>("[data-view]")?.dataset.view ?? "");
  const view = below.pop();
  if (view === undefined) {
    dialog.close();
  } else {
    dialog.replaceChildren(view);
    view.querySelector<HTMLElement>(".blocks")?.focus();
  }
}

/** Sends what was filled in. */
export async function submitModal(button: HTMLButtonElement): Promise<void> {
  const view = button.closest<HTMLElement>("[data-view]");
  if (view === null) return;
  if (button.ariaBusy === "true") return;
  button.ariaBusy = "true";
  const answer = await send("submit", { view: view.dataset.view ?? "", values: readFields(view) });
  button.ariaBusy = null;
  showErrors(view, answer?.errors ?? {});
  // A problem is told on the page, which the window covers.
  if (answer === undefined || answer.problem) dialog.close();
  else if (answer.closes) closeModal();
}

/** The ground around a window closes it. */
dialog.addEventListener("click", (event) => {
  if (event.target === dialog) dialog.close();
});

/** The browser gives the focus back to what opened the window, unless that is gone. */
dialog.addEventListener("close", () => {
  for (const view of [dialog.querySelector<HTMLElement>("[data-view]"), ...below]) closed.add(view?.dataset.view ?? "");
  if (document.activeElement === document.body) (findOpener(document) ?? byId("words", HTMLTextAreaElement)).focus();
});
