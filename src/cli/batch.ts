import { closeSync, openSync, readFileSync, writeSync } from "node:fs";
import { z } from "zod";
import type { App } from "../app.ts";
import { isLanguage, type Language } from "../domain/language.ts";
import type { DefineCommand } from "./cli-deps.ts";
import { EXIT, type Io } from "./io.ts";
import { oneOf } from "./options.ts";
import { startProgress } from "./progress.ts";

export const defineBatch: DefineCommand = (program, { io, openApp }, done) => {
  program
    .command("batch")
    .description("answer or search many questions, one JSON object a line")
    .argument("<kind>", "ask or search", oneOf("ask", "search"))
    .requiredOption("--in <file>", 'lines of {"id","question"[,"lang": of the answer]}')
    .requiredOption("--out <file>", "where the lines go")
    .action(async (kind: Kind, options: BatchOptions) => done(await runBatch(await openApp(), kind, options, io)));
};

type Kind = "ask" | "search";

interface BatchOptions {
  readonly in: string;
  readonly out: string;
}

const LINE = z.object({
  id: z.union([z.string(), z.number()]),
  question: z.string().min(1),
  lang: z.string().refine(isLanguage, "expected one of ar en es fr ru zh").optional(),
});

/** How many results `batch search` gives for a query. */
const LIMIT = 10;

/**
 * `wsis batch`: a file of questions in, a file of answers or results out, in the same order, one JSON object a line; a line
 * that fails carries its error and loses nothing else. A line's `lang` is the language of its answer, as in `wsis ask`.
 * @returns 0 when every line was processed, 2 where the files cannot be used
 */
async function runBatch(app: App, kind: Kind, options: BatchOptions, io: Io): Promise<number> {
  let lines: { line: string; number: number }[];
  let out: number;
  try {
    const all = readFileSync(options.in, "utf8")
      .split("\n")
      .map((line, i) => ({ line, number: i + 1 }));
    lines = all.filter(({ line }) => line.trim() !== "");
    out = openSync(options.out, "w");
  } catch (error) {
    io.stderr.write(`${(error as Error).message}\n`);
    return EXIT.wrongUse;
  }
  const progress = startProgress(io, lines.length);
  for (const { line, number } of lines) {
    writeSync(out, `${JSON.stringify(await processLine(app, kind, line, number))}\n`);
    progress.step();
  }
  progress.stop();
  closeSync(out);
  return EXIT.answered;
}

async function processLine(app: App, kind: Kind, line: string, number: number): Promise<object> {
  const parsed = LINE.safeParse(parseJson(line));
  if (!parsed.success)
    return {
      id: idOf(line),
      error: `line ${number}: expected {"id","question"[,"lang"]}: ${parsed.error.issues[0]?.message}`,
    };
  const { id, question, lang } = parsed.data;
  try {
    if (kind === "ask") return { id, ...(await app.ask(question, lang ? { language: lang as Language } : {})) };
    const { language, results, milliseconds } = await app.search(question, LIMIT);
    return { id, query: question, language, results, timings_ms: { total: milliseconds } };
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
