import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import type { App } from "../app.ts";
import type { DocumentStructure } from "../domain/document-structure.ts";
import { isLanguage, LANGUAGES, type Language } from "../domain/language.ts";
import type { StateStore } from "../ports/state-store.ts";
import type { DigestPreviewOptions } from "./digest.ts";
import { EXIT, type Io } from "./io.ts";
import type { DeadlinesOptions } from "./parse-deadlines-options.ts";

/** What the commands work with; the program is put together only when a command needs it. */
export interface CliDeps {
  readonly io: Io;
  readonly openApp: () => Promise<App>;
  readonly serve: () => Promise<number>;
  readonly rebuildIndex: (force: boolean) => Promise<number>;
  /** Opens what the bot remembers; null where nothing can be. */
  readonly openStore: () => Promise<StateStore | null>;
  /** For what names paragraphs and needs no index. */
  readonly readStructure: () => DocumentStructure;
}

const VERSION = "0.1.0";

/**
 * Runs one command line. Each command is imported when it is called, so that a look-up does not wait for what it does not use.
 * @param args the words after `wsis`
 * @returns the exit code: 0 answered, 1 refusal or not found, 2 wrong use
 */
export async function runCli(args: readonly string[], parts: CliDeps): Promise<number> {
  let code: number = EXIT.answered;
  const program = buildProgram(parts, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.answered : EXIT.wrongUse;
    throw error;
  }
}

type Done = (code: number) => void;

function buildProgram(parts: CliDeps, done: Done): Command {
  const { io } = parts;
  const program = new Command("wsis")
    .description(
      "Answers about the WSIS+20 outcome report, every sentence with its paragraph and the words to the letter.",
    )
    .version(VERSION)
    .showHelpAfterError()
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: (text) => io.stderr.write(text) });
  addQuestionCommands(program, parts, done);
  addDeadlineCommands(program, parts, done);
  addDigestCommand(program, parts, done);
  addDataCommands(program, parts, done);
  addFeedbackCommand(program, parts, done);
  addEvalCommand(program, parts, done);
  addUpkeepCommands(program, parts, done);
  return program;
}

function addQuestionCommands(program: Command, { io, openApp }: CliDeps, done: Done): void {
  program
    .command("ask <question...>")
    .description("answer a question with quotations (exit 1: an honest no)")
    .addOption(languageOption())
    .option("--json", "as JSON")
    .action(async (words: string[], options: { lang?: Language; json?: boolean }) => {
      const { runAsk } = await import("./ask.ts");
      done(await runAsk(await openApp(), words.join(" "), options, io));
    });
  program
    .command("para <ref...>")
    .description("the exact text of paragraphs: 67, 109-113, section IV para 2, преамбула, front 1 …")
    .addOption(languageOption())
    .option("--around <n>", "n neighbours on each side", wholeNumber)
    .option("--notes", "with the footnotes")
    .option("--json", "as JSON")
    .allowUnknownOption()
    .action(async (refs: string[], options: { lang?: Language; around?: number; notes?: boolean; json?: boolean }) => {
      const { runPara } = await import("./para.ts");
      done(runPara(await openApp(), refs.join(" "), options, io));
    });
  program
    .command("search <query...>")
    .description("the paragraphs nearest to a query")
    .option("--limit <n>", "how many", wholeNumber, 10)
    .option("--json", "as JSON")
    .action(async (words: string[], options: { limit: number; json?: boolean }) => {
      const { runSearch } = await import("./search.ts");
      done(await runSearch(await openApp(), words.join(" "), options, io));
    });
  program
    .command("batch")
    .description("answer or search many questions, one JSON object a line")
    .argument("<kind>", "ask or search", oneOf("ask", "search"))
    .requiredOption("--in <file>", 'lines of {"id","question"[,"lang": of the answer]}')
    .requiredOption("--out <file>", "where the lines go")
    .action(async (kind: "ask" | "search", options: { in: string; out: string }) => {
      const { runBatch } = await import("./batch.ts");
      done(await runBatch(await openApp(), kind, options, io));
    });
}

function addEvalCommand(program: Command, { io, openApp }: CliDeps, done: Done): void {
  program
    .command("eval [cases]")
    .description("measure the bot on a file of cases, one JSON object a line")
    .option("--json", "as JSON")
    .option("--out <file>", "the full report as one HTML page")
    .option(
      "--deadlines",
      "measure the finder of deadlines instead: on a file of them, or on those of the bundled document",
    )
    .action(async (file: string | undefined, options: { json?: boolean; out?: string; deadlines?: boolean }) => {
      if (options.deadlines) {
        const { runEvalDeadlines } = await import("./eval-deadlines.ts");
        const app = await openApp();
        return done(runEvalDeadlines({ ...app.ledgerSources(), library: app.library }, file, options, io));
      }
      if (file === undefined) return done(refuse(io, NO_CASES));
      const { runEval } = await import("./eval.ts");
      done(await runEval(await openApp(), file, options, io));
    });
}

const NO_CASES =
  "eval: expected a file of cases, such as test/evaluation/dev.jsonl, or --deadlines, which needs none; found neither.";

