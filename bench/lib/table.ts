import { formatTable, toTable } from "../../src/cli/format-table.ts";

/** One table of figures, with a sentence that says how to read it. */
export interface Table {
  readonly title: string;
  readonly note?: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Prints tables to stdout: for the terminal, or as Markdown that goes into `bench/README.md` as it is. */
export function printTables(tables: readonly Table[], markdown: boolean): void {
  process.stdout.write(`${tables.map(markdown ? toMarkdown : toTerminal).join("\n\n")}\n`);
}

function toMarkdown({ title, note, head, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  const rule = `|---|${"---:|".repeat(head.length - 1)}`;
  return [`**${title}**`, ...(note ? ["", note] : []), "", line(head), rule, ...rows.map(line)].join("\n");
}

function toTerminal({ title, note, head, rows }: Table): string {
  const width = process.stdout.columns || Number.POSITIVE_INFINITY;
  return [title, ...(note ? [note] : []), formatTable(toTable(head, rows), width)].join("\n");
}
