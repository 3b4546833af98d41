import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { StorageError } from "../../src/domain/error.ts";
import { type Emulator, startEmulator } from "../../src/emulator/start-emulator.ts";
import { createSlackApp, type SlackApp } from "../../src/slack/create-slack-app.ts";
import { createMemoryDedup } from "../../src/slack/platform/dedup.ts";
import { freePort } from "../fixtures/free-port.ts";
import { createRecordingLog } from "../fixtures/recording-log.ts";
import { createSampleApp } from "../fixtures/sample-app.ts";

/** Where README lets Slack send its requests. */
const README = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const PATH = /`https:\/\/<your host>(\/[a-z/]+)`/u.exec(README)?.[1] ?? "/README names no path";
const SECRET = "an-invented-signing-secret";
let emulator: Emulator;
let slack: SlackApp;
let url: string;
const log = createRecordingLog();
const database = { isAway: false, seen: createMemoryDedup() };

beforeEach(async () => {
  database.isAway = false;
  const started = await startEmulator({ port: 0 });
  if (!started.ok) throw new Error(started.message);
  emulator = started;
  const port = await freePort();
  url = `http://127.0.0.1:${port}${PATH}`;
  slack = createSlackApp({
    app: createSampleApp(),
    botToken: emulator.botToken,
    connection: { kind: "http", signingSecret: SECRET, port, host: "127.0.0.1" },
    log,
    slackApiUrl: emulator.apiUrl,
    seen: { claim: (key) => (database.isAway ? Promise.reject(new StorageError("away")) : database.seen.claim(key)) },
    calendar: async (request, response) => void response.end(`calendar at ${request.url}`),
  });
  await slack.start();
});
afterEach(async () => {
  await slack.stop(500);
  await emulator.stop();
});

function send(body: string, type: string, secret = SECRET, age = 0): Promise<Response> {
  const time = String(Math.floor(Date.now() / 1000) - age);
  const signature = `v0=${createHmac("sha256", secret).update(`v0:${time}:${body}`).digest("hex")}`;
  const headers = { "content-type": type, "x-slack-request-timestamp": time, "x-slack-signature": signature };
  return fetch(url, { method: "POST", headers, body });
}

const json = "application/json";
const mention = (ts: string) =>
  JSON.stringify({
    type: "event_callback",
    team_id: "T0LOCAL001",
    api_app_id: "A0LOCAL001",
    event_id: `Ev${ts}`,
    event: {
      type: "app_mention",
      user: "U0PERSONEN",
      text: "<@U0WSISBOT1> When is the next review?",
      channel: "C0FOLLOWUP",
      ts,
      event_ts: ts,
    },
  });

function root(): string {
  const message = {
    channel: "C0FOLLOWUP",
    threadTs: undefined,
    user: "U0PERSONEN",
    fromBot: false,
    text: "?",
    blocks: [],
    metadata: undefined,
    ephemeral: false,
  };
  return emulator.state.add(message).ts;
}
const replies = () => emulator.state.messagesOf("C0FOLLOWUP").filter((one) => one.fromBot);

describe("over HTTP with a signing secret", () => {
  it("the same listeners answer", async () => {
    expect((await send(mention(root()), json)).status).toBe(200);
    await expect.poll(() => replies().length).toBe(1);
    expect(replies()[0]?.text).toContain("Annex, para 127");
  });

  it("a question is answered while the database is away, once", async () => {
    database.isAway = true;
    const question = mention(root());
    await send(question, json);
    await expect.poll(() => replies().length).toBe(1);
    expect(replies()[0]?.text).toContain("Annex, para 127");
    await send(question, json);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(replies()).toHaveLength(1);
  });

  it("a wrong or old signature gets nothing", async () => {
    const ts = root();
    expect((await send(mention(ts), json, "another secret")).status).toBe(401);
    expect((await send(mention(ts), json, SECRET, 600)).status).toBe(401);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(replies()).toEqual([]);
  });

  it("Slack's check of the address is answered", async () => {
    const response = await send(JSON.stringify({ type: "url_verification", challenge: "c" }), json);
    expect(await response.json()).toEqual({ challenge: "c" });
  });

  it("calendars are served beside Slack's requests", async () => {
    const response = await fetch(new URL("/calendar/abc.ics", url));
    expect(await response.text()).toBe("calendar at /calendar/abc.ics");
  });
});
