import type { KnownBlock, SectionBlock } from "@slack/types";
import { hides } from "../../digest/hidden-entries.ts";
import type { DigestItem } from "../../domain/digest.ts";
import type { DocumentStructure } from "../../domain/document-structure.ts";
import type { Language } from "../../domain/language.ts";
import type { Snooze } from "../../domain/snooze.ts";
import { inSummary } from "../../messages/deadlines.ts";
import { describeEntry, type EntryWords } from "../../messages/describe-entry.ts";
import { isDone, isSnoozed, leftOut } from "../../messages/digest.ts";
import { formatDay } from "../../messages/format-digest.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { section } from "./elements.ts";
import { buildEntryRow, changeVerbs, rowEntry } from "./entry-menu.ts";
import { escapedLength, shorten } from "./limits.ts";
import { escapeMrkdwn, isolate } from "./mrkdwn.ts";
import type { EntryVerb } from "./snooze-buttons.ts";

/** How many entries one message shows; two blocks each leave room for headings and the frame. */
export const ENTRIES_SHOWN = 16;

/** The parts beside what is to be done; together they stay below half a message even for sixteen entries. */
const PART = { due: 110, note: 80, toWhom: 110, label: 60, source: 90 } as const;
const LABELS = 3;
const ABOUT = "about:";

export interface EntryOptions {
  readonly language: Language;
  readonly structure: DocumentStructure;
  /** Whether snooze and done can be remembered here. */
  readonly manageable: boolean;
  /** What the destination has said about this entry. */
  readonly snooze?: Snooze | undefined;
  readonly today: string;
  /** How long who and what may be together. */
  readonly limit: number;
  /** By what the list is shown, for its menus to carry; absent where it is not shown again. */
  readonly shownBy?: string | undefined;
}

/** One entry: who, what, to whom, by when and under which paragraph, with a button and a menu below. */
export function buildLedgerEntry(item: DigestItem, options: EntryOptions): KnownBlock[] {
  const { language, structure, snooze, today, manageable } = options;
  const { obligation } = item.entry;
  const isHidden = snooze !== undefined && hides(snooze, today);
  const words = describeEntry(item, language, structure);
  const about: SectionBlock = {
    ...section(formatEntry(words, options.limit, language)),
    block_id: ABOUT + obligation.id,
  };
  const verbs = manageable ? verbsFor(isHidden) : [];
  const row = buildEntryRow(obligation, words.what, language, structure, verbs, options.shownBy);
  return [isHidden ? withState(about, snooze, language) : about, row];
}

/** How long "who: what" of an entry is once escaped. */
export function entryLength(item: DigestItem, language: Language, structure: DocumentStructure): number {
  return escapedLength(describeEntry(item, language, structure).task);
}

/**
 * The blocks of a message brought up to date with what a destination has said about its entries: hidden ones say so and
 * by whom, and can be undone.
 */
export function markEntries(
  blocks: readonly KnownBlock[],
  snoozes: readonly Snooze[],
  today: string,
  language: Language,
): KnownBlock[] {
  const hidden = new Map(snoozes.filter((snooze) => hides(snooze, today)).map((snooze) => [snooze.entry, snooze]));
  return blocks.map((block) => {
    if (block.type === "section" && block.block_id?.startsWith(ABOUT)) {
      const { fields: _, ...about } = block;
      const snooze = hidden.get(block.block_id.slice(ABOUT.length));
      return snooze === undefined ? about : withState(about, snooze, language);
    }
    const entry = rowEntry(block);
    if (block.type !== "actions" || entry === undefined) return block;
    return changeVerbs(block, verbsFor(hidden.has(entry)), language);
  });
}

/** "Done · @somebody" or "Snoozed until … · @somebody", and that digests leave the entry out meanwhile, as mrkdwn. */
export function formatState({ until, by }: Snooze, language: Language): string {
  const state =
    until === null
      ? formatMessage(isDone, language)
      : formatMessage(isSnoozed, language, { date: formatDay(until, language) });
  const who = by === null ? [] : [`<@${by}>`];
  return [`_${escapeMrkdwn(state)}_`, ...who, escapeMrkdwn(formatMessage(leftOut, language))].join(" · ");
}

function verbsFor(isHidden: boolean): readonly EntryVerb[] {
  return isHidden ? ["undo"] : ["done", "day", "week", "month"];
}

function withState(about: SectionBlock, snooze: Snooze, language: Language): SectionBlock {
  return { ...about, fields: [{ type: "mrkdwn", text: formatState(snooze, language) }] };
}

function formatEntry(words: EntryWords, limit: number, language: Language): string {
  const { due, note, toWhom, source } = words;
  const part = (text: string | null, room: number) => (text === null ? [] : [escapeMrkdwn(shorten(text, room))]);
  const labels = words.labels.slice(0, LABELS).flatMap((label) => part(label, PART.label));
  const summary = `_${escapeMrkdwn(formatMessage(inSummary, language))}_`;
  return [
    [`*${escapeMrkdwn(shorten(due, PART.due))}*`, ...part(note, PART.note)].join(" · "),
    escapeMrkdwn(shorten(words.task, limit)),
    ...part(toWhom, PART.toWhom),
    [
      ...labels,
      ...(words.labels.length > LABELS ? ["…"] : []),
      ...part(source, PART.source).map(isolate),
      summary,
    ].join(" · "),
  ].join("\n");
}
