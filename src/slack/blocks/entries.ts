import type { KnownBlock } from "@slack/types";
import type { VersionStatus } from "../../domain/document.ts";
import type { DocumentStructure } from "../../domain/document-structure.ts";
import type { Language } from "../../domain/language.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import { alsoFound, shortened, unofficialTranslation } from "../../messages/answer.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { formatLabel } from "../../messages/labels.ts";
import { lengthsInOrder } from "../../text/fair-length.ts";
import { groupBy } from "../../text/group-by.ts";
import type { FindSought } from "../../text/shorten-around.ts";
import { context, section } from "./elements.ts";
import {
  countText,
  ENTRIES_PER_MESSAGE,
  escapedLength,
  FALLBACK_TEXT,
  MAX_FALLBACK_CHARS,
  MESSAGE_TEXT,
  shorten,
  shortenQuote,
} from "./limits.ts";
import type { SlackMessage } from "./message.ts";
import { escapeMrkdwn, formatQuote } from "./mrkdwn.ts";

/** A paragraph's words as shown: what is said, and the quote under it. */
export interface QuoteEntry {
  readonly paragraph: ParagraphId;
  /** A line under the label (the section's heading), or what the bot says when that is not the quote itself. */
  readonly lead: string | null;
  /** Empty where the words stand under an entry before it. */
  readonly quote: string;
  readonly status: VersionStatus;
  /** Words of the quote to be set in bold. */
  readonly strong?: string | null;
  /** Finds what stays of the quote where it is cut. */
  readonly findSought?: FindSought;
}

/** What stands around the entries: lines before, and blocks after. */
export interface Frame {
  readonly language: Language;
  readonly structure: DocumentStructure;
  readonly before: readonly KnownBlock[];
  readonly after: readonly KnownBlock[];
  /** What is read out before the entries' own words, and after them (mrkdwn): what the lines around them say. */
  readonly readFirst?: string;
  readonly readLast?: string;
  /** How many characters all quotes may take together; absent: what the message has room for. */
  readonly quoteChars?: number;
  /** The first quotes stay whole as long as each behind them has so many characters; absent: none goes before another. */
  readonly leastBehind?: number;
}

/** How long the quote of an entry may be, in characters once escaped. */
type LimitOf = (entry: QuoteEntry) => number;

const LEAD_TEXT = 500;
const ALSO_TEXT = 400;
/** A section holds the label and the lead besides the quote. */
const QUOTE_TEXT = 2300;

/**
 * Lays entries out so that the message keeps Slack's limits whatever they hold: at most twenty with their words (the
 * others by name), and where all words together are too long, the longest quotes are cut, visibly, to the same length.
 * Entries of one paragraph stand together under its name, where the first of them would.
 */
export function buildEntries(entries: readonly QuoteEntry[], frame: Frame): SlackMessage {
  const sorted = groupEntries(entries).flat();
  const shown = sorted.slice(0, ENTRIES_PER_MESSAGE);
  const rest = [...new Set(sorted.slice(ENTRIES_PER_MESSAGE).map((entry) => entry.paragraph))];
  const empty = layOut(shown, rest, frame, () => 0);
  const room = MESSAGE_TEXT - countText(empty) - FALLBACK_TEXT;
  const budget = Math.min(room, frame.quoteChars ?? room);
  const lengths = shown.map(({ quote }) => escapedLength(quote));
  const limits = lengthsInOrder(lengths, budget, frame.leastBehind ?? Number.POSITIVE_INFINITY);
  const byEntry = new Map(shown.map((entry, i) => [entry, Math.min(QUOTE_TEXT, limits[i] as number)]));
  return layOut(shown, rest, frame, (entry) => byEntry.get(entry) ?? QUOTE_TEXT);
}

function layOut(
  entries: readonly QuoteEntry[],
  rest: readonly ParagraphId[],
  frame: Frame,
  limitOf: LimitOf,
): SlackMessage {
  const { language } = frame;
  const blocks = groupEntries(entries).flatMap((group) => buildGroup(group, frame, limitOf));
  const cut = entries.some((entry) => escapedLength(entry.quote) > limitOf(entry));
  const all = [
    ...frame.before,
    ...blocks,
    ...(rest.length > 0 ? [context(formatRest(rest, frame))] : []),
    ...(cut ? [context(formatMessage(shortened, language))] : []),
    ...frame.after,
  ];
  return { text: formatFallback(entries, frame, MESSAGE_TEXT - countText(all)), blocks: all };
}

function groupEntries(entries: readonly QuoteEntry[]): (readonly QuoteEntry[])[] {
  return [...groupBy(entries, ({ paragraph, status }) => `${paragraph} ${status}`).values()];
}

/** The paragraph's name, and below it a block for each entry. */
function buildGroup(group: readonly QuoteEntry[], frame: Frame, limitOf: LimitOf): KnownBlock[] {
  const texts = group.map((entry, i) => formatEntry(entry, i === 0, frame, limitOf(entry)));
  return texts.filter((text) => text !== "").map((text) => section(text));
}

/** That a quote is a translation stands right above it, whatever the bot says before. */
function formatEntry(
  { paragraph, lead, quote, status, strong = null, findSought }: QuoteEntry,
  isFirst: boolean,
  { language, structure }: Frame,
  limit: number,
): string {
  const mark = status === "unofficial" ? [`_${formatMessage(unofficialTranslation, language)}_`] : [];
  const name = isFirst ? [`*${escapeMrkdwn(formatLabel(paragraph, language, structure))}*`] : [];
  const words = quote === "" ? [] : [formatQuote(shortenQuote(quote, limit, findSought), strong)];
  if (lead !== null) return [...name, escapeMrkdwn(shorten(lead, LEAD_TEXT)), ...mark, ...words].join("\n");
  return [...(isFirst ? [[...name, ...mark].join(" · ")] : []), ...words].join("\n");
}

function formatRest(rest: readonly ParagraphId[], { language, structure }: Frame): string {
  const labels = rest.map((id) => formatLabel(id, language, structure)).join(" · ");
  return escapeMrkdwn(shorten(formatMessage(alsoFound, language, { labels }), ALSO_TEXT));
}

/** The words without the layout, as far as the message leaves room for them. */
function formatFallback(entries: readonly QuoteEntry[], frame: Frame, room: number): string {
  const { language, structure, readFirst = "", readLast = "" } = frame;
  const limit = Math.min(MAX_FALLBACK_CHARS, Math.max(room, FALLBACK_TEXT));
  const last = readLast === "" ? "" : `\n${readLast}`.slice(0, limit / 2);
  const lines = groupEntries(entries).map((group) => {
    const said = group.flatMap(({ lead, quote }) => [lead, quote]).filter((part) => part !== null && part !== "");
    return `${formatLabel((group[0] as QuoteEntry).paragraph, language, structure)}: ${said.join("\n")}`;
  });
  const first = readFirst === "" ? [] : [readFirst];
  return `${escapeMrkdwn(shorten([...first, ...lines].join("\n"), limit - last.length))}${last}`;
}
