import { writeFileSync } from "node:fs";
import { basename } from "node:path";
import type { App } from "../app.ts";
import { type Case, parseCases } from "../evaluation/parse-cases.ts";
import { renderReport } from "../evaluation/render-report.ts";
import { summarise } from "../evaluation/summarise.ts";
import { askCases, type EvalOptions } from "./ask-cases.ts";
import type { DefineCommand } from "./cli-deps.ts";
import { runEvalDeadlines } from "./eval-deadlines.ts";
import { canWriteFile, readNamedFile } from "./files.ts";
import { EXIT, type Io, writeJson } from "./io.ts";
import { oneOf } from "./options.ts";
import { renderSummary } from "./render-summary.ts";

export const defineEval: DefineCommand = (program, deps, done) => {
  const { io, openApp } = deps;
  program
    .command("eval [cases]")
    .description("measure the bot on a file of cases, one JSON object a line")
    .option("--json", "as JSON")
    .option("--out <file>", "the full report as one HTML page")
    .option("--mode <mode>", "with a model (generative) or without", oneOf("extractive", "generative"), "extractive")
    .option("--record <file>", "generative: keep what the model replies")
    .option("--replay <file>", "generative: play what a model replied, and ask none")
    .option(
      "--deadlines",
      "measure the finder of deadlines instead: on a file of them, or on those of the bundled document",
    )
    .action(async (file: string | undefined, options: EvalOptions) => {
      if (file === undefined && !options.deadlines) return done(refuse(io, NO_CASES));
      if ((options.record ?? options.replay) !== undefined && options.mode !== "generative")
        return done(refuse(io, NOT_GENERATIVE));
      const app = await openApp();
      if (file === undefined || options.deadlines)
        return done(runEvalDeadlines({ ...app.ledgerSources(), library: app.library }, file, options, io));
      const cases = readCases(file, options, io);
      if (cases === undefined) return done(EXIT.wrongUse);
      if (options.mode === "extractive") return done(await runEval(app, file, cases, options, io));
      const { runEvalGenerative } = await import("./eval-generative.ts");
      done(await runEvalGenerative(app, file, cases, options, deps));
    });
};

const NO_CASES =
  "eval: expected a file of cases, such as test/evaluation/dev.jsonl, or --deadlines, which needs none; found neither.";

const NOT_GENERATIVE = "eval: found --record or --replay without --mode generative, expected both.";

function refuse({ stderr }: Io, sentence: string): number {
  stderr.write(`${sentence}\n`);
  return EXIT.wrongUse;
}

/** The cases of a file; undefined where they, or the page that is to be written, cannot be used, which is then said. */
function readCases(file: string, { out }: EvalOptions, io: Io): readonly Case[] | undefined {
  const text = readNamedFile(file, io);
  if (text === undefined) return undefined;
  const { cases, problems } = parseCases(text);
  for (const { line, message } of problems) io.stderr.write(`${file}:${line}: ${message}\n`);
  if (cases.length === 0 && problems.length === 0) io.stderr.write(`${file} has no cases.\n`);
  if (cases.length === 0 || problems.length > 0) return undefined;
  return out === undefined || canWriteFile(out, io) ? cases : undefined;
}

/** `wsis eval`: the figures of a file of cases, as a table or JSON, and the full report as a page. @returns 0 */
async function runEval(app: App, file: string, cases: readonly Case[], options: EvalOptions, io: Io): Promise<number> {
  const outcomes = await askCases({ ...app, ask: ({ question }: Case) => app.ask(question) }, cases, io);
  const summary = summarise(outcomes);
  if (options.out) writeFileSync(options.out, renderReport(basename(file), summary, outcomes));
  if (options.json) writeJson(io, summary);
  else io.stdout.write(`${renderSummary(summary, io)}\n`);
  return EXIT.answered;
}
