import Table from "cli-table3";
import pc from "picocolors";
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

export interface TableOptions {
  /** A terminal gets colours and a frame; a pipe gets one line an entry, its fields set apart by tabs. */
  readonly terminal: boolean;
  readonly columns: number;
}

const COLOURS = pc.createColors(true);
const PAINT: Readonly<Record<Status, (text: string) => string>> = {
  current: (text) => COLOURS.bold(COLOURS.green(text)),
  upcoming: COLOURS.cyan,
  due_this_year: COLOURS.yellow,
  passed: COLOURS.dim,
  recurring: COLOURS.magenta,
};
/** Shares of the width: due, status, who, what, to, paragraphs. */
const SHARES = [0.2, 0.1, 0.2, 0.27, 0.13, 0.1];
const NARROWEST = 8;

/** The ledger for people. Dates that come from the calendar are marked with their source. */
export function formatLedgerTable(
  ledger: Ledger,
  language: Language,
  structure: DocumentStructure,
  { terminal, columns }: TableOptions,
): string {
  const rows = ledger.entries.map((entry) => row(entry, ledger.today, language, structure));
  if (!terminal)
    return `${rows.map((cells) => cells.map((cell) => cell.replaceAll("\n", " ")).join("\t")).join("\n")}\n`;
  const head = [columnDue, columnStatus, columnActor, columnAction, columnRecipient, columnParagraphs].map((message) =>
    COLOURS.bold(formatMessage(message, language)),
  );
  const colWidths = SHARES.map((share) => Math.max(NARROWEST, Math.floor((columns - SHARES.length - 1) * share)));
  const table = new Table({
    head,
    colWidths,
    wordWrap: true,
    wrapOnWordBoundary: language !== "zh",
    style: { head: [], border: [] },
  });
  for (const [i, cells] of rows.entries()) table.push(paint(cells, ledger.entries[i] as Entry));
  return `${table.toString()}\n${formatMessage(entryCount, language, { count: rows.length })}\n`;
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

function paint(cells: readonly string[], { status }: Entry): string[] {
  return cells.map((cell, i) => (i < 2 ? PAINT[status](cell) : cell));
}
