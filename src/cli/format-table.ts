import stringWidth from "string-width";
import { foldText, lineWidth, wordWidth } from "./fold-text.ts";
import { makeVisible } from "./make-visible.ts";

/** A cell, and how it is painted: after folding, so that no colour is cut in two. */
export interface Cell {
  readonly text: string;
  readonly paint?: (text: string) => string;
}

export interface Table {
  /** Null where the cells tell what they are. */
  readonly head: readonly Cell[] | null;
  readonly rows: readonly (readonly Cell[])[];
}

/** A table of plain texts. */
export function toTable(head: readonly string[], rows: readonly (readonly string[])[]): Table {
  const cells = (texts: readonly string[]) => texts.map((text) => ({ text }));
  return { head: cells(head), rows: rows.map(cells) };
}

/** What a line has beside its texts: for each a rule and a space on either side, and the last rule. */
const RULES = { cell: 3, line: 1 };
const INDENT = "  ";
/** A column is not folded to less, unless its texts are that narrow. */
const MIN_FOLDED_WIDTH = 10;

/**
 * A table folded to a terminal's width at the spaces between words. Where not even its longest words stand side by side,
 * each row becomes a few lines of its own, "head: cell"; no text is left out, and no word cut that has room on a line.
 */
export function formatTable({ head, rows }: Table, columns: number): string {
  const show = (cells: readonly Cell[]) => cells.map((cell) => ({ ...cell, text: makeVisible(cell.text) }));
  const table = { head: head && show(head), rows: rows.map(show) };
  const widths = fitWidths([...(table.head ? [table.head] : []), ...table.rows], columns);
  return widths === undefined ? formatRecords(table, columns) : formatGrid(table, widths);
}

/** How wide each column is; undefined where they do not fit. */
function fitWidths(rows: readonly (readonly Cell[])[], columns: number): number[] | undefined {
  const count = rows[0]?.length ?? 0;
  const room = columns - count * RULES.cell - RULES.line;
  const most = (i: number, measure: (text: string) => number) =>
    Math.max(1, ...rows.map((cells) => measure(cells[i]?.text ?? "")));
  const indexes = Array.from({ length: count }, (_, i) => i);
  const wanted = indexes.map((i) => most(i, lineWidth));
  const least = indexes.map((i) => Math.min(wanted[i] as number, Math.max(MIN_FOLDED_WIDTH, most(i, wordWidth))));
  const spare = room - sum(least);
  if (spare < 0) return undefined;
  const missing = sum(wanted) - sum(least);
  if (missing <= spare) return wanted;
  return least.map((width, i) => width + Math.floor(((wanted[i] as number) - width) * (spare / missing)));
}

function formatGrid({ head, rows }: Table, widths: readonly number[]): string {
  const rule = (left: string, middle: string, right: string) =>
    `${left}${widths.map((width) => "─".repeat(width + 2)).join(middle)}${right}`;
  const between = rule("├", "┼", "┤");
  const body = rows.map((cells) => formatRow(cells, widths));
  // Rows of several lines would run into each other.
  const isFolded = body.some((row) => row.includes("\n"));
  return [
    rule("┌", "┬", "┐"),
    ...(head ? [formatRow(head, widths), between] : []),
    body.join(isFolded ? `\n${between}\n` : "\n"),
    rule("└", "┴", "┘"),
  ].join("\n");
}

function formatRow(cells: readonly Cell[], widths: readonly number[]): string {
  const folded = cells.map(({ text }, i) => foldText(text, widths[i] as number));
  const height = Math.max(...folded.map((lines) => lines.length));
  const line = (n: number) =>
    cells.map(({ paint = same }, i) => {
      const text = folded[i]?.[n] ?? "";
      return ` ${text === "" ? "" : paint(text)}${" ".repeat(Math.max(0, (widths[i] as number) - stringWidth(text)))} `;
    });
  return Array.from({ length: height }, (_, n) => `│${line(n).join("│")}│`).join("\n");
}

function formatRecords({ head, rows }: Table, columns: number): string {
  const record = (cells: readonly Cell[]) =>
    cells.flatMap(({ text, paint = same }, i) => {
      if (text === "") return [];
      const name = head?.[i]?.text ?? "";
      const said = name === "" ? text : `${name}: ${text.replaceAll("\n", "; ")}`;
      return foldText(said, columns - INDENT.length).map((line, n) => paint(n === 0 ? line : `${INDENT}${line}`));
    });
  return rows.map((cells) => record(cells).join("\n")).join("\n\n");
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function same(text: string): string {
  return text;
}
