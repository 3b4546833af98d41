import { type App as BoltApp, type Receiver, SocketModeReceiver } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import { InvariantError } from "../domain/error.ts";
import { describeError } from "../log/describe-error.ts";
import type { Log } from "../log/log.ts";
import type { MessageSender } from "../ports/message-sender.ts";
import { watchQuestions } from "./ask/watch-questions.ts";
import type { SlackMessage } from "./blocks/message.ts";
import { createReception } from "./create-reception.ts";
import { createSharedParts } from "./create-shared-parts.ts";
import type { SharedParts } from "./create-workspace.ts";
import { createDigestContent, type DigestContent } from "./digest/digest-content.ts";
import { createDigestSender } from "./digest/digest-sender.ts";
import { deferAcks } from "./platform/defer-acks.ts";
import { createHttpReceiver } from "./platform/http-receiver.ts";
import { isReconnectFailure, toStartError } from "./platform/slack-errors.ts";
import { createSocketReceiver, watchSocket } from "./platform/socket-receiver.ts";
import { serveInstalled } from "./serve-installed.ts";
import { serveOne } from "./serve-one.ts";
import type { ServedWorkspaces } from "./served-workspaces.ts";
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
  const { log, connection, language = "en" } = options;
  const shared = createSharedParts(options);
  const served = serveWorkspaces(options, shared);
  const contextOf = async (team: string) => (await served.find(team))?.context;
  const receiver = createReceiver(options, served, shared.arrivals);
  deferAcks(receiver).init(createReception(served, { language, log: shared.arrivals }) as BoltApp);
  const socket = receiver instanceof SocketModeReceiver ? watchSocket(receiver) : undefined;
  let endWatch = () => {};
  return {
    digests: createDigests(options, async (team) => (await contextOf(team))?.client),
    async start() {
      await served.start();
      await listen(receiver, connection);
      endWatch = watchQuestions({ ...shared, log }, contextOf);
    },
    isConnected: () => served.isReady() && socket?.isConnected() !== false,
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

function serveWorkspaces(options: SlackAppOptions, shared: SharedParts): ServedWorkspaces {
  const { botToken, installing } = options;
  if (botToken !== undefined) return serveOne(options, botToken, shared);
  if (installing !== undefined) return serveInstalled(options, installing, shared);
  throw new InvariantError("the Slack edge has neither a token nor a way for workspaces to bring theirs");
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

function createReceiver(
  { connection, slackApiUrl, calendar }: SlackAppOptions,
  { install }: ServedWorkspaces,
  log: Log,
): Receiver {
  if (connection.kind === "receiver") return connection.receiver;
  if (connection.kind === "socket") return createSocketReceiver(connection.appToken, slackApiUrl, log);
  return createHttpReceiver({ signingSecret: connection.signingSecret, calendar, install, log });
}
