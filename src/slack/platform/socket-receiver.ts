import { setTimeout as sleep } from "node:timers/promises";
import { LogLevel, SocketModeReceiver } from "@slack/bolt";
import { describeError } from "../../log/describe-error.ts";
import type { Log } from "../../log/log.ts";
import { createBoltLogger } from "./bolt-logger.ts";
import { guardFrames } from "./guard-frames.ts";

/** The longest pause between two attempts to connect again. */
const MAX_PAUSE_MS = 30_000;

/**
 * The socket to Slack. It opens its connections with a client of its own, which does retry, for ever: opening twice is
 * harmless, and a bot that gave up after an outage would look healthy and hear nothing.
 */
export function createSocketReceiver(appToken: string, slackApiUrl: string | undefined, log: Log): SocketModeReceiver {
  const receiver = new SocketModeReceiver({
    appToken,
    logger: createBoltLogger(log),
    // Bolt's own writes the error as it is, and acknowledges where nobody waits for what comes of it.
    processEventErrorHandler: async ({ error }) => {
      log.error({ err: describeError(error) }, "a frame of Slack's failed");
      return false;
    },
    logLevel: LogLevel.INFO,
    installerOptions: {
      clientOptions: {
        ...(slackApiUrl === undefined ? {} : { slackApiUrl }),
        retryConfig: { forever: true, factor: 1.5, minTimeout: 1000, maxTimeout: MAX_PAUSE_MS },
        timeout: 15_000,
      },
    },
  });
  guardFrames(receiver.client, log);
  return receiver;
}

export interface WatchedSocket {
  isConnected(): boolean;
  /** Connects unless the socket came back by itself or was closed for good; a failure becomes an unhandled rejection, as the library's own do. */
  reconnect(): void;
  /** Closes the socket: nothing new arrives after this. Waits at most `milliseconds` for Slack's good-bye. */
  close(milliseconds: number): Promise<void>;
}

export function watchSocket(receiver: SocketModeReceiver): WatchedSocket {
  let connected = false;
  let closed = false;
  receiver.client.on("connected", () => {
    connected = true;
  });
  receiver.client.on("close", () => {
    connected = false;
  });
  return {
    isConnected: () => connected,
    reconnect() {
      if (!connected && !closed) void receiver.start();
    },
    async close(milliseconds) {
      closed = true;
      const timeOut = new AbortController();
      await Promise.race([
        receiver.client.disconnect(),
        sleep(milliseconds, undefined, { signal: timeOut.signal }).catch(() => undefined),
      ]);
      timeOut.abort();
    },
  };
}
