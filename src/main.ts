import { type App, createApp, ensureIndex, openState, readStructure } from "./app.ts";
import { EXIT, type Io } from "./cli/io.ts";
import { runCli } from "./cli/program.ts";
import { startProgress } from "./cli/progress.ts";
import { type Config, loadConfig } from "./config.ts";
import { WsisError } from "./domain/error.ts";
import { isLanguage, type Language } from "./domain/language.ts";

/** For what has been written to reach its reader. */
const LEAVE_MS = 300;

/** Entry of the program: configuration, then the command line; `wsis serve` runs the bot. */
async function main(args: readonly string[]): Promise<number> {
  const config = loadConfig();
  const io: Io = {
    stdout: process.stdout,
    stderr: process.stderr,
    language: config.settings.language ?? localeLanguage(),
  };
  const notify = (notice: string) => io.stderr.write(`${notice}\n`);
  return runCli(args, {
    io,
    openApp: () => openApp(config, io),
    rebuildIndex: (force) => rebuildIndex(force, io),
    openStore: () => openState(config, notify),
    readStructure,
    serve: async () => {
      const { serve } = await import("./serve/serve.ts");
      return serve(await openApp(config, io), config, io).finally(leave);
    },
  });
}

/** Ends the process where something of the bot's still keeps it: a library that tries for ever, a database that hangs. */
function leave(): void {
  setTimeout(() => process.exit(), LEAVE_MS).unref();
}

async function openApp({ settings }: Config, io: Io): Promise<App> {
  return withProgress(io, (onProgress) =>
    createApp({
      dataDirectory: settings.dataDirectory,
      timeZone: settings.timeZone,
      onNotice: (notice) => io.stderr.write(`${notice}\n`),
      onProgress,
    }),
  );
}

async function rebuildIndex(force: boolean, io: Io): Promise<number> {
  const built = await withProgress(io, (onProgress) => ensureIndex({ force, onProgress }));
  io.stderr.write(built ? "The index is built.\n" : "The index is up to date.\n");
  return EXIT.answered;
}

/** Shows a bar from the first progress on, and none where nothing has to be built. */
async function withProgress<T>(io: Io, work: (onProgress: (done: number) => void) => Promise<T>): Promise<T> {
  let bar: ReturnType<typeof startProgress> | undefined;
  try {
    return await work((done) => {
      bar ??= startProgress(io, 100);
      bar.set(Math.round(done * 100));
    });
  } finally {
    bar?.stop();
  }
}

/** The terminal's own language, where it is one of the six. */
function localeLanguage(): Language {
  const language = new Intl.DateTimeFormat().resolvedOptions().locale.slice(0, 2);
  return isLanguage(language) ? language : "en";
}

/** One plain sentence for what was expected to go wrong; only what was not shows where it happened. */
function report(error: unknown): void {
  const message =
    error instanceof WsisError
      ? error.message
      : `Something went wrong that should not have: ${error instanceof Error ? error.stack : String(error)}`;
  process.stderr.write(`${message}\n`);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  report(error);
  process.exitCode = EXIT.failed;
}
