import { type FindSought, shortenAround } from "../../text/shorten-around.ts";
import { escapeMrkdwn } from "./mrkdwn.ts";

/** Slack's own limits (docs.slack.dev/reference/block-kit). */
export const SECTION_TEXT = 3000;
export const BUTTON_TEXT = 75;
export const HEADER_TEXT = 150;
/** What a button carries. */
export const VALUE_TEXT = 2000;
export const BUTTONS_PER_ROW = 25;

/** All text of a message together; Slack refuses at about 13,200 without saying so in its documentation (bolt-js#2509). */
export const MESSAGE_TEXT = 12_000;

/** How long the fallback text (notification, screen reader) may always be, and at most where the blocks leave room. */
export const FALLBACK_TEXT = 700;
export const MAX_FALLBACK_CHARS = 3000;

/** How many paragraphs one message shows with their words; two blocks each leave room for the frame. */
export const ENTRIES_PER_MESSAGE = 20;

const ELLIPSIS = " […]";

/** The length of a text once escaped; a line break counts twice, for the mark of a quote's next line. */
export function escapedLength(text: string): number {
  return escapeMrkdwn(text).length + (text.match(/\n/gu)?.length ?? 0);
}

/**
 * Cuts a text at a word boundary so that, escaped and with the mark ` […]`, it is at most `limit` long. A text that fits
 * stays as it is.
 */
export function shorten(text: string, limit: number): string {
  if (escapedLength(text) <= limit) return text;
  const room = Math.max(0, limit - ELLIPSIS.length);
  let end = prefixLength(text, room);
  const space = text.slice(0, end).search(/\s\S*$/u);
  if (space > end / 2) end = space;
  return `${text.slice(0, end).trimEnd()}${ELLIPSIS}`;
}

/** The same of a quote: around the words that somebody looks for, or in its middle. */
export function shortenQuote(quote: string, limit: number, findSought: FindSought = () => []): string {
  return shortenAround(quote, limit, findSought, { cut: shorten, lengthOf: escapedLength });
}

/** How many UTF-16 units of a text fit into `room` once escaped; never half a character. */
function prefixLength(text: string, room: number): number {
  let used = 0;
  let end = 0;
  for (const character of text) {
    used += escapedLength(character);
    if (used > room) break;
    end += character.length;
  }
  return end;
}

/** Cuts a text into pieces of at most `limit` escaped characters each, at line ends or words where that is possible. */
export function splitText(text: string, limit: number): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (escapedLength(rest) > limit) {
    const end = prefixLength(rest, limit);
    const space = rest.slice(0, end).search(/\s\S*$/u);
    const cut = space > end / 2 ? space : end;
    pieces.push(rest.slice(0, cut));
    rest = rest.slice(cut).trimStart();
  }
  return rest === "" ? pieces : [...pieces, rest];
}

/** All text in a message's blocks and other parts: every string under the key `text`. */
export function countText(value: unknown): number {
  if (Array.isArray(value)) return sum(value.map(countText));
  if (typeof value !== "object" || value === null) return 0;
  return sum(
    Object.entries(value).map(([key, part]) =>
      key === "text" && typeof part === "string" ? part.length : countText(part),
    ),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
