import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { join } from "node:path";
import { destination, type Logger, pino } from "pino";
import type { App } from "./app.ts";
import { EXIT, type Io } from "./cli/io.ts";
import type { Config } from "./config.ts";
import { type Emulator, startEmulator } from "./emulator/start-emulator.ts";
import { type CalendarHandler, createCalendarHandler, startCalendarServer } from "./http/calendar-feed.ts";
import { createCalendarAddresses } from "./http/calendar-token.ts";
import type { StateStore } from "./ports/state-store.ts";
import { buildSchedulerSettings, createScheduler } from "./scheduler/scheduler.ts";
import { systemClock } from "./scheduler/system-clock.ts";
import { watchLedger } from "./scheduler/watch-ledger.ts";
import { createSlackApp, type SlackApp, type SlackConnection } from "./slack/create-slack-app.ts";
import type { DeadlineDeps } from "./slack/platform/deadline-deps.ts";
import { openStore } from "./storage/open-store.ts";

/** Where the bot talks: Slack itself, or the local workspace that stands in for it. */
interface SlackSide {
  readonly connection: SlackConnection;
  readonly botToken: string;
  readonly slackApiUrl?: string;
  readonly workspace?: Emulator;
}

/** Something that runs until it is told to stop. */
interface Running {
  stop(): Promise<unknown>;
}

/**
 * Runs the bot until it is told to stop.
 * @param untilStopped by default a signal to this process
 * @returns 0 after a stop, 3 where it could not start
 */
export async function serve(app: App, config: Config, io: Io, untilStopped = untilSignal): Promise<number> {
  const log = pino({ level: config.settings.logLevel }, destination(2));
  const running: Running[] = [];
  try {
    const place = await start(app, config, io, log, running);
    if (!place) return EXIT.failed;
    io.stdout.write(greeting(place));
    await untilStopped();
  } finally {
    for (const part of running.reverse()) await part.stop();
  }
  return EXIT.answered;
}

/**
 * Starts the parts one after the other; what is started is pushed onto `running`, to be stopped in reverse.
 * @returns undefined where the local workspace did not open, which the person has been told
 */
async function start(
  app: App,
  config: Config,
  io: Io,
  log: Logger,
  running: Running[],
): Promise<SlackSide | undefined> {
  const store = await openState(config, io);
  if (store) running.push({ stop: () => store.close() });
  running.push(watchLedger(() => app.ledgerSources(), log));
  const calendar = buildCalendar(app, config, store, log);
  const place = await choosePlace(config, calendar, io);
  if (!place) return undefined;
  if (place.workspace) running.push(place.workspace);
  // Over HTTP, and in the local workspace, calendars share the port.
  if (calendar && config.secrets.slack?.kind === "socket")
    running.push(await startCalendarServer(calendar, config.settings));
  const bot = buildBot(app, config, place, store, calendar, log);
  guardRejections(bot);
  await bot.start();
  running.push(bot);
  const scheduler = store && startScheduler(bot, store, config, log);
  if (scheduler) running.push(scheduler);
  return place;
}

/** The local workspace keeps its own state, always in SQLite: its channels are not Slack's. */
async function openState({ settings, secrets }: Config, io: Io): Promise<StateStore | null> {
  const isLocal = secrets.slack === null;
  const dataDir = isLocal ? join(settings.dataDirectory, "workspace") : settings.dataDirectory;
  const opened = await openStore({ dataDir, databaseUrl: isLocal ? null : (secrets.databaseUrl?.reveal() ?? null) });
  if (opened.kind === "open") return opened.store;
  io.stderr.write(`${opened.reason}\n`);
  return null;
}

/** Undefined where there is nothing to serve them from, or no address to reach them at. */
function buildCalendar(
  app: App,
  { settings }: Config,
  store: StateStore | null,
  log: Logger,
): CalendarHandler | undefined {
  if (store === null || settings.publicUrl === null) return undefined;
  const { calendarFeeds: feeds } = store;
  return createCalendarHandler({ feeds, ledger: () => app.ledger(), library: app.library, now: Date.now, log });
}

function buildBot(
  app: App,
  config: Config,
  { workspace: _, ...place }: SlackSide,
  store: StateStore | null,
  calendar: CalendarHandler | undefined,
  log: Logger,
): SlackApp {
  const { language } = config.settings;
  return createSlackApp({
    app,
    log,
    ...place,
    ...(language && { language }),
    ...(calendar && { calendar }),
    ...(store && { seen: { claim: (key: string) => store.seen.claim(key, Date.now()) } }),
    deadlines: buildDeadlineParts(app, config, store),
    feedback: { store: store?.feedback ?? null, now: Date.now },
    ...(store && { installations: { store: store.installations, now: Date.now } }),
  });
}

function buildDeadlineParts(app: App, { settings }: Config, store: StateStore | null): DeadlineDeps {
  return {
    ledger: (today) => app.ledger(today),
    store,
    calendars:
      store && settings.publicUrl ? createCalendarAddresses(store.calendarFeeds, settings.publicUrl, Date.now) : null,
    zone: settings.timeZone,
    now: Date.now,
    makeId: randomUUID,
  };
}

function startScheduler(
  { digests }: SlackApp,
  store: StateStore,
  { settings }: Config,
  log: Logger,
): Running | undefined {
  if (!digests) return undefined;
  const { sender, buildDigest, buildPauseNotice } = digests;
  const scheduler = createScheduler({
    store,
    sender,
    buildDigest,
    buildPauseNotice,
    clock: systemClock,
    log,
    makeToken: randomUUID,
    settings: buildSchedulerSettings(settings.digestRate, settings.retention),
  });
  scheduler.start();
  return scheduler;
}

function greeting({ workspace }: SlackSide): string {
  if (!workspace) return "The bot is connected to Slack. Stop with Ctrl-C.\n";
  return `The local workspace is open: ${workspace.url}\nNo Slack token is set, so it stands in for Slack. Stop with Ctrl-C.\n`;
}

async function choosePlace(
  { settings, secrets }: Config,
  calendar: CalendarHandler | undefined,
  io: Io,
): Promise<SlackSide | undefined> {
  const { slack } = secrets;
  if (slack === null) return openWorkspace(settings.port, calendar, io);
  const botToken = slack.botToken.reveal();
  if (slack.kind === "socket") return { botToken, connection: { kind: "socket", appToken: slack.appToken.reveal() } };
  const { port, host } = settings;
  return { botToken, connection: { kind: "http", signingSecret: slack.signingSecret.reveal(), port, host } };
}

/** The stand-in, with Slack's limits: who tries the bot by hand meets what they will meet at Slack. */
async function openWorkspace(
  port: number,
  calendar: CalendarHandler | undefined,
  io: Io,
): Promise<SlackSide | undefined> {
  const workspace = await startEmulator({ port, rateLimits: true, ...(calendar && { calendar }) });
  if (workspace.ok) {
    const { botToken, appToken, apiUrl } = workspace;
    return { botToken, connection: { kind: "socket", appToken }, slackApiUrl: apiUrl, workspace };
  }
  io.stderr.write(`${workspace.message}\n`);
  return undefined;
}

async function untilSignal(): Promise<void> {
  const stop = new AbortController();
  await Promise.race([
    once(process, "SIGTERM", { signal: stop.signal }),
    once(process, "SIGINT", { signal: stop.signal }),
  ]);
  stop.abort();
}

/** A socket that fails to connect again rejects where nobody waits; anything else unhandled ends the process. */
function guardRejections(bot: SlackApp): void {
  process.on("unhandledRejection", (reason) => {
    if (!bot.handleRejection(reason)) throw reason;
  });
}
