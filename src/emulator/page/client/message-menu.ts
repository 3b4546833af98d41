const OPEN = "details.more[open]";

/** Closes the menu of a message in which something stands; who was in it is at what opens it. @returns whether one was open */
export function closeMenu(inside: Element): boolean {
  const menu = inside.closest<HTMLDetailsElement>(OPEN);
  if (menu === null) return false;
  menu.querySelector("summary")?.focus();
  menu.open = false;
  return true;
}

/** Closes the menus that a click has gone past. */
export function closeOtherMenus(clicked: EventTarget | null): void {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>(OPEN))
    if (!(clicked instanceof Node) || !menu.contains(clicked)) menu.open = false;
}
