/** Of the room the end of a text gets so much. */
const END_SHARE = 0.4;
/** With less room than this an end would say too little. */
const MIN_LIMIT = 100;

/** How a text is cut at its end with a mark, and what counts towards the limit. */
export interface CutMeasure {
  readonly cut: (text: string, limit: number) => string;
  readonly lengthOf: (text: string) => number;
}

/**
 * Cuts a text that is longer than the limit in its middle, at the ends of words, with a mark: such sentences say at their
 * beginning who is asked for what, and at their end to whom and by when.
 */
export function shortenInMiddle(text: string, limit: number, { cut, lengthOf }: CutMeasure): string {
  if (lengthOf(text) <= limit || limit < MIN_LIMIT) return cut(text, limit);
  const end = endOf(text, Math.floor(limit * END_SHARE) - 1, lengthOf);
  return `${cut(text, limit - lengthOf(end) - 1)} ${end}`;
}

/** As much of the end of a text as has room, from the beginning of a word on, where one begins soon. */
function endOf(text: string, room: number, lengthOf: CutMeasure["lengthOf"]): string {
  let end = text.slice(-room);
  while (lengthOf(end) > room) end = end.slice(1);
  const space = end.search(/\s/u);
  if (space >= 0 && space < end.length / 2) return end.slice(space).trimStart();
  return end.replace(/^\p{Surrogate}/u, "");
}
