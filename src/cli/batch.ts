import { closeSync, openSync, writeSync } from "node:fs";
import { z } from "zod";
import type { AskOptions } from "../answer/question/read-question.ts";
import type { App } from "../app.ts";
import type { Answer, ModeNote } from "../domain/answer.ts";
import { isLanguage, type Language } from "../domain/language.ts";
import { type ParagraphId, parseParagraphId } from "../domain/paragraph-id.ts";
import { withComposer } from "./ask.ts";
import type { CliDeps, DefineCommand } from "./cli-deps.ts";
import { readNamedInput } from "./files.ts";
import { EXIT, formatJson, type Io } from "./io.ts";
import { oneOf } from "./options.ts";
import { startProgress } from "./progress.ts";

export const defineBatch: DefineCommand = (program, deps, done) => {
  program
    .command("batch")
    .description("answer or search many questions, one JSON object a line (exit 3: a line failed)")
    .argument("<kind>", "ask or search", oneOf("ask", "search"))
    .requiredOption(
      "--in <file>",
      'lines of {"id","question"[,"lang": of the answer][,"context":{"question","paragraphs"}]}; - for stdin',
    )
    .requiredOption("--out <file>", "where the lines go")
    .option(
      "--mode <mode>",
      "ask: with a model (generative) or without",
      oneOf("extractive", "generative"),
      "extractive",
    )
    .action(async (kind: Kind, options: BatchOptions) => {
      if (kind === "search" && options.mode === "generative") {
        deps.io.stderr.write(`${NOT_ASKED}\n`);
        return done(EXIT.wrongUse);
      }
      done(await runBatch(deps, kind, options));
    });
};

const NOT_ASKED =
  "batch: found --mode generative with search, expected it with ask: a model answers, and finds nothing.";
const NO_MODEL =
  "batch: expected a model in WSIS_LLM for --mode generative, found none. Set one, or leave the mode out.";

type Kind = "ask" | "search";

interface BatchOptions {
  readonly in: string;
  readonly out: string;
  readonly mode: "extractive" | "generative";
}

const LINE = z.object({
  id: z.union([z.string(), z.number()]),
  question: z.string().min(1),
  lang: z.string().refine(isLanguage, "expected one of ar en es fr ru zh").optional(),
  context: z
    .object({ question: z.string().min(1), paragraphs: z.array(z.string()).default([]) })
    .nullish()
    .transform((said) => said && { question: said.question, paragraphs: said.paragraphs.flatMap(toParagraph) }),
});

/** What is no id names no paragraph. */
function toParagraph(text: string): ParagraphId[] {
  const id = parseParagraphId(text);
  return id === undefined ? [] : [id];
}

/** How many results `batch search` gives for a query. */
const MAX_RESULTS = 10;

interface InputLine {
  readonly text: string;
  /** In the file, from 1. */
  readonly number: number;
}

/** What stands in the output for one line; `error` tells that the line failed. */
type OutputLine = { readonly id: unknown; readonly error?: string; readonly mode_notes?: Answer["mode_notes"] };

/** What answers the lines. */
type Answering = Pick<App, "search"> & { ask(question: string, options: AskOptions): Promise<Answer> };

/** With these a model was not to answer; with all others it could not. */
const EXPECTED: readonly ModeNote[] = ["no_model_needed", "quotes_only"];

/**
 * `wsis batch`: a file of questions in, a file of answers or results out, in the same order, one JSON object a line; a line
 * that fails carries its error and loses nothing else. A line's `lang` is the language of its answer, as in `wsis ask`. What
 * a model does not answer is answered without it, and `mode_notes` says why.
 * @returns 0 where every line was answered, 3 where one failed, 2 where files or model cannot be used
 */
async function runBatch(deps: CliDeps, kind: Kind, options: BatchOptions): Promise<number> {
  const { io } = deps;
  const text = await readNamedInput(options.in, io);
  const out = text === undefined ? undefined : openOutput(options.out, io);
  if (text === undefined || out === undefined) return EXIT.wrongUse;
  const lines = splitLines(text);
  try {
    if (options.mode === "extractive") return await processAll(await deps.openApp(), kind, lines, out, io);
    let code: number = EXIT.wrongUse;
    await withComposer(deps, async (app, composer) => {
      if (composer === null) io.stderr.write(`${NO_MODEL}\n`);
      else code = await processAll({ ...app, ask: composer.ask }, kind, lines, out, io);
    });
    return code;
  } finally {
    closeSync(out);
  }
}

function splitLines(text: string): InputLine[] {
  const lines = text.split("\n").map((line, i) => ({ text: line, number: i + 1 }));
  return lines.filter((line) => line.text.trim() !== "");
}

function openOutput(file: string, { stderr }: Io): number | undefined {
  try {
    return openSync(file, "w");
  } catch (error) {
    stderr.write(`${file} cannot be written: ${(error as Error).message}\n`);
    return undefined;
  }
}

async function processAll(
  app: Answering,
  kind: Kind,
  lines: readonly InputLine[],
  out: number,
  io: Io,
): Promise<number> {
  let [failed, fallen] = [0, 0];
  const progress = startProgress(io, lines.length);
  for (const line of lines) {
    const done = await processLine(app, kind, line);
    if (done.error !== undefined) failed += 1;
    if (done.mode_notes?.some((note) => !EXPECTED.includes(note))) fallen += 1;
    writeSync(out, `${formatJson(done)}\n`);
    progress.step();
  }
  progress.stop();
  if (fallen > 0)
    io.stderr.write(`Lines that the model did not answer whole: ${fallen} of ${lines.length}. mode_notes say why.\n`);
  if (failed > 0)
    io.stderr.write(`Lines that failed: ${failed} of ${lines.length}. Each has its error in the output.\n`);
  return failed > 0 ? EXIT.failed : EXIT.answered;
}

async function processLine(app: Answering, kind: Kind, { text, number }: InputLine): Promise<OutputLine> {
  const parsed = LINE.safeParse(parseJson(text));
  if (!parsed.success)
    return {
      id: idOf(text),
      error: `line ${number}: expected {"id","question"[,"lang"][,"context"]}: ${parsed.error.issues[0]?.message}`,
    };
  const { id, question, lang, context } = parsed.data;
  try {
    const options = { ...(lang && { language: lang as Language }), ...(context && { context }) };
    if (kind === "ask") return { id, ...(await app.ask(question, options)) };
    const { language, results, milliseconds } = await app.search(question, MAX_RESULTS);
    return { id, ...{ query: question, language, results, timings_ms: { total: milliseconds } } };
  } catch (error) {
    return { id, error: `line ${number}: ${(error as Error).message}` };
  }
}

function idOf(line: string): unknown {
  const value = parseJson(line);
  return typeof value === "object" && value !== null && "id" in value ? value.id : null;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
