import { byId, readHtml } from "./dom.ts";
import { state } from "./state.ts";

const pane = byId("home", HTMLDivElement);

/** Shows the app's Home as it is now; where a person was in it, they are again. */
export function takeHome(html: string): void {
  state.home = html;
  showHome();
}

export function showHome(): void {
  const { block, action } = document.activeElement instanceof HTMLElement ? document.activeElement.dataset : {};
  const wasInside = pane.contains(document.activeElement);
  pane.replaceChildren(...(state.home === null ? [] : [readHtml(state.home)]));
  if (wasInside) findControl(block, action)?.focus({ preventScroll: true });
}

function findControl(block = "", action = ""): HTMLElement | null {
  const names = `[data-block="${CSS.escape(block)}"][data-action="${CSS.escape(action)}"]`;
  return pane.querySelector<HTMLElement>(names);
}
