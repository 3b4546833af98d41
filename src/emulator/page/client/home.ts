import { byId, readHtml } from "./dom.ts";
import { keepFocus } from "./focus.ts";
import { state } from "./state.ts";

const pane = byId("home", HTMLDivElement);

/** Shows the app's Home as it is now; where a person was in it, they are again. */
export function takeHome(html: string): void {
  state.home = html;
  showHome();
}

export function showHome(): void {
  keepFocus(pane, () => pane.replaceChildren(...(state.home === null ? [] : [readHtml(state.home)])));
}
