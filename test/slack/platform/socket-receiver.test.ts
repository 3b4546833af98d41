import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SlackError } from "../../../src/domain/error.ts";
import { type Emulator, startEmulator } from "../../../src/emulator/start-emulator.ts";
import { createSlackApp, type SlackApp } from "../../../src/slack/create-slack-app.ts";
import { createRecordingLog } from "../../fixtures/recording-log.ts";
import { createSampleApp } from "../../fixtures/sample-app.ts";

let emulator: Emulator;
let slack: SlackApp | undefined;

async function open(port = 0): Promise<Emulator> {
  const started = await startEmulator({ port });
  if (!started.ok) throw new Error(started.message);
  return started;
}

function connect(change: { botToken?: string; appToken?: string; apiUrl?: string } = {}): SlackApp {
  slack = createSlackApp({
    app: createSampleApp(),
    botToken: change.botToken ?? emulator.botToken,
    connection: { kind: "socket", appToken: change.appToken ?? emulator.appToken },
    log: createRecordingLog(),
    slackApiUrl: change.apiUrl ?? emulator.apiUrl,
  });
  return slack;
}

beforeEach(async () => {
  emulator = await open();
});
afterEach(async () => {
  await slack?.stop(500);
  slack = undefined;
  await emulator.stop();
});

describe("the socket", () => {
  it.each(["dropSockets", "refreshSockets"] as const)(
    "comes back after %s, and hears again",
    async (end) => {
      await connect().start();
      emulator[end]();
      await expect.poll(() => emulator.state.botConnected).toBe(false);
      await expect.poll(() => emulator.state.botConnected, { timeout: 15_000 }).toBe(true);
      await emulator.person.say("D0WSISBOT1", "When is the next review?");
      await expect.poll(() => emulator.state.messagesOf("D0WSISBOT1").filter((one) => one.fromBot).length).toBe(1);
    },
    20_000,
  );

  it("a stop ends it for good", async () => {
    await connect().start();
    await slack?.stop(500);
    await expect.poll(() => emulator.state.botConnected).toBe(false);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(emulator.state.botConnected).toBe(false);
  });

  it("owns its rejections, and only those", async () => {
    const own = connect();
    await own.start();
    expect(own.handleRejection(undefined)).toBe(true);
    expect(own.handleRejection(Object.assign(new Error("x"), { code: "slack_webapi_http_error" }))).toBe(true);
    expect(own.handleRejection(new TypeError("a defect"))).toBe(false);
  });
});

describe("a start that fails", () => {
  it.each([
    ["a wrong bot token", { botToken: "not-a-token" }, "SLACK_BOT_TOKEN: the token is not valid"],
    ["the app token as bot token", "swap", "wrong kind of token"],
    ["a wrong app token", { appToken: "not-a-token" }, "SLACK_APP_TOKEN, or the port): the token is not valid"],
    ["nobody there", { apiUrl: "http://127.0.0.1:9/api/" }, "could not be reached"],
  ] as const)("with %s says what to do", async (_, change, words) => {
    const starting = connect(change === "swap" ? { botToken: emulator.appToken } : change).start();
    await expect(starting).rejects.toThrow(SlackError);
    await expect(starting).rejects.toThrow(words);
  });
});
