import { formatFindings } from "../cli/doctor.ts";
import { EXIT, type Io } from "../cli/io.ts";
import type { Composer } from "../composer.ts";
import { buildEmbedderAccess, buildModelAccess } from "../config/model-access.ts";
import type { Config } from "../config.ts";
import type { Check } from "../domain/check.ts";
import { startCalendarServer } from "../http/calendar-feed.ts";
import { createLog } from "../log/create-log.ts";
import { describeError } from "../log/describe-error.ts";
import type { Log } from "../log/log.ts";
import type { StateStore } from "../ports/state-store.ts";
import { openState } from "../program/open-state.ts";
import { systemClock } from "../scheduler/system-clock.ts";
import { watchLedger } from "../scheduler/watch-ledger.ts";
import type { SlackApp } from "../slack/create-slack-app.ts";
import { buildBot, buildCalendar, buildScheduler, type ServeDeps } from "./build-bot.ts";
import { guardCrashes } from "./crash-guard.ts";
import { GROWTH_PERCENT, limitHeapGrowth } from "./limit-heap-growth.ts";
import { measureStore } from "./measure-store.ts";
import { createServiceManager } from "./notify-service-manager.ts";
import { openHealth } from "./open-health.ts";
import type { ServedApp } from "./open-served-app.ts";
import { openSlackSide, type SlackSide } from "./slack-side.ts";
import { type RunningParts, stopParts } from "./stop-parts.ts";

/** The bot as it comes up: what has been started so far, in the order of `stopParts`. */
interface Rising extends RunningParts {
  /** Undefined before it is built; it owns its rejections from then on. */
  bot: SlackApp | undefined;
  /** Whether questions are answered. */
  isUp: boolean;
}

/**
 * Runs the bot until it is told to stop, or is broken.
 * @param untilStopped by default a signal to this process
 * @returns 0 after a stop, 3 where it could not start, broke, or did not stop properly
 */
export async function serve(app: ServedApp, config: Config, io: Io, untilStopped = untilSignal): Promise<number> {
  limitHeapGrowth(GROWTH_PERCENT.starting);
  const log = createLog(config.settings.logLevel);
  const rising: Rising = { edges: [], ground: [], bot: undefined, isUp: false };
  const manager = createServiceManager(config.settings.serviceManager, log);
  let isProper = false;
  try {
    isProper = await run({ app, config, io, log, untilStopped, onUp: manager.ready }, rising);
  } finally {
    rising.isUp = false;
    manager.stopping();
    isProper = (await stopParts(rising, log)) && isProper;
    manager.release();
  }
  return isProper ? EXIT.answered : EXIT.failed;
}

interface RunDeps {
  readonly app: ServedApp;
  readonly config: Config;
  readonly io: Io;
  readonly log: Log;
  readonly untilStopped: () => Promise<void>;
  readonly onUp: () => void;
}

/** Starts, says so, and waits for the end. @returns false where it did not start, or broke */
async function run(deps: RunDeps, rising: Rising): Promise<boolean> {
  const { config, io, log } = deps;
  const { metrics, server } = await openHealth(config, () => rising.isUp && rising.bot?.isConnected() === true);
  if (server) rising.ground.push(server);
  const isHandled = (reason: unknown) => rising.bot?.handleRejection(reason) === true;
  const guard = guardCrashes(process, { log, metrics, isHandled });
  rising.ground.push({ name: "crash guard", stop: async () => guard.release() });
  deps.app.watchRestarts(() => metrics.countWorkerRestart());
  rising.ground.push({ name: "answers", stop: () => deps.app.close() });
  const owner = config.secrets.slack === null ? "emulator" : "slack";
  const opened = await openState(config, (notice) => io.stderr.write(`${notice}\n`), owner, true);
  const store = opened && measureStore(opened, metrics);
  if (store) rising.ground.push({ name: "store", stop: () => store.close() });
  // This thread has nothing else to do meanwhile; later it would keep the first questions waiting.
  const findings = examine(config, log);
  await deps.app.ready;
  limitHeapGrowth();
  const composer = await openComposer(deps.app, config, store);
  const side = await start({ app: deps.app, config, store, metrics, log, composer }, rising);
  if (typeof side === "string") {
    io.stderr.write(`${side}\n`);
    return false;
  }
  rising.isUp = true;
  deps.onUp();
  // Before the greeting: who reads that may stop the bot at once.
  const stopped = deps.untilStopped().then(() => true);
  io.stdout.write(greeting(side) + (await tellEgress(config)));
  void findings.then((checks) => checks.length > 0 && io.stderr.write(formatFindings(checks)));
  return Promise.race([stopped, guard.untilBroken.then(() => false)]);
}

