import type { DocumentStructure } from "../domain/document-structure.ts";
import type { Language } from "../domain/language.ts";
import type { Entry, Ledger, Status } from "../domain/obligation.ts";
import {
  columnAction,
  columnActor,
  columnDue,
  columnParagraphs,
  columnRecipient,
  columnStatus,
  daysLeft,
  entryCount,
  modalities,
  notFromDocument,
  statuses,
} from "../messages/deadlines.ts";
import { formatDue, nameActor } from "../messages/format-due.ts";
import { formatMessage } from "../messages/format-message.ts";
import { formatLabel } from "../messages/labels.ts";
import { daysBetween } from "../time/iso-date.ts";
import { type Cell, formatTable } from "./format-table.ts";
import { coloursOf, type Io, widthOf } from "./io.ts";

type Colours = ReturnType<typeof coloursOf>;

const PAINT: Readonly<Record<Status, (text: string, c: Colours) => string>> = {
  current: (text, c) => c.bold(c.green(text)),
  upcoming: (text, c) => c.cyan(text),
  due_this_year: (text, c) => c.yellow(text),
  passed: (text, c) => c.dim(text),
  recurring: (text, c) => c.magenta(text),
};
const HEAD = [columnDue, columnStatus, columnActor, columnAction, columnRecipient, columnParagraphs];
/** The first columns, when and how it stands, are painted by the status. */
const PAINTED_COLUMNS = 2;

/**
 * The ledger for people: a table in a terminal, one line an entry with tabs between its fields in a pipe. Dates that come
 * from the calendar are marked with their source.
 */
export function formatLedgerTable(ledger: Ledger, language: Language, structure: DocumentStructure, io: Io): string {
  const rows = ledger.entries.map((entry) => row(entry, ledger.today, language, structure));
  if (!io.stdout.isTTY)
    return `${rows.map((cells) => cells.map((cell) => cell.replaceAll("\n", " ")).join("\t")).join("\n")}\n`;
  const c = coloursOf(io);
  const head = HEAD.map((message) => ({ text: formatMessage(message, language), paint: c.bold }));
  const painted = rows.map((cells, i) => paint(cells, ledger.entries[i] as Entry, c));
  const table = formatTable({ head, rows: painted }, widthOf(io));
  return `${table}\n${formatMessage(entryCount, language, { count: rows.length })}\n`;
}

function row(entry: Entry, today: string, language: Language, structure: DocumentStructure): string[] {
  const { obligation, due } = entry;
  const labels = obligation.paragraphs.map((id) => formatLabel(id, language, structure)).join("\n");
  const action = `${obligation.action[language]} [${formatMessage(modalities[obligation.modality], language)}]`;
  const source =
    due.date_source === "calendar" && due.source !== null
      ? [`(${formatMessage(notFromDocument, language, { source: due.source })})`]
      : [];
  const when = [formatDue(entry, language), ...source].join("\n");
  return [
    when,
    formatStatus(entry, today, language),
    nameActor(obligation.actor, language),
    action,
    obligation.recipient?.wording[language] ?? "",
    labels,
  ];
}

function formatStatus({ status, due }: Entry, today: string, language: Language): string {
  const name = formatMessage(statuses[status], language);
  if (status !== "upcoming" || due.next === null) return name;
  return `${name}, ${formatMessage(daysLeft, language, { days: daysBetween(today, due.next.start) })}`;
}

function paint(cells: readonly string[], { status }: Entry, c: Colours): Cell[] {
  return cells.map((text, i) => (i < PAINTED_COLUMNS ? { text, paint: (line) => PAINT[status](line, c) } : { text }));
}
