import { type App as BoltApp, type Receiver, SocketModeReceiver } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import { InvariantError } from "../domain/error.ts";
import { describeError } from "../log/describe-error.ts";
import type { Log } from "../log/log.ts";
import type { MessageSender } from "../ports/message-sender.ts";
import { watchQuestions } from "./ask/watch-questions.ts";
import type { SlackMessage } from "./blocks/message.ts";
import { createSharedParts } from "./create-shared-parts.ts";
import { createWorkspace } from "./create-workspace.ts";
import { createDigestContent, type DigestContent } from "./digest/digest-content.ts";
import { createDigestSender } from "./digest/digest-sender.ts";
import { type BotIdentity, identifyBot } from "./platform/bot-identity.ts";
import { deferAcks } from "./platform/defer-acks.ts";
import { createHttpReceiver } from "./platform/http-receiver.ts";
import { recordInstallation } from "./platform/record-installation.ts";
import { isReconnectFailure, toStartError } from "./platform/slack-errors.ts";
import { createSocketReceiver, watchSocket } from "./platform/socket-receiver.ts";
import type { SlackAppOptions, SlackConnection } from "./slack-app-options.ts";

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

/** Builds the Slack edge: one list of listeners, whichever way Slack reaches us. Nothing connects yet. */
export function createSlackApp(options: SlackAppOptions): SlackApp {
  const { log, connection } = options;
  const shared = createSharedParts(options);
  const receiver = createReceiver(options, shared.arrivals);
  let identity: BotIdentity | undefined;
  const access = {
    botToken: options.botToken,
    team: () => getIdentity(identity).team,
    botUser: () => getIdentity(identity).botUser,
  };
  const { bolt, context } = createWorkspace(options, shared, access);
  deferAcks(receiver).init(bolt);
  const socket = receiver instanceof SocketModeReceiver ? watchSocket(receiver) : undefined;
  let endWatch = () => {};
  return {
    digests: createDigests(options, async () => context.client),
    async start() {
      identity = await identify(bolt);
      if (options.installations !== undefined) await recordInstallation(identity, options.installations, log);
      await listen(receiver, connection);
      endWatch = watchQuestions({ ...shared, log }, async () => context);
    },
    isConnected: () => identity !== undefined && socket?.isConnected() !== false,
    async stop(graceMs = STOP_GRACE_MS) {
      const closed = socket === undefined ? receiver.stop(graceMs) : socket.close(Math.min(CLOSE_MS, graceMs));
      endWatch();
      const left = await shared.inFlightWork.drain(graceMs);
      if (left > 0) log.warn({ left }, "stopped with work still open");
      await shared.questions.release();
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

function getIdentity(identity: BotIdentity | undefined): BotIdentity {
  if (identity === undefined) throw new InvariantError("a payload came before the bot knew its own workspace");
  return identity;
}

/** Asks Slack whose token it is, before anything can arrive. @throws SlackError with what to do */
async function identify(bolt: BoltApp): Promise<BotIdentity> {
  try {
    await bolt.init();
    return await identifyBot(bolt.client);
  } catch (error) {
    throw toStartError("bot_token", error);
  }
}

/** @param clientOf the client of a workspace; undefined where the bot is not installed */
function createDigests(
  { app, deadlines }: SlackAppOptions,
  clientOf: (team: string) => Promise<WebClient | undefined>,
): SlackDigests | undefined {
  const store = deadlines?.store ?? null;
  if (deadlines === undefined || store === null) return undefined;
  const { ledger, concepts } = deadlines;
  return {
    ...createDigestContent({ ledger, concepts, store, document: app.library.document }),
    sender: createDigestSender(clientOf),
  };
}

/** @throws SlackError with what to do */
async function listen(receiver: Receiver, connection: SlackConnection): Promise<void> {
  const address = connection.kind === "http" ? [{ port: connection.port, host: connection.host ?? "0.0.0.0" }] : [];
  try {
    await receiver.start(...address);
  } catch (error) {
    throw toStartError("connection", error);
  }
}

function createReceiver({ connection, slackApiUrl, calendar }: SlackAppOptions, log: Log): Receiver {
  if (connection.kind === "receiver") return connection.receiver;
  if (connection.kind === "socket") return createSocketReceiver(connection.appToken, slackApiUrl, log);
  return createHttpReceiver({ signingSecret: connection.signingSecret, calendar, log });
}
