import { readSmallTalk } from "./small-talk.ts";

/** Where a courtesy may end, and something else begin. */
const END = /[\n.,!?;:…،؛؟，。！？；：、—–]+\s*/gu;
/** "No. 140" is a number. */
const BEGINS_WITH_WORD = /^[\s\p{P}]*\p{L}/u;

/**
 * A message without the thanks and acknowledgements that it begins with: "ok, thanks. and by when?" asks by when.
 * @returns the message as it stands where it is nothing else
 */
export function cutCourtesy(message: string): string {
  if (readSmallTalk(message)) return message;
  for (const { index, 0: marks } of message.matchAll(END)) {
    const rest = message.slice(index + marks.length);
    if (BEGINS_WITH_WORD.test(rest) && readSmallTalk(message.slice(0, index))) return cutCourtesy(rest);
  }
  return message;
}
