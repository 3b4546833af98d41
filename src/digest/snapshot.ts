import { createHash } from "node:crypto";
import { passedBefore } from "../deadlines/filter-ledger.ts";
import type { DateSpan } from "../domain/calendar.ts";
import type { AnnouncedEntry, Announcement } from "../domain/delivery.ts";
import type { ChangedItem, RemovedEntry } from "../domain/digest.ts";
import type { Entry, Ledger } from "../domain/obligation.ts";
import type { ParagraphId } from "../domain/paragraph-id.ts";
import { yearOf } from "../time/iso-date.ts";

/**
 * What an announcement remembers of an entry beyond the domain's minimum. The store keeps announcements as JSON, so that
 * these fields come back; they are absent from what an older version wrote, and then nothing is concluded from them.
 */
interface Remembered extends AnnouncedEntry {
  readonly spans?: readonly DateSpan[];
  readonly wording?: string;
  readonly paragraphs?: readonly ParagraphId[];
}

/**
 * What the store shall remember of today: every entry of the ledger, shown or not, so that a changed filter makes nothing
 * look new. What passed before the running year is left out, and so can never be news again. A hidden entry stays as the
 * last digest told it: whoever hid it learns of a change when it is back.
 */
export function rememberLedger(
  ledger: Ledger,
  hidden: ReadonlySet<string>,
  last: Announcement | undefined,
): Announcement {
  const before = byId(last);
  const year = yearOf(ledger.today);
  const entries = ledger.entries
    .filter((entry) => !passedBefore(entry, year))
    .map((entry) => (hidden.has(entry.obligation.id) ? before.get(entry.obligation.id) : undefined) ?? remember(entry));
  return { localDate: ledger.today, entries };
}

/** How an entry differs from what the last digest told; undefined when it does not, or when nothing can be told. */
export function findChange(
  entry: Entry,
  last: Announcement | undefined,
): Pick<ChangedItem, "change" | "before"> | undefined {
  if (last === undefined) return undefined;
  const before = byId(last).get(entry.obligation.id);
  if (before === undefined) return entry.status === "passed" ? undefined : { change: "added", before: [] };
  const spans = before.spans;
  if (spans !== undefined && formatSpans(spans) !== formatSpans(entry.due.spans))
    return { change: "dates", before: spans };
  const isReworded = before.wording !== undefined && before.wording !== fingerprint(entry);
  return isReworded ? { change: "text", before: [] } : undefined;
}

/** Whether an entry has passed since the last digest. */
export function hasPassedSince({ obligation, status }: Entry, last: Announcement | undefined): boolean {
  const before = byId(last).get(obligation.id);
  return before !== undefined && before.status !== "passed" && status === "passed";
}

/** What the last digest knew and the ledger no longer holds. */
export function findRemoved(ledger: Ledger, last: Announcement | undefined): RemovedEntry[] {
  const known = new Set(ledger.entries.map(({ obligation }) => obligation.id));
  return [...byId(last).values()]
    .filter(({ entry, status }) => !known.has(entry) && status !== "passed")
    .map(({ entry, paragraphs }) => ({ id: entry, paragraphs: paragraphs ?? [] }));
}

function byId(announcement: Announcement | undefined): ReadonlyMap<string, Remembered> {
  return new Map((announcement?.entries ?? []).map((entry) => [entry.entry, entry]));
}

function remember(entry: Entry): Remembered {
  const { obligation, due, status } = entry;
  return {
    entry: obligation.id,
    date: due.next?.start ?? due.date,
    status,
    spans: due.spans.map(({ start, end, place }) => ({ start, end, place })),
    wording: fingerprint(entry),
    paragraphs: obligation.paragraphs,
  };
}

function formatSpans(spans: readonly DateSpan[]): string {
  return spans.map(({ start, end }) => `${start}/${end}`).join(" ");
}

/** Of what the document says, not of how a translation puts it: polishing one is no news. */
function fingerprint({ obligation }: Entry): string {
  const { modality, actor, recipient, deadline, paragraphs, citations } = obligation;
  const quotes = citations.filter(({ status }) => status === "source").map(({ quote }) => quote);
  const said = [modality, actor?.concepts, recipient?.concepts, deadline.text, deadline.year, paragraphs, quotes];
  return createHash("sha256").update(JSON.stringify(said)).digest("hex").slice(0, 8);
}
