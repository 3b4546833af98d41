import { readHtml } from "./dom.ts";
import { keepFocus } from "./focus.ts";
import type { PageEntry } from "./protocol.ts";

/** Shows a message in the place of its older form. @returns false where the list does not show it yet */
export function replaceMessage(list: HTMLElement, { ts, html }: PageEntry): boolean {
  const old = findMessage(list, ts);
  if (old === null) return false;
  keepFocus(list, () => old.replaceWith(readHtml(html)));
  return true;
}

export function findMessage(list: HTMLElement, ts: string): HTMLElement | null {
  return list.querySelector<HTMLElement>(`.message[data-ts="${CSS.escape(ts)}"]`);
}
