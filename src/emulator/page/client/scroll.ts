/** Brings what is new into sight: whole where there is room, else from its first line. */
export function scrollTo(list: HTMLElement, message: HTMLElement): void {
  const isLong = message.offsetHeight > list.clientHeight;
  message.scrollIntoView({ block: isLong ? "start" : "nearest" });
}
