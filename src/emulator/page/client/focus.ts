/** Changes what stands in a place; who was at a control there is at the same one again, or at the place where it is gone. */
export function keepFocus(place: HTMLElement, change: () => void): void {
  const before = document.activeElement;
  const wasInside = before instanceof HTMLElement && place.contains(before);
  const find = wasInside ? describeControl(before) : undefined;
  change();
  if (find !== undefined && !before?.isConnected) (find(place) ?? place).focus({ preventScroll: true });
}

/** How to find a control again after what it stood in was shown anew. */
export function describeControl(control: HTMLElement): (place: ParentNode) => HTMLElement | null {
  const { block, action, value } = control.dataset;
  const ts = control.closest<HTMLElement>(".message")?.dataset.ts;
  const within = ts === undefined ? "" : `.message[data-ts="${CSS.escape(ts)}"] `;
  const same = `${within}[data-block="${CSS.escape(block ?? "")}"][data-action="${CSS.escape(action ?? "")}"]`;
  const exact = value === undefined ? same : `${same}[data-value="${CSS.escape(value)}"]`;
  return (place) => place.querySelector<HTMLElement>(exact);
}