function refuse({ stderr }: CliDeps["io"], sentence: string): number {
  stderr.write(`${sentence}\n`);
  return EXIT.wrongUse;
}

function addUpkeepCommands(program: Command, { serve, rebuildIndex }: CliDeps, done: Done): void {
  program
    .command("index")
    .description("build the index where it is absent or stale")
    .option("--force", "in any case")
    .action(async (options: { force?: boolean }) => done(await rebuildIndex(options.force === true)));
  program
    .command("serve")
    .description("run the bot: in Slack, or in the local workspace where no token is set")
    .action(async () => done(await serve()));
}

function addDeadlineCommands(program: Command, { io, openApp }: CliDeps, done: Done): void {
  const deadlines = program
    .command("deadlines")
    .description("who owes what, to whom, by when, under which paragraph")
    .option("--today <date>", "as of this day (YYYY-MM-DD)")
    .option("--within <days>", "only entries that fall due inside this horizon, such as 400d")
    .option(
      "--actor <name>",
      "only what this body owes: a name or acronym in any of the six languages; several with commas",
    )
    .option("--recipient <name>", "only what is owed to this body")
    .option("--year <year>", "only what is due in this year; several with commas")
    .option("--force <verb>", "only what is requested, invited, …")
    .addOption(languageOption())
    .option("--all", "also what passed before the running year")
    .option("--json", "as JSON")
    .option("--ics", "as a calendar file")
    .action(async (options: DeadlinesOptions) => {
      const { runDeadlines } = await import("./deadlines.ts");
      const app = await openApp();
      done(
        await runDeadlines({ ...app.ledgerSources(), library: app.library, today: app.today() }, options, {
          ...io,
          language: (options.lang as Language) ?? io.language,
        }),
      );
    });
  deadlines
    .command("review")
    .description("confirm, one by one, what the finder proposes")
    .action(async () => {
      const { runReview } = await import("./review-deadlines.ts");
      const { openKeyboard } = await import("./keyboard.ts");
      const app = await openApp();
      done(
        await runReview({ ...app.ledgerSources(), library: app.library, files: app.reviewFiles }, openKeyboard(), io),
      );
    });
}

function addDigestCommand(program: Command, { io, openApp, openStore }: CliDeps, done: Done): void {
  program
    .command("digest")
    .description("what the daily digest would say")
    .command("preview")
    .description("show a digest without sending it")
    .option("--today <date>", "as of this day (YYYY-MM-DD)")
    .option("--channel <id>", "as set for this channel or person")
    .option("--actor <name>", "only what this body owes")
    .option("--within <days>", "how far ahead, such as 90d")
    .addOption(languageOption())
    .action(async (options: DigestPreviewOptions) => {
      const { runDigestPreview } = await import("./digest.ts");
      const { digestDeps, ledgerSources, library } = await openApp();
      const { problems } = ledgerSources();
      done(
        await runDigestPreview({ digestDeps, structure: library.document.structure, problems, openStore }, options, io),
      );
    });
}

function addDataCommands(program: Command, { io, openStore }: CliDeps, done: Done): void {
  const data = program.command("data").description("what the bot has kept about a person or a channel");
  for (const verb of ["export", "purge"] as const) {
    data
      .command(`${verb} <id>`)
      .description(
        verb === "export" ? "write it as JSON (exit 1: nothing is kept)" : "delete it, and say how much it was",
      )
      .action(async (id: string) => {
        const { runDataExport, runDataPurge } = await import("./data.ts");
        done(await withStore(openStore, (store) => (verb === "export" ? runDataExport : runDataPurge)(store, id, io)));
      });
  }
}

function addFeedbackCommand(program: Command, { io, openStore, readStructure }: CliDeps, done: Done): void {
  program
    .command("feedback")
    .description("what people said about answers, counted (exit 1: nothing yet)")
    .option("--json", "as JSON, each vote too")
    .action(async (options: { json?: boolean }) => {
      const { runFeedback } = await import("./feedback.ts");
      done(await withStore(openStore, (store) => runFeedback(store, options, readStructure, io)));
    });
}

/** Closes the store whatever happens. @returns what the work returns, or 3 where there is no store */
async function withStore(
  openStore: CliDeps["openStore"],
  work: (store: StateStore) => Promise<number>,
): Promise<number> {
  const store = await openStore();
  if (store === null) return EXIT.failed;
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

function languageOption(): Option {
  return new Option("--lang <xx>", `language of the answer: ${LANGUAGES.join(", ")}`).argParser((text) => {
    if (!isLanguage(text)) throw new InvalidArgumentError(`expected one of ${LANGUAGES.join(", ")}.`);
    return text;
  });
}

function oneOf(...choices: string[]): (text: string) => string {
  return (text) => {
    if (!choices.includes(text)) throw new InvalidArgumentError(`expected ${choices.join(" or ")}.`);
    return text;
  };
}

function wholeNumber(text: string): number {
  if (!/^\d{1,4}$/u.test(text)) throw new InvalidArgumentError("expected a whole number.");
  return Number(text);
}
