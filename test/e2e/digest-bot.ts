import { buildLedger } from "../../src/deadlines/build-ledger.ts";
import type { Calendar } from "../../src/domain/calendar.ts";
import type { Json } from "../../src/emulator/json.ts";
import type { StoredMessage } from "../../src/emulator/messages.ts";
import type { Emulator } from "../../src/emulator/start-emulator.ts";
import type { Clock } from "../../src/ports/clock.ts";
import { NO_METRICS } from "../../src/ports/metrics.ts";
import type { StateStore } from "../../src/ports/state-store.ts";
import { createScheduler, SCHEDULER_DEFAULTS, type Scheduler } from "../../src/scheduler/scheduler.ts";
import { createSlackApp, type SlackApp } from "../../src/slack/create-slack-app.ts";
import type { DeadlineDeps } from "../../src/slack/platform/deadline-deps.ts";
import { createSqliteDatabase } from "../contract/databases.ts";
import { library, sources } from "../digest/simulate.ts";
import { openEmulator } from "../emulator/open-emulator.ts";
import { manifestScopes } from "../fixtures/manifest-scopes.ts";
import { createRecordingLog, type RecordingLog } from "../fixtures/recording-log.ts";
import { createSampleApp } from "../fixtures/sample-app.ts";

export const CHANNEL = "C0FOLLOWUP";
export const ELSEWHERE = "C0ELSEWHER";
export const DIRECT = "D0WSISBOT1";

/** A clock that stands still until it is told otherwise; whoever sleeps moves it. */
export interface TestClock extends Clock {
  /** Sets the clock to an instant such as `2026-10-10T07:00:00Z`. */
  set(instant: string): void;
}

export interface DigestBot {
  readonly emulator: Emulator;
  readonly store: StateStore;
  /** Does nothing where the bot runs without a store. */
  readonly scheduler: Pick<Scheduler, "wake" | "stop">;
  readonly clock: TestClock;
  readonly log: RecordingLog;
  calendar: Calendar;
  /** Says something and waits for the bot's next message there. */
  say(channel: string, words: string): Promise<StoredMessage>;
  /** Presses the button whose action id begins so, in a message. */
  press(message: StoredMessage, action: string, value?: string): Promise<void>;
  /** The bot's messages that everybody there sees. */
  posts(channel: string): StoredMessage[];
  stop(): Promise<void>;
}

/** The Bolt app over its socket, the real store and the scheduler, in a strict emulator that keeps Slack's limits. */
export async function startDigestBot(options: Partial<DeadlineDeps> = {}): Promise<DigestBot> {
  const clock = createTestClock("2026-10-01T06:00:00Z");
  const database = await createSqliteDatabase(true);
  const store = await database.connect();
  const emulator = await openEmulator({ scopes: manifestScopes(), rateLimits: true, now: () => clock.now() });
  const log = createRecordingLog();
  const { botToken, appToken, apiUrl, state, person } = emulator;
  const bot = { calendar: sources.calendar };
  const deadlines: DeadlineDeps = {
    ledger: (today) => buildLedger(sources.obligations, bot.calendar, today),
    store,
    concepts: library.concepts,
    calendars: null,
    zone: "Europe/Zurich",
    now: () => clock.now(),
    makeId: () => `s${Math.random()}`,
    ...options,
  };
  const slack = createSlackApp({
    app: { ...createSampleApp(), library },
    botToken,
    connection: { kind: "socket", appToken },
    log,
    slackApiUrl: apiUrl,
    deadlines,
  });
  await slack.start();
  const scheduler = createSchedulerFor(slack, store, clock, log);
  const posts = (channel: string) => state.messagesOf(channel).filter((one) => one.fromBot && !one.ephemeral);
  return Object.assign(bot, {
    emulator,
    store,
    scheduler,
    clock,
    log,
    posts,
    say: (channel: string, words: string) => nextReply(emulator, channel, () => person.say(channel, words)),
    async press(message: StoredMessage, action: string, value?: string) {
      const [block, actionId] = findButton(message, action);
      const problem = await person.press(message.channel, message.ts, block, actionId, value);
      if (problem !== undefined) throw new Error(problem);
    },
    async stop() {
      await scheduler.stop();
      await slack.stop(1000);
      await emulator.stop();
      await store.close();
      await database.drop();
    },
  });
}

function createSchedulerFor(
  { digests }: SlackApp,
  store: StateStore,
  clock: Clock,
  log: RecordingLog,
): DigestBot["scheduler"] {
  if (digests === undefined) return { wake: async () => undefined, stop: async () => undefined };
  const { sender, buildDigest, buildPauseNotice } = digests;
  let tokens = 0;
  const makeToken = () => `t${tokens++}`;
  const settings = SCHEDULER_DEFAULTS;
  return createScheduler({
    store,
    sender,
    buildDigest,
    buildPauseNotice,
    clock,
    log,
    metrics: NO_METRICS,
    makeToken,
    settings,
  });
}

function createTestClock(start: string): TestClock {
  let now = Date.parse(start);
  return {
    now: () => now,
    async sleep(milliseconds) {
      now += milliseconds;
    },
    set(instant) {
      now = Date.parse(instant);
    },
  };
}

async function nextReply(emulator: Emulator, channel: string, act: () => Promise<unknown>): Promise<StoredMessage> {
  const { state } = emulator;
  const come = new Promise<StoredMessage>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("the bot said nothing")), 8000);
    const unsubscribe = state.subscribe((change) => {
      if (change.kind !== "message" || !change.message.fromBot || change.message.channel !== channel) return;
      clearTimeout(timer);
      unsubscribe();
      resolve(change.message);
    });
  });
  const problem = await act();
  if (typeof problem === "string") throw new Error(problem);
  return come;
}

/** Block id and action id of the first button whose action id begins so. */
function findButton(message: StoredMessage, action: string): [string, string] {
  for (const block of message.blocks)
    for (const element of (block.elements ?? []) as readonly Json[])
      if (String(element.action_id ?? "").startsWith(action))
        return [String(block.block_id), String(element.action_id)];
  throw new Error(`no button ${action} in ${JSON.stringify(message.blocks)}`);
}
