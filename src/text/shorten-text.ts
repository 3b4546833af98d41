const ELLIPSIS = " […]";

/** Cuts a text at the end of a word, with a mark; one that is no longer than the limit (UTF-16 units) stays whole. */
export function shortenText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const room = Math.max(0, limit - ELLIPSIS.length);
  const whole = text.slice(0, room).replace(/\p{Surrogate}$/u, "");
  const space = whole.search(/\s\S*$/u);
  return `${(space > room / 2 ? whole.slice(0, space) : whole).trimEnd()}${ELLIPSIS}`;
}
