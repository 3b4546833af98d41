import { type App, createApp, ensureIndex, openState, readStructure } from "./app.ts";
import { EXIT, type Io } from "./cli/io.ts";
import { runCli } from "./cli/program.ts";
import { withProgress } from "./cli/progress.ts";
import { type Config, loadConfig } from "./config.ts";
import { WsisError } from "./domain/error.ts";
import { isLanguage, type Language } from "./domain/language.ts";
import { readVersion } from "./version.ts";

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
    ensureIndex,
    openStore: () => openState(config, notify),
    readStructure,
    version: readVersion(),
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
