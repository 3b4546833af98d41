import type { App } from "../app.ts";
import { displayText } from "../messages/display-text.ts";
import { formatLabel } from "../messages/labels.ts";
import type { DefineCommand } from "./cli-deps.ts";
import { formatTable } from "./format-table.ts";
import { coloursOf, EXIT, type Io, widthOf, writeJson } from "./io.ts";
import { wholeNumber } from "./options.ts";

export const defineSearch: DefineCommand = (program, { io, openApp }, done) => {
  program
    .command("search <query...>")
    .description("the paragraphs nearest to a query")
    .option("--limit <n>", "how many", wholeNumber(1), 10)
    .option("--json", "as JSON")
    .action(async (words: string[], options: SearchOptions) =>
      done(await runSearch(await openApp(), words.join(" "), options, io)),
    );
};

interface SearchOptions {
  readonly limit: number;
  readonly json?: boolean;
}

const MAX_EXCERPT_CHARS = 70;

/** `wsis search`: the paragraphs nearest to a query, with their scores. @returns 0 when there are any, else 1 */
async function runSearch(app: App, query: string, options: SearchOptions, io: Io): Promise<number> {
  const { language, results, milliseconds } = await app.search(query, options.limit);
  if (options.json) writeJson(io, { query, language, results, timings_ms: { total: milliseconds } });
  else if (io.stdout.isTTY) io.stdout.write(`${renderTable(app, results, io)}\n`);
  else for (const { paragraph, score } of results) io.stdout.write(`${score.toFixed(3)}\t${paragraph}\n`);
  return results.length > 0 ? EXIT.answered : EXIT.refused;
}

type Results = Awaited<ReturnType<App["search"]>>["results"];

function renderTable({ library }: App, results: Results, io: Io): string {
  const { dim, bold } = coloursOf(io);
  const version = library.versions.get(io.language);
  const rows = results.map(({ paragraph, score }) => [
    { text: score.toFixed(3), paint: dim },
    { text: formatLabel(paragraph, io.language, library.document.structure), paint: bold },
    { text: excerpt(displayText(version?.texts.get(paragraph)?.text ?? "", library.document).text) },
  ]);
  return formatTable({ head: null, rows }, widthOf(io));
}

/** The beginning of a text, up to the end of a word. */
function excerpt(text: string): string {
  const line = text.replace(/\s+/gu, " ");
  if (line.length <= MAX_EXCERPT_CHARS) return line;
  const space = line.lastIndexOf(" ", MAX_EXCERPT_CHARS);
  return `${line.slice(0, space > 0 ? space : MAX_EXCERPT_CHARS)} …`;
}
