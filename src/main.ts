import type { App } from "./app.ts";
import { EXIT, guardTerminal, type Io } from "./cli/io.ts";
import { runCli } from "./cli/program.ts";
import type { Composer, Models } from "./composer.ts";
import { buildEmbedderAccess } from "./config/model-access.ts";
import { DEFAULT_CONTEXT_TOKENS } from "./config/model-settings.ts";
import { type Config, loadConfig } from "./config.ts";
import type { EmbedderAccess } from "./domain/embedder-access.ts";
import { InputError, WsisError } from "./domain/error.ts";
import { isLanguage, type Language } from "./domain/language.ts";
import type { StateStore } from "./ports/state-store.ts";
import { readVersion } from "./version.ts";

/** For what has been written to reach its reader. */
const LEAVE_MS = 300;

/** Entry of the program: configuration, then the command line; `wsis serve` runs the bot. */
async function main(args: readonly string[]): Promise<number> {
  const config = loadConfig();
  const { terminal, language } = config.settings;
  const colours = process.stdout.isTTY === true && terminal.colours;
  const io: Io = {
    stdout: guardTerminal(process.stdout, colours),
    stderr: guardTerminal(process.stderr, false),
    // To look at stdin is to open it.
    get stdin() {
      return process.stdin;
    },
    language: language ?? localeLanguage(),
    colours,
    redraws: terminal.redraws,
  };
  const notify = (notice: string) => io.stderr.write(`${notice}\n`);
  return runCli(args, {
    io,
    openApp: () => openApp(config, io),
    openTexts: async () => (await import("./program/open-texts.ts")).openTexts({ onNotice: notify }),
    openModels: () => openModels(config),
    contextTokens: config.settings.llm?.contextTokens ?? DEFAULT_CONTEXT_TOKENS,
    openComposer: (app, models, store) => openComposer(config, app, models, store),
    ensureIndex: async (options) =>
      (await import("./app.ts")).ensureIndex({ ...options, embeddings: embeddingsOf(config) }),
    openStore: async () => (await import("./program/open-state.ts")).openState(config, notify),
    examine: async () => (await import("./serve/examine-setup.ts")).examineSetup(config),
    readStructure: async () => (await import("./program/open-texts.ts")).readStructure(),
    version: readVersion(),
    serve: async () => {
      const [{ serve }, { openServedApp }] = await Promise.all([
        import("./serve/serve.ts"),
        import("./serve/open-served-app.ts"),
      ]);
      return serve(openServedApp(config, notify), config, io).finally(leave);
    },
  });
}

/** What composes answers is loaded where a model is set, and not else. */
async function openModels(config: Config): Promise<Models | null> {
  return config.settings.llm === null ? null : (await import("./composer.ts")).openModels(config);
}

async function openComposer(
  { settings: { llm } }: Config,
  app: App,
  models: Models,
  store: StateStore | null,
): Promise<Composer> {
  const [{ createComposer }, { systemClock }] = await Promise.all([
    import("./composer.ts"),
    import("./scheduler/system-clock.ts"),
  ]);
  const tokens = llm && { perPerson: llm.tokensPerPerson, perDay: llm.tokensPerDay };
  return createComposer(app, models, systemClock, store && tokens && { store, tokens });
}

/** Ends the process where something of the bot's still keeps it: a library that tries for ever, a database that hangs. */
function leave(): void {
  setTimeout(() => process.exit(), LEAVE_MS).unref();
}

async function openApp(config: Config, io: Io): Promise<App> {
  const [{ createApp }, { withProgress }] = await Promise.all([import("./app.ts"), import("./cli/progress.ts")]);
  return withProgress(io, (onProgress) =>
    createApp({
      dataDirectory: config.settings.dataDirectory,
      timeZone: config.settings.timeZone,
      embeddings: embeddingsOf(config),
      onNotice: (notice) => io.stderr.write(`${notice}\n`),
      onProgress,
    }),
  );
}

function embeddingsOf({ settings, secrets }: Config): EmbedderAccess | null {
  return buildEmbedderAccess(settings.embeddings, secrets.modelKeys);
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
  guardTerminal(process.stderr, false).write(`${message}\n`);
}

/** Whoever closed the pipe has read what they wanted: the command ends with the exit code it would have had. */
function ignoreClosedPipe(error: unknown): void {
  if (!isClosedPipe(error)) throw error;
}

function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EPIPE";
}

process.stdout.on("error", ignoreClosedPipe);
process.stderr.on("error", ignoreClosedPipe);

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!isClosedPipe(error)) report(error);
  process.exitCode = exitCodeOf(error);
}

function exitCodeOf(error: unknown): number {
  if (isClosedPipe(error)) return EXIT.answered;
  return error instanceof InputError ? EXIT.wrongUse : EXIT.failed;
}
