import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { join } from "node:path";
import { destination, type Logger, pino } from "pino";
import type { App } from "./app.ts";
import { EXIT, type Io } from "./cli/io.ts";
import type { Config } from "./config.ts";
import type { StateStore } from "./deadlines/state-store.ts";
import { systemClock } from "./scheduler/clock.ts";
import { buildSchedulerSettings, createScheduler } from "./scheduler/scheduler.ts";
import { createCalendarHandler, startCalendarServer } from "./slack/calendar-feed.ts";
import { createSlackApp, type SlackApp, type SlackConnection } from "./slack/create-slack-app.ts";
import { createCalendarAddresses } from "./slack/deadlines/calendar-token.ts";
import type { DeadlineParts } from "./slack/deadlines/deadline-parts.ts";
import { openStore } from "./storage/open-store.ts";
import { startWorkspace, type Workspace } from "./workspace/start-workspace.ts";

/** Where the bot talks: Slack itself, or the local workspace that stands in for it. */
interface Place {
  readonly connection: SlackConnection;
  readonly botToken: string;
  readonly slackApiUrl?: string;
  readonly workspace?: Workspace;
}

/** Something that runs until it is told to stop. */
interface Running {
  stop(): Promise<unknown>;
}

/** Runs the bot until it is told to stop. @returns 0 after a stop, 3 where it could not start */
export async function serve(app: App, config: Config, io: Io): Promise<number> {
  const log = pino({ level: config.settings.logLevel }, destination(2));
  const place = await choosePlace(config, io);
  if (!place) return EXIT.failed;
  const running: Running[] = place.workspace ? [place.workspace] : [];
  try {
    await start(app, config, io, log, place, running);
    io.stdout.write(greeting(place));
    await untilStopped();
  } finally {
    for (const part of running.reverse()) await part.stop();
  }
  return EXIT.answered;
}

/** Starts the parts one after the other; what is started is pushed onto `running`, to be stopped in reverse. */
async function start(app: App, config: Config, io: Io, log: Logger, place: Place, running: Running[]): Promise<void> {
  const { settings } = config;
  const store = await openState(config, io, place);
  if (store) running.push({ stop: () => store.close() });
  const calendar =
    store && settings.publicUrl
      ? createCalendarHandler({
          feeds: store.calendarFeeds,
          ledger: () => app.ledger(),
          library: app.library,
          now: Date.now,
          log,
        })
      : undefined;
  const { workspace: _, ...connection } = place;
  const language = settings.language ? { language: settings.language } : {};
  const bot = createSlackApp({
    app,
    log,
    ...connection,
    ...language,
    ...(calendar && { calendar }),
    ...(store && { seen: { claim: (key: string) => store.seen.claim(key, Date.now()) } }),
    deadlines: buildDeadlineParts(app, config, store),
    feedback: { store: store?.feedback ?? null, now: Date.now },
    ...(store && { installations: { store: store.installations, now: Date.now } }),
  });
  guardRejections(bot);
  await bot.start();
  running.push(bot);
  if (calendar && place.connection.kind === "socket") running.push(await startCalendarServer(calendar, settings));
  const scheduler = store && startScheduler(bot, store, config, log);
  if (scheduler) running.push(scheduler);
}

/** The local workspace keeps its own state: its channels are not Slack's. */
async function openState({ settings, secrets }: Config, io: Io, { workspace }: Place): Promise<StateStore | null> {
  const dataDir = workspace ? join(settings.dataDirectory, "workspace") : settings.dataDirectory;
  const opened = await openStore({ dataDir, databaseUrl: workspace ? null : (secrets.databaseUrl?.reveal() ?? null) });
  if (opened.kind === "open") return opened.store;
  io.stderr.write(`${opened.reason}\n`);
  return null;
}

function buildDeadlineParts(app: App, { settings }: Config, store: StateStore | null): DeadlineParts {
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

function greeting({ workspace }: Place): string {
  if (!workspace) return "The bot is connected to Slack. Stop with Ctrl-C.\n";
  return `The local workspace is open: ${workspace.url}\nNo Slack token is set, so it stands in for Slack. Stop with Ctrl-C.\n`;
}

async function choosePlace({ settings, secrets }: Config, io: Io): Promise<Place | undefined> {
  const { slack } = secrets;
  if (slack?.kind === "socket")
    return { botToken: slack.botToken.reveal(), connection: { kind: "socket", appToken: slack.appToken.reveal() } };
  if (slack) {
    const { port, host } = settings;
    return {
      botToken: slack.botToken.reveal(),
      connection: { kind: "http", signingSecret: slack.signingSecret.reveal(), port, host },
    };
  }
  const workspace = await startWorkspace({ port: settings.port });
  if (workspace.ok) {
    const { botToken, appToken, apiUrl } = workspace;
    return { botToken, connection: { kind: "socket", appToken }, slackApiUrl: apiUrl, workspace };
  }
  io.stderr.write(`${workspace.message}\n`);
  return undefined;
}

async function untilStopped(): Promise<void> {
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
