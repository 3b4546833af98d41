import { randomUUID } from "node:crypto";
import { App as BoltApp, LogLevel, type Receiver, SocketModeReceiver } from "@slack/bolt";
import type { Answers } from "../app.ts";
import { type AdmissionRules, OPEN_TO_MEMBERS } from "../domain/admission.ts";
import { InvariantError } from "../domain/error.ts";
import type { Language } from "../domain/language.ts";
import type { CalendarHandler } from "../http/calendar-feed.ts";
import { createBoundedLog } from "../log/bounded-log.ts";
import { describeError } from "../log/describe-error.ts";
import type { Log } from "../log/log.ts";
import type { Clock } from "../ports/clock.ts";
import type { MessageSender } from "../ports/message-sender.ts";
import { type Metrics, NO_METRICS } from "../ports/metrics.ts";
import type { AcceptedQuestions } from "../ports/state-store.ts";
import { watchQuestions } from "./ask/watch-questions.ts";
import type { SlackMessage } from "./blocks/message.ts";
import { createDigestContent, type DigestContent } from "./digest/digest-content.ts";
import { createDigestSender } from "./digest/digest-sender.ts";
import { buildHome } from "./home/build-home.ts";
import { readHome } from "./home/read-home.ts";
import { LISTENERS } from "./listeners.ts";
import { createAccess } from "./platform/access.ts";
import { createBoltLogger } from "./platform/bolt-logger.ts";
import { type BotIdentity, identifyBot } from "./platform/bot-identity.ts";
import { createBoundary } from "./platform/boundary.ts";
import { clientOptions } from "./platform/client-options.ts";
import { createPosting, type PostingOptions } from "./platform/create-posting.ts";
import type { DeadlineDeps } from "./platform/deadline-deps.ts";
import { createMemoryDedup, type Dedup } from "./platform/dedup.ts";
import { deferAcks } from "./platform/defer-acks.ts";
import { detachedClock } from "./platform/detached-clock.ts";
import type { FeedbackDeps } from "./platform/feedback-deps.ts";
import { createHomes } from "./platform/homes.ts";
import { createHttpReceiver } from "./platform/http-receiver.ts";
import { createInFlightWork, type InFlightWork } from "./platform/in-flight-work.ts";
import type { ListenerContext } from "./platform/listener.ts";
import { createLocales } from "./platform/locales.ts";
import type { ModelChoice } from "./platform/model-choice.ts";
import type { PersonalRecords } from "./platform/personal-records.ts";
import { createQuestionKeeper } from "./platform/question-keeper.ts";
import { type InstallationDeps, recordInstallation } from "./platform/record-installation.ts";
import { createResilientDedup } from "./platform/resilient-dedup.ts";
import { createSharedTurns } from "./platform/shared-turns.ts";
import { isReconnectFailure, toStartError } from "./platform/slack-errors.ts";
import { createSocketReceiver, watchSocket } from "./platform/socket-receiver.ts";
import { createStorePatience } from "./platform/store-patience.ts";
import { createThreadSubjects } from "./platform/thread-subjects.ts";

/** How Slack reaches the bot: by a socket the bot opens, by requests to a port, or by a receiver handed in. */
export type SlackConnection =
  | { readonly kind: "socket"; readonly appToken: string }
  | { readonly kind: "http"; readonly signingSecret: string; readonly port: number; readonly host?: string }
  | { readonly kind: "receiver"; readonly receiver: Receiver };

export interface SlackAppOptions {
  readonly app: Answers;
  readonly botToken: string;
  readonly connection: SlackConnection;
  readonly log: Log;
  /** The language for people whose Slack locale is none of the six. */
  readonly language?: Language;
  /** Where Slack's Web API answers: the local workspace, a test, or (by default) Slack. */
  readonly slackApiUrl?: string;
  /** Who may use the bot; by default the members of its workspace. */
  readonly admission?: AdmissionRules;
  readonly seen?: Dedup;
  readonly poster?: PostingOptions;
  /** Where questions are kept from their acknowledgement to their answer; without it they are lost with the process. */
  readonly accepted?: AcceptedQuestions;
  /** By default the machine's. */
  readonly clock?: Clock;
  /** What deadlines, digests and calendars work with; without it words about them are questions like any other. */
  readonly deadlines?: DeadlineDeps;
  /** What votes on answers are kept in; without it answers have no buttons to vote. */
  readonly feedback?: FeedbackDeps;
  /** Where people see and delete what is kept about them. */
  readonly personal?: PersonalRecords;
  /** Where people say that they want quotes alone; without it no model is set. */
  readonly model?: ModelChoice;
  /** Where the bot notes which Slack workspace it serves. */
  readonly installations?: InstallationDeps;
  /** Told of posts and of Slack's 429s. */
  readonly metrics?: Metrics;
  /** Serves `/calendar/…` beside Slack's requests, where Slack reaches the bot over HTTP. */
  readonly calendar?: CalendarHandler;
}

/** What the scheduler posts with, and what it posts. */
export interface SlackDigests extends DigestContent {
  readonly sender: MessageSender<SlackMessage>;
}

export interface SlackApp {
  /** Undefined where no store was handed in. */
  readonly digests: SlackDigests | undefined;
  /** Checks the token and connects. @throws SlackError with what to do */
  start(): Promise<void>;
  /** Whether Slack can reach the bot at this moment. */
  isConnected(): boolean;
  /** Takes nothing new, finishes what is open (at most `graceMs`), disconnects. */
  stop(graceMs?: number): Promise<void>;
  /**
   * For `process.on("unhandledRejection")`. True when the rejection was the socket failing to connect again: it is logged
   * and tried again. False when it is none of ours, and the process should end.
   */
  handleRejection(reason: unknown): boolean;
}

