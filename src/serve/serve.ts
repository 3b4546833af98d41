import { once } from "node:events";
import { type App, openState } from "../app.ts";
import { EXIT, type Io } from "../cli/io.ts";
import type { Config } from "../config.ts";
import { startCalendarServer } from "../http/calendar-feed.ts";
import { createLog } from "../log/create-log.ts";
import type { Log } from "../log/log.ts";
import { watchLedger } from "../scheduler/watch-ledger.ts";
import type { SlackApp } from "../slack/create-slack-app.ts";
import { buildBot, buildCalendar, buildScheduler, type ServeDeps } from "./build-bot.ts";
import { openSlackSide, type SlackSide } from "./slack-side.ts";

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
  const log = createLog(config.settings.logLevel);
  const running: Running[] = [];
  try {
    const side = await start(app, config, io, log, running);
    if (typeof side === "string") {
      io.stderr.write(`${side}\n`);
      return EXIT.failed;
    }
    io.stdout.write(greeting(side));
    await untilStopped();
  } finally {
    for (const part of running.reverse()) await part.stop();
  }
  return EXIT.answered;
}

/**
 * Starts the parts one after the other; what is started is pushed onto `running`, to be stopped in reverse.
 * @returns a string where the local workspace did not open, which says why
 */
async function start(app: App, config: Config, io: Io, log: Log, running: Running[]): Promise<SlackSide | string> {
  const owner = config.secrets.slack === null ? "emulator" : "slack";
  const store = await openState(config, (notice) => io.stderr.write(`${notice}\n`), owner, true);
  if (store) running.push({ stop: () => store.close() });
  running.push(watchLedger(() => app.ledgerSources(), log));
  const deps: ServeDeps = { app, config, store, log };
  const calendar = buildCalendar(deps);
  const side = await openSlackSide(config, calendar);
  if (typeof side === "string") return side;
  if (side.workspace) running.push(side.workspace);
  // Over HTTP, and in the local workspace, calendars share the port.
  if (calendar && config.secrets.slack?.kind === "socket")
    running.push(await startCalendarServer(calendar, config.settings));
  const bot = buildBot(deps, side, calendar);
  guardRejections(bot);
  await bot.start();
  running.push(bot);
  const scheduler = buildScheduler(bot, deps);
  scheduler?.start();
  if (scheduler) running.push(scheduler);
  return side;
}

function greeting({ workspace }: SlackSide): string {
  if (!workspace) return "The bot is connected to Slack. Stop with Ctrl-C.\n";
  return `The local workspace is open: ${workspace.url}\nNo Slack token is set, so it stands in for Slack. Stop with Ctrl-C.\n`;
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
