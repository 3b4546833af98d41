import type { KnownBlock } from "@slack/types";
import type { DigestItem } from "../../domain/digest.ts";
import type { DocumentStructure } from "../../domain/document-structure.ts";
import type { Language } from "../../domain/language.ts";
import type { Snooze } from "../../domain/snooze.ts";
import { moreEntries } from "../../messages/digest.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { fairLength } from "../../text/fair-length.ts";
import { context, section } from "./elements.ts";
import { buildLedgerEntry, ENTRIES_SHOWN, entryLength } from "./ledger-entry.ts";
import { countText, FALLBACK_TEXT, MAX_FALLBACK_CHARS, MESSAGE_TEXT, shorten } from "./limits.ts";
import type { SlackMessage } from "./message.ts";
import { escapeMrkdwn } from "./mrkdwn.ts";

export interface ListGroup {
  /** Null for entries without a heading. */
  readonly heading: string | null;
  readonly items: readonly DigestItem[];
}

export interface ListFrame {
  readonly language: Language;
  readonly structure: DocumentStructure;
  readonly today: string;
  /** Whether snooze and done can be remembered here. */
  readonly manageable: boolean;
  readonly snoozes: readonly Snooze[];
  readonly before: readonly KnownBlock[];
  readonly after: readonly KnownBlock[];
  /** By what the list is shown, so that it can be shown again after a change; absent: it is not. */
  readonly shownBy?: string;
  /** What a notification or screen reader says; shortened to what room there is. */
  readonly text: string;
}

const WHO_WHAT = 600;

/**
 * Lays entries out under headings so that the message keeps Slack's limits whatever they hold: at most sixteen, the
 * others by their number, and where all is too long the longest are cut, visibly, to the same length.
 */
export function buildList(groups: readonly ListGroup[], frame: ListFrame): SlackMessage {
  const shown = takeFirst(groups, ENTRIES_SHOWN);
  const more = count(groups) - count(shown);
  const lengths = shown.flatMap(({ items }) => items.map((item) => entryLength(item, frame.language, frame.structure)));
  const budget = MESSAGE_TEXT - FALLBACK_TEXT - countText(layOut(shown, more, frame, 0));
  const blocks = layOut(shown, more, frame, Math.min(WHO_WHAT, fairLength(lengths, budget)));
  const room = Math.min(MAX_FALLBACK_CHARS, Math.max(FALLBACK_TEXT, MESSAGE_TEXT - countText(blocks)));
  return { text: escapeMrkdwn(shorten(frame.text, room)), blocks };
}

function layOut(groups: readonly ListGroup[], more: number, frame: ListFrame, limit: number): KnownBlock[] {
  const { language, structure, today, manageable, snoozes, shownBy } = frame;
  const said = new Map(snoozes.map((snooze) => [snooze.entry, snooze]));
  const entries = groups.flatMap(({ heading, items }) => [
    ...(heading === null ? [] : [section(`*${escapeMrkdwn(heading)}*`)]),
    ...items.flatMap((item) => {
      const snooze = said.get(item.entry.obligation.id);
      return buildLedgerEntry(item, { language, structure, manageable, snooze, today, limit, shownBy });
    }),
  ]);
  const rest = more === 0 ? [] : [context(escapeMrkdwn(formatMessage(moreEntries, language, { count: more })))];
  return [...frame.before, ...entries, ...rest, ...frame.after];
}

/** The groups with the first entries of all; a group left without any goes. */
function takeFirst(groups: readonly ListGroup[], most: number): ListGroup[] {
  let room = most;
  const shown = groups.map(({ heading, items }) => {
    const taken = items.slice(0, room);
    room -= taken.length;
    return { heading, items: taken };
  });
  return shown.filter(({ items }) => items.length > 0);
}

function count(groups: readonly ListGroup[]): number {
  return groups.reduce((sum, { items }) => sum + items.length, 0);
}
