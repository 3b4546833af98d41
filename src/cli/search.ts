import Table from "cli-table3";
import type { App } from "../app.ts";
import { displayText } from "../messages/display-text.ts";
import { formatLabel } from "../messages/labels.ts";
import type { DefineCommand } from "./cli-deps.ts";
import { EXIT, type Io, writeJson } from "./io.ts";
import { wholeNumber } from "./options.ts";

export const defineSearch: DefineCommand = (program, { io, openApp }, done) => {
  program
    .command("search <query...>")
    .description("the paragraphs nearest to a query")
    .option("--limit <n>", "how many", wholeNumber, 10)
    .option("--json", "as JSON")
    .action(async (words: string[], options: SearchOptions) =>
      done(await runSearch(await openApp(), words.join(" "), options, io)),
    );
};

interface SearchOptions {
  readonly limit: number;
  readonly json?: boolean;
}

const EXCERPT = 70;

/** `wsis search`: the paragraphs nearest to a query, with their scores. @returns 0 when there are any, else 1 */
async function runSearch(app: App, query: string, options: SearchOptions, io: Io): Promise<number> {
  const { language, results, milliseconds } = await app.search(query, options.limit);
  if (options.json) writeJson(io, { query, language, results, timings_ms: { total: milliseconds } });
  else if (io.stdout.isTTY) io.stdout.write(`${renderTable(app, results, io)}\n`);
  else for (const { paragraph, score } of results) io.stdout.write(`${score.toFixed(3)}\t${paragraph}\n`);
  return results.length > 0 ? EXIT.answered : EXIT.refused;
}

function renderTable(app: App, results: Awaited<ReturnType<App["search"]>>["results"], io: Io): string {
  const table = new Table({
    head: ["", "", ""],
    style: { head: [], border: ["dim"] },
    chars: { mid: "", "left-mid": "", "mid-mid": "", "right-mid": "" },
  });
  const version = app.library.versions.get(io.language);
  for (const { paragraph, score } of results) {
    const text = displayText(version?.texts.get(paragraph)?.text ?? "").text.replace(/\s+/gu, " ");
    table.push([
      score.toFixed(3),
      formatLabel(paragraph, io.language, app.library.document.structure),
      text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text,
    ]);
  }
  return table.toString();
}
