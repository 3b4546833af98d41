import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { App as BoltApp, Receiver } from "@slack/bolt";
import type { StoredMessage } from "../../src/emulator/messages.ts";
import { createSlackApp, type SlackApp } from "../../src/slack/create-slack-app.ts";
import type { SlackAppOptions } from "../../src/slack/slack-app-options.ts";
import { type FaultySlack, startFaultySlack } from "../fixtures/faulty-slack.ts";
import { createRecordingLog, type RecordingLog } from "../fixtures/recording-log.ts";
import { createSampleApp, type SampleApp } from "../fixtures/sample-app.ts";
import { watchAck } from "../support/block-kit/watch-payloads.ts";

type Payload = Record<string, unknown>;

export interface Replay {
  readonly app: SampleApp;
  readonly slack: SlackApp;
  readonly log: RecordingLog;
  readonly api: FaultySlack;
  /** What came to response addresses. */
  readonly responses: Payload[];
  /** What was said along with each acknowledgement. */
  readonly acks: unknown[];
  /** Delivers a payload as a receiver does. @returns how often it was acknowledged, when all listeners are done */
  deliver(payload: Payload, retryNum?: number): Promise<number>;
  /** Delivers without waiting for the listeners. @returns when it was acknowledged */
  deliverAndGo(payload: Payload): Promise<void>;
  /** A recorded payload, with changes; its response address leads here. */
  load(name: string, change?: (payload: Payload) => void): Payload;
  bot(channel: string): readonly StoredMessage[];
  stop(): Promise<void>;
}

/**
 * The real Bolt app and listeners behind a receiver that tests feed with payloads of the shape Slack sends.
 * @param given a Slack that is there already, and outlives this replay
 */
export async function startReplay(
  options: Partial<
    Pick<
      SlackAppOptions,
      | "app"
      | "deadlines"
      | "feedback"
      | "installations"
      | "languages"
      | "model"
      | "personal"
      | "threads"
      | "poster"
      | "seen"
      | "accepted"
      | "changes"
      | "clock"
    >
  > = {},
  given?: FaultySlack,
): Promise<Replay> {
  const api = given ?? (await startFaultySlack());
  const app = createSampleApp();
  const log = createRecordingLog();
  const responses: Payload[] = [];
  const acks: unknown[] = [];
  const keep = async (request: IncomingMessage): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    responses.push(JSON.parse(Buffer.concat(chunks).toString("utf8")) as Payload);
  };
  const hooks = createServer((request, response) => void keep(request).then(() => response.end("ok")));
  await new Promise<void>((resolve) => hooks.listen(0, "127.0.0.1", resolve));
  const hooksUrl = `http://127.0.0.1:${(hooks.address() as AddressInfo).port}/commands/x`;
  let bolt: BoltApp | undefined;
  const receiver: Receiver = {
    init(one) {
      bolt = one;
    },
    start: async () => undefined,
    stop: async () => undefined,
  };
  const slack = createSlackApp({
    app,
    botToken: api.emulator.botToken,
    connection: { kind: "receiver", receiver },
    log,
    slackApiUrl: api.apiUrl,
    poster: { settleMs: 20 },
    ...options,
  });
  await slack.start();
  for (const [channel, ts] of [
    ["C0FOLLOWUP", "1795392000.123459"],
    ["D0WSISBOT1", "1795392100.000200"],
  ] as const) {
    seed(api, channel, ts);
  }
  const process = (payload: Payload, ack: () => void, retryNum?: number) =>
    (bolt as BoltApp).processEvent({
      body: structuredClone(payload),
      ack: async (response) => {
        acks.push(response);
        watchAck(response);
        ack();
      },
      ...(retryNum === undefined ? {} : { retryNum, retryReason: "http_timeout" }),
    });
  return {
    app,
    slack,
    log,
    api,
    responses,
    acks,
    async deliver(payload, retryNum) {
      let acknowledged = 0;
      const ack = () => {
        acknowledged += 1;
      };
      await process(payload, ack, retryNum);
      return acknowledged;
    },
    deliverAndGo: (payload) => new Promise((resolve, reject) => void process(payload, resolve).catch(reject)),
    load(name, change) {
      const payload = JSON.parse(readFileSync(new URL(`payloads/${name}.json`, import.meta.url), "utf8")) as Payload;
      if ("response_url" in payload) payload.response_url = hooksUrl;
      change?.(payload);
      return payload;
    },
    bot: (channel) => api.emulator.state.messagesOf(channel).filter((message) => message.fromBot),
    async stop() {
      await slack.stop(1000);
      hooks.closeAllConnections();
      await new Promise((resolve) => hooks.close(resolve));
      if (given === undefined) await api.stop();
    },
  };
}

/** The person's message itself, so that its thread exists. */
function seed(api: FaultySlack, channel: string, ts: string): void {
  const { state } = api.emulator;
  const stored = state.add({
    channel,
    threadTs: undefined,
    user: "U0PERSONEN",
    fromBot: false,
    text: "?",
    blocks: [],
    metadata: undefined,
    ephemeral: false,
  });
  Object.assign(stored, { ts });
}