const STOP_GRACE_MS = 9000;
const CLOSE_MS = 3000;
const RECONNECT_MS = 5000;

/** Builds the Slack edge: one client, one list of listeners, whichever way Slack reaches us. Nothing connects yet. */
export function createSlackApp(options: SlackAppOptions): SlackApp {
  const { log } = options;
  // What arrives may be sent by anyone, and as often as they like.
  const arrivals = createBoundedLog(log);
  const receiver = createReceiver(options, arrivals);
  const bolt = createBolt(options, deferAcks(receiver), arrivals);
  const inFlightWork = createInFlightWork();
  let identity: BotIdentity | undefined;
  const context = buildContext(options, bolt, inFlightWork, () => getTeam(identity));
  for (const listener of LISTENERS) listener.register(bolt, context);
  const socket = receiver instanceof SocketModeReceiver ? watchSocket(receiver) : undefined;
  let endWatch = () => {};
  return {
    digests: createDigests(context),
    async start() {
      await start(bolt, options, (found) => {
        identity = found;
      });
      endWatch = watchQuestions(context);
    },
    isConnected: () => identity !== undefined && socket?.isConnected() !== false,
    async stop(graceMs = STOP_GRACE_MS) {
      const closed = socket === undefined ? bolt.stop(graceMs) : socket.close(Math.min(CLOSE_MS, graceMs));
      endWatch();
      const left = await inFlightWork.drain(graceMs);
      if (left > 0) log.warn({ left }, "stopped with work still open");
      await context.questions.release();
      await closed;
    },
    handleRejection(reason) {
      if (socket === undefined || !isReconnectFailure(reason)) return false;
      log.warn({ err: describeError(reason) }, "the socket did not connect again; trying once more");
      setTimeout(() => socket.reconnect(), RECONNECT_MS);
      return true;
    },
  };
}

function getTeam(identity: BotIdentity | undefined): string {
  if (identity === undefined) throw new InvariantError("a payload came before the bot knew its own workspace");
  return identity.team;
}

function buildContext(
  options: SlackAppOptions,
  { client }: BoltApp,
  inFlightWork: InFlightWork,
  team: ListenerContext["team"],
): ListenerContext {
  const { app, log, deadlines, feedback, personal, model } = options;
  const { seen, clock = detachedClock, accepted: store = null } = options;
  const locales = createLocales(client, options.language ?? "en", log);
  const patience = createStorePatience();
  const { budget } = options.poster ?? {};
  const takeShared = budget && createSharedTurns({ store: budget, team, patience, clock, log });
  const rules = options.admission ?? OPEN_TO_MEMBERS;
  const { admit, isAdmin, adminsAlone } = createAccess(client, log, { rules, team, locales, takeShared });
  const context: ListenerContext = {
    app,
    client,
    clock,
    team,
    boundary: createBoundary(inFlightWork, admit, log),
    isAdmin,
    adminsAlone,
    locales,
    homes: createHomes(client, async (user) => buildHome(await readHome(user, context)), log),
    ...createPosting(client, { team, clock, log, metrics: options.metrics ?? NO_METRICS, patience }, options.poster),
    questions: createQuestionKeeper({ store, token: randomUUID(), clock, log, patience }),
    seen: seen === undefined ? createMemoryDedup() : createResilientDedup(seen, log, patience),
    threads: createThreadSubjects(clock),
    patience,
    log,
    deadlines,
    feedback,
    personal,
    model,
  };
  return context;
}

/** @param onIdentity told before anything can arrive */
async function start(
  bolt: BoltApp,
  { connection, installations, log }: SlackAppOptions,
  onIdentity: (identity: BotIdentity) => void,
): Promise<void> {
  const identify = async () => {
    await bolt.init();
    return identifyBot(bolt.client);
  };
  const identity = await identify().catch((error: unknown) => {
    throw toStartError("bot_token", error);
  });
  onIdentity(identity);
  if (installations !== undefined) await recordInstallation(identity, installations, log);
  await listen(bolt, connection).catch((error: unknown) => {
    throw toStartError("connection", error);
  });
}

function createDigests({ app, client, deadlines }: ListenerContext): SlackDigests | undefined {
  const store = deadlines?.store ?? null;
  if (deadlines === undefined || store === null) return undefined;
  const { ledger, concepts } = deadlines;
  return {
    ...createDigestContent({ ledger, concepts, store, document: app.library.document }),
    sender: createDigestSender(() => client),
  };
}

async function listen(bolt: BoltApp, connection: SlackConnection): Promise<void> {
  if (connection.kind === "http") await bolt.start({ port: connection.port, host: connection.host ?? "0.0.0.0" });
  else await bolt.start();
}

function createReceiver({ connection, slackApiUrl, calendar }: SlackAppOptions, log: Log): Receiver {
  if (connection.kind === "receiver") return connection.receiver;
  if (connection.kind === "socket") return createSocketReceiver(connection.appToken, slackApiUrl, log);
  return createHttpReceiver({ signingSecret: connection.signingSecret, calendar, log });
}

function createBolt(options: SlackAppOptions, receiver: Receiver, log: Log): BoltApp {
  const bolt = new BoltApp({
    token: options.botToken,
    receiver,
    logger: createBoltLogger(log),
    logLevel: LogLevel.INFO,
    convoStore: false,
    deferInitialization: true,
    clientOptions: clientOptions(options),
  });
  // Bolt would write the error as it is; the receivers do, redacted.
  bolt.error((error) => Promise.reject(error));
  return bolt;
}
