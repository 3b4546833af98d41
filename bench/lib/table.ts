import Terminal from "cli-table3";

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
  const table = new Terminal({ head: [...head], style: { head: [], border: [] } });
  for (const row of rows) table.push([...row]);
  return [title, ...(note ? [note] : []), table.toString()].join("\n");
}