/**
 * Starts the parts one after the other.
 * @returns a string where the local workspace did not open, which says why
 */
async function start(deps: ServeDeps, rising: Rising): Promise<SlackSide | string> {
  const { app, config, log } = deps;
  const { edges, ground } = rising;
  ground.push({ name: "ledger files", ...watchLedger(() => app.ledgerSources(), log) });
  const calendar = buildCalendar(deps);
  const side = await openSlackSide(config, calendar, log);
  if (typeof side === "string") return side;
  if (side.emulator) ground.push({ name: "local workspace", stop: side.emulator.stop });
  // Over HTTP, and in the local workspace, calendars share the port.
  if (calendar && config.secrets.slack?.kind === "socket")
    edges.push({ name: "calendars", ...(await startCalendarServer(calendar, config.settings)) });
  const bot = buildBot(deps, side, calendar);
  rising.bot = bot;
  await bot.start();
  edges.push({ name: "Slack", stop: (graceMs) => bot.stop(graceMs) });
  const scheduler = buildScheduler(bot, deps);
  scheduler?.start();
  if (scheduler) edges.push({ name: "scheduler", stop: () => scheduler.stop() });
  return side;
}

/** What the operator should mend, where the start itself did not meet it. Nothing waits for it, and nothing fails by it. */
async function examine(config: Config, log: Log): Promise<readonly Check[]> {
  try {
    const { examineStart } = await import("./examine-setup.ts");
    return await examineStart(config);
  } catch (error) {
    log.warn({ err: describeError(error) }, "the short check at the start failed; wsis doctor does it again");
    return [];
  }
}

function greeting({ emulator, installUrl }: SlackSide): string {
  if (installUrl) return `The bot waits for Slack. Workspaces install it at ${installUrl}. Stop with Ctrl-C.\n`;
  if (!emulator) return "The bot is connected to Slack. Stop with Ctrl-C.\n";
  return `The local workspace is open: ${emulator.url}\nNo Slack token is set, so it stands in for Slack. Stop with Ctrl-C.\n`;
}

/** Null where no model is set: then nothing of what composes answers is loaded. */
async function openComposer(app: ServedApp, config: Config, store: StateStore | null): Promise<Composer | null> {
  const { llm } = config.settings;
  if (llm === null) return null;
  const { createComposer, openModels } = await import("../composer.ts");
  const models = await openModels(config);
  const tokens = { perPerson: llm.tokensPerPerson, perDay: llm.tokensPerDay };
  return models && createComposer(app, models, systemClock, store && { store, tokens });
}

/** With a model, what leaves and to whom; without one there is nothing to say. */
async function tellEgress({ settings: { llm, embeddings }, secrets: { modelKeys } }: Config): Promise<string> {
  if (llm === null && embeddings === null) return "";
  const { describeEgress } = await import("../llm/describe-egress.ts");
  const roles = llm ? buildModelAccess(llm, modelKeys) : { writer: null, reader: null };
  return `${describeEgress({ ...roles, embedder: buildEmbedderAccess(embeddings, modelKeys) })}\n`;
}

/**
 * Waits for SIGTERM or SIGINT. A second one ends the process at once, as Node does where nobody listens; it is listened for all
 * the same, for one that comes before the first is taken would else be taken with it and do nothing.
 */
function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    let isTold = false;
    const take = (signal: NodeJS.Signals): void => {
      if (isTold) {
        process.off("SIGTERM", take).off("SIGINT", take);
        process.kill(process.pid, signal);
      }
      isTold = true;
      resolve();
    };
    process.on("SIGTERM", take).on("SIGINT", take);
  });
}
