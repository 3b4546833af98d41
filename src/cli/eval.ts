import { writeFileSync } from "node:fs";
import { basename } from "node:path";
import type { App } from "../app.ts";
import type { Metrics } from "../evaluation/metrics.ts";
import { parseCases } from "../evaluation/parse-cases.ts";
import { renderReport } from "../evaluation/render-report.ts";
import { runCases } from "../evaluation/run-cases.ts";
import { type Summary, summarise } from "../evaluation/summarise.ts";
import type { DefineCommand } from "./cli-deps.ts";
import { runEvalDeadlines } from "./eval-deadlines.ts";
import { canWriteFile, readNamedFile } from "./files.ts";
import { formatTable, toTable } from "./format-table.ts";
import { EXIT, type Io, widthOf, writeJson } from "./io.ts";
import { startProgress } from "./progress.ts";

export const defineEval: DefineCommand = (program, { io, openApp }, done) => {
  program
    .command("eval [cases]")
    .description("measure the bot on a file of cases, one JSON object a line")
    .option("--json", "as JSON")
    .option("--out <file>", "the full report as one HTML page")
    .option(
      "--deadlines",
      "measure the finder of deadlines instead: on a file of them, or on those of the bundled document",
    )
    .action(async (file: string | undefined, options: EvalOptions) => {
      if (file === undefined && !options.deadlines) return done(refuse(io, NO_CASES));
      const app = await openApp();
      if (file === undefined || options.deadlines)
        return done(runEvalDeadlines({ ...app.ledgerSources(), library: app.library }, file, options, io));
      done(await runEval(app, file, options, io));
    });
};

interface EvalOptions {
  readonly json?: boolean;
  readonly out?: string;
  readonly deadlines?: boolean;
}

const NO_CASES =
  "eval: expected a file of cases, such as test/evaluation/dev.jsonl, or --deadlines, which needs none; found neither.";

function refuse({ stderr }: Io, sentence: string): number {
  stderr.write(`${sentence}\n`);
  return EXIT.wrongUse;
}

/** `wsis eval`: the figures of a file of cases, as a table or JSON, and the full report as a page. @returns 0, or 2 for files that cannot be used */
async function runEval(app: App, file: string, options: EvalOptions, io: Io): Promise<number> {
  const text = readNamedFile(file, io);
  if (text === undefined) return EXIT.wrongUse;
  const { cases, problems } = parseCases(text);
  for (const { line, message } of problems) io.stderr.write(`${file}:${line}: ${message}\n`);
  if (cases.length === 0 && problems.length === 0) io.stderr.write(`${file} has no cases.\n`);
  if (cases.length === 0 || problems.length > 0) return EXIT.wrongUse;
  if (options.out !== undefined && !canWriteFile(options.out, io)) return EXIT.wrongUse;
  const progress = startProgress(io, cases.length);
  const outcomes = await runCases(app, cases, () => performance.now(), progress.step);
  progress.stop();
  const summary = summarise(outcomes);
  if (options.out) writeFileSync(options.out, renderReport(basename(file), summary, outcomes));
  if (options.json) writeJson(io, summary);
  else io.stdout.write(`${renderSummary(summary, io)}\n`);
  return EXIT.answered;
}

const ROWS: readonly (readonly [keyof Metrics, string])[] = [
  ["cases", "cases"],
  ["answerable", "answerable"],
  ["hitAt1", "hit@1"],
  ["hitAt3", "hit@3"],
  ["hitAt5", "hit@5"],
  ["recallAt5", "recall@5"],
  ["mrr", "MRR"],
  ["citationPrecision", "citation precision"],
  ["citationRecall", "citation recall"],
  ["mustContain", "must contain"],
  ["abstentionPrecision", "abstention precision"],
  ["abstentionRecall", "abstention recall"],
  ["falseAnswerRate", "false-answer rate"],
  ["overRefusalRate", "over-refusal rate"],
  ["medianAnswerLength", "median answer length"],
];

/** A count of 1 is no share of 1. */
const COUNTS: ReadonlySet<keyof Metrics> = new Set(["cases", "answerable"]);

const TYPE_HEAD = ["type", "n", "hit@1", "hit@5", "precision", "recall"];

function renderSummary({ all, byLanguage, byType, latency }: Summary, io: Io): string {
  const groups = Object.entries(byLanguage);
  const shown = [all, ...groups.map(([, metrics]) => metrics)];
  const figures = ROWS.map(([key, title]) => [
    title,
    ...shown.map((metrics) => (COUNTS.has(key) ? String(metrics[key]) : format(metrics[key]))),
  ]);
  const types = Object.entries(byType).map(([name, metrics]) => [
    name,
    String(metrics.cases),
    ...[metrics.hitAt1, metrics.hitAt5, metrics.citationPrecision, metrics.citationRecall].map(format),
  ]);
  const tables = [toTable(["", "all", ...groups.map(([name]) => name)], figures), toTable(TYPE_HEAD, types)];
  const speed = `ask: p50 ${latency.p50?.toFixed(1)} ms, p95 ${latency.p95?.toFixed(1)} ms`;
  return [...tables.map((table) => formatTable(table, widthOf(io))), speed].join("\n");
}

function format(value: number | null): string {
  if (value === null) return "–";
  return Number.isInteger(value) && value > 1 ? String(value) : value.toFixed(3);
}
