import { appendFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import type { App } from "../app.ts";
import type { Models } from "../composer.ts";
import { findWorsenings, type ModelFigures, measureModel, type Worsening } from "../evaluation/measure-model.ts";
import { findShortfalls, type Shortfall } from "../evaluation/model-floors.ts";
import type { Case } from "../evaluation/parse-cases.ts";
import { parseRecording, playRecording, recordModels } from "../evaluation/recording.ts";
import { renderReport } from "../evaluation/render-report.ts";
import { summarise } from "../evaluation/summarise.ts";
import { askCases, type EvalOptions } from "./ask-cases.ts";
import type { CliDeps } from "./cli-deps.ts";
import { canWriteFile, readNamedFile } from "./files.ts";
import { formatTable, toTable } from "./format-table.ts";
import { EXIT, type Io, widthOf, writeJson } from "./io.ts";
import { formatFigure, renderSummary } from "./render-summary.ts";

/** Models, and what is done before and after each case. */
interface CaseModels {
  readonly models: Models;
  begin(id: string): void;
  end(id: string): void;
}

/** What is played needs no time of its own. */
const REPLAY_MS = 60_000;

/**
 * `wsis eval --mode generative`: the figures of a file of cases with a model, or with what one replied, beside those without.
 * @returns 0, or 2 for files that cannot be used
 */
export async function runEvalGenerative(
  app: App,
  file: string,
  cases: readonly Case[],
  options: EvalOptions,
  { io, openModels, openComposer, contextTokens }: CliDeps,
): Promise<number> {
  const { replay, record } = options;
  const opened =
    replay === undefined ? openLive(await openModels(), record, io) : openReplay(replay, contextTokens, io);
  if (opened === undefined) return EXIT.wrongUse;
  const composer = await openComposer(app, opened.models, null);
  const without = summarise(await askCases({ ...app, ask: ({ question }: Case) => app.ask(question) }, cases, io));
  const ask = async ({ id, question }: Case) => {
    opened.begin(id);
    const answer = await composer.ask(question);
    opened.end(id);
    return answer;
  };
  const outcomes = await askCases({ search: app.search, ask }, cases, io);
  const summary = summarise(outcomes);
  const languages = Object.keys(summary.byLanguage);
  const model = {
    all: measureModel(outcomes),
    byLanguage: Object.fromEntries(
      languages.map((language) => [language, measureModel(outcomes.filter((o) => o.case.language === language))]),
    ),
  };
  const worse = findWorsenings(without, summary);
  const missed = findShortfalls(summary);
  if (options.out) writeFileSync(options.out, renderReport(basename(file), summary, outcomes));
  if (options.json) writeJson(io, { ...summary, model, worse, missed });
  else
    io.stdout.write(
      [renderSummary(summary, io), renderModel(model, io), renderShortfalls(missed), renderVerdict(worse), ""].join(
        "\n",
      ),
    );
  return EXIT.answered;
}

const NO_MODEL =
  "eval: expected a model in WSIS_LLM, or a recording with --replay, found neither. Set one, or name a recording.";

function openLive(models: Models | null, record: string | undefined, io: Io): CaseModels | undefined {
  if (models === null) {
    io.stderr.write(`${NO_MODEL}\n`);
    return undefined;
  }
  if (record === undefined) return { models, begin: () => {}, end: () => {} };
  if (!canWriteFile(record, io)) return undefined;
  writeFileSync(record, "");
  const recorder = recordModels(models.model, models.secondReader);
  return {
    models: { ...models, ...recorder },
    begin: () => {},
    end: (id) => appendFileSync(record, `${JSON.stringify(recorder.take(id))}\n`),
  };
}

function openReplay(file: string, contextTokens: number, io: Io): CaseModels | undefined {
  const text = readNamedFile(file, io);
  if (text === undefined) return undefined;
  const { recorded, problems } = parseRecording(text);
  for (const { line, message } of problems) io.stderr.write(`${file}:${line}: ${message}\n`);
  if (problems.length > 0) return undefined;
  const player = playRecording(`replay:${basename(file)}`, recorded);
  return {
    models: { ...player, deadlineMs: REPLAY_MS, contextTokens, prices: null },
    begin: player.begin,
    end: () => {},
  };
}

function renderModel(
  { all, byLanguage }: { readonly all: ModelFigures; readonly byLanguage: Readonly<Record<string, ModelFigures>> },
  io: Io,
): string {
  const groups = [all, ...Object.values(byLanguage)];
  const row = (title: string, figure: (of: ModelFigures) => string) => [title, ...groups.map(figure)];
  const states = Object.keys(all.states) as (keyof ModelFigures["states"])[];
  const notes = Object.keys(all.notes) as (keyof ModelFigures["notes"])[];
  const rows = [
    row("asked", ({ asked }) => String(asked)),
    row("calls", ({ calls }) => String(calls)),
    row("sentences", ({ sentences }) => String(sentences)),
    ...states.map((state) => row(`  ${state}`, (of) => formatFigure(of.states[state]))),
    row("repaired", ({ repaired }) => formatFigure(repaired)),
    row("answers without the model", ({ fallBacks }) => formatFigure(fallBacks)),
    ...notes.map((note) => row(`  ${note}`, (of) => String(of.notes[note] ?? 0))),
    row("tokens sent, a question", ({ inputTokens }) => formatFigure(inputTokens && Math.round(inputTokens))),
    row("tokens received, a question", ({ outputTokens }) => formatFigure(outputTokens && Math.round(outputTokens))),
    row("seconds, p50", ({ seconds }) => formatFigure(seconds.p50)),
    row("seconds, p95", ({ seconds }) => formatFigure(seconds.p95)),
  ];
  return formatTable(toTable(["model", "all", ...Object.keys(byLanguage)], rows), widthOf(io));
}

function renderShortfalls(missed: readonly Shortfall[]): string {
  if (missed.length === 0) return "All that is asked of a model's answers is reached, in each language.";
  const lines = missed.map(
    ({ group, figure, asked, found }) => `  ${group}: ${figure} ${formatFigure(found)}, asked ${asked}`,
  );
  return ["Not reached of what is asked of a model's answers:", ...lines].join("\n");
}

function renderVerdict(worse: readonly Worsening[]): string {
  if (worse.length === 0) return "Nothing is worse than without a model.";
  const lines = worse.map(
    (one) => `  ${one.group}: ${one.figure} ${formatFigure(one.without)} without, ${formatFigure(one.with)} with`,
  );
  return ["Not to be switched on: worse than without a model are", ...lines].join("\n");
}
