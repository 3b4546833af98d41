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

/** A message that is short, with the way to what it leaves out. */
export interface Glance {
  /** How many characters it shows, buttons not counted. */
  readonly chars: number;
  /** Shown where anything is left out. */
  readonly more: readonly KnownBlock[];
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
  /** How much of it is read at a glance; absent: what the message has room for. */
  readonly glance?: Glance;
  /** The first quotes stay whole as long as each behind them has so many characters; absent: none goes before another. */
  readonly leastBehind?: number;
}

/** How long the quote of an entry may be, in characters once escaped; 0: it is left out. */
type LimitOf = (entry: QuoteEntry) => number;

const LEAD_TEXT = 500;
const ALSO_TEXT = 400;
/** A section holds the label and the lead besides the quote. */
const QUOTE_TEXT = 2300;
/** Of less of a quote nobody learns anything: it goes whole where something stands above it, else the entry goes. */
const LEAST_QUOTE = 100;

/**
 * Lays entries out so that the message keeps Slack's limits whatever they hold: at most twenty with their words (the
 * others by name), and where all words together are too long, the longest quotes are cut, visibly, to the same length.
 * Entries of one paragraph stand together under its name, where the first of them would.
 */
export function buildEntries(entries: readonly QuoteEntry[], frame: Frame): SlackMessage {
  const sorted = groupEntries(entries).flat();
  const shown = sorted.slice(0, countShown(sorted, frame));
  const rest = namesBeyond(sorted, shown.length);
  const empty = layOut(shown, rest, frame, toMark);
  const room = MESSAGE_TEXT - countText(empty) - FALLBACK_TEXT;
  const budget = Math.max(0, Math.min(room, leftAtGlance(empty, frame)));
  const lengths = shown.map(({ quote }) => escapedLength(quote));
  const limits = lengthsInOrder(lengths, budget, frame.leastBehind ?? Number.POSITIVE_INFINITY);
  const byEntry = new Map(shown.map((entry, i) => [entry, limitQuote(entry, limits[i] as number)]));
  return layOut(shown, rest, frame, (entry) => byEntry.get(entry) ?? QUOTE_TEXT);
}

/** Every quote as short as it is shown at all, to see what stands around them. */
const toMark: LimitOf = () => 1;

/** How many entries have room for as much of their quotes as is worth reading; at least one. */
function countShown(sorted: readonly QuoteEntry[], frame: Frame): number {
  const most = Math.min(sorted.length, ENTRIES_PER_MESSAGE);
  if (frame.glance === undefined) return most;
  const fits = (count: number) => {
    const shown = sorted.slice(0, count);
    const least = shown.map(({ lead, quote }) => (lead === null ? Math.min(escapedLength(quote), LEAST_QUOTE) : 0));
    return leastOf(least) <= leftAtGlance(layOut(shown, namesBeyond(sorted, count), frame, toMark), frame);
  };
  const counts = Array.from({ length: most }, (_, i) => most - i);
  return counts.find(fits) ?? 1;
}

function leastOf(lengths: readonly number[]): number {
  return lengths.reduce((sum, length) => sum + length, 0);
}

/** How many characters of quotes a message without them has room for at a glance. */
function leftAtGlance({ blocks }: SlackMessage, { glance }: Frame): number {
  if (glance === undefined) return Number.POSITIVE_INFINITY;
  return glance.chars - countText(blocks.filter(({ type }) => type === "section" || type === "context"));
}

function limitQuote({ lead, quote }: QuoteEntry, limit: number): number {
  if (lead !== null && limit < Math.min(escapedLength(quote), LEAST_QUOTE)) return 0;
  return Math.min(QUOTE_TEXT, limit);
}

/** The paragraphs of the entries that have no room for their words. */
function namesBeyond(sorted: readonly QuoteEntry[], count: number): ParagraphId[] {
  return [...new Set(sorted.slice(count).map(({ paragraph }) => paragraph))];
}

function layOut(
  entries: readonly QuoteEntry[],
  rest: readonly ParagraphId[],
  frame: Frame,
  limitOf: LimitOf,
): SlackMessage {
  const blocks = groupEntries(entries).flatMap((group) => buildGroup(group, frame, limitOf));
  const isCut = entries.some((entry) => escapedLength(entry.quote) > limitOf(entry));
  const all = [
    ...frame.before,
    ...blocks,
    ...(rest.length > 0 ? [context(formatRest(rest, frame))] : []),
    ...(isCut || rest.length > 0 ? (frame.glance?.more ?? []) : []),
    ...(isCut && frame.glance === undefined ? [context(formatMessage(shortened, frame.language))] : []),
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
  const isShown = quote !== "" && limit > 0;
  const mark = isShown && status === "unofficial" ? [`_${formatMessage(unofficialTranslation, language)}_`] : [];
  const name = isFirst ? [`*${escapeMrkdwn(formatLabel(paragraph, language, structure))}*`] : [];
  const words = !isShown ? [] : [formatQuote(shortenQuote(quote, limit, findSought), strong)];
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
