/** Keys by which a closed list chooses at once, and a menu of the bot's would do what it names unasked. */
const CHOOSING = /^(?:Arrow(?:Down|Up|Left|Right)|Home|End|PageDown|PageUp|[^\s])$/u;

/** Opens a menu of the bot's by an arrow, as Slack does; no key chooses from one that is closed. */
export function openList(event: KeyboardEvent): void {
  const { key, target } = event;
  if (!(target instanceof HTMLSelectElement) || target.dataset.choice !== "menu" || !CHOOSING.test(key)) return;
  if (!CSS.supports("selector(:open)") || target.matches(":open")) return;
  event.preventDefault();
  if (key === "ArrowDown" || key === "ArrowUp") target.showPicker();
}
