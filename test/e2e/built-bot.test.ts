import { type ChildProcess, spawn } from "node:child_process";
import { createHmac } from "node:crypto";
import { once } from "node:events";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Emulator, startEmulator } from "../../src/emulator/start-emulator.ts";
import { ROOT_FOLDER } from "../../src/root-folder.ts";
import { buildCheckout } from "../fixtures/built-checkout.ts";
import { freePort } from "../fixtures/free-port.ts";
import { manifestEvents, manifestScopes } from "../fixtures/manifest-scopes.ts";
import { type Watcher, watchProcess } from "../fixtures/watched-process.ts";
import { findResponseFaults } from "../support/block-kit/find-faults.ts";

type Env = Readonly<Record<string, string>>;
type Payload = Readonly<Record<string, unknown>>;

const CHANNEL = "C0FOLLOWUP";
const QUESTION = "где прошла встреча";
const SIGNING_SECRET = "an1invented2signing3secret4";
const CLIENT = { clientId: "123456.654321", clientSecret: "0a1b2c3d4e5f60718293a4b5c6d7e8f9" };

/*
 * What `npm start` runs: bin/wsis.mjs and the compiled program under plain Node, which loads packages another way than the
 * tests' own runner does. A start that fails there alone is what this file is for.
 */
let root: string;
let folder: string;
let emulator: Emulator;
let bot: { readonly process: ChildProcess; said(): string } | undefined;
let port: number;
let answers: { readonly url: string; readonly said: Payload[]; stop(): void };

beforeAll(() => {
  root = buildCheckout();
  copyFileSync(join(ROOT_FOLDER, "manifest.json"), join(root, "manifest.json"));
}, 120_000);
afterAll(() => rmSync(root, { recursive: true }));

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "wsis-served-"));
  port = await freePort();
  const oauth = { ...CLIENT, redirectUri: `http://localhost:${port}/slack/oauth_redirect` };
  const opened = await startEmulator({ port: 0, scopes: manifestScopes(), events: manifestEvents(), oauth });
  if (!opened.ok) throw new Error(opened.message);
  emulator = opened;
  answers = await openAnswers();
});
afterEach(async () => {
  bot?.process.kill("SIGKILL");
  bot = undefined;
  answers.stop();
  await emulator.stop();
  rmSync(folder, { recursive: true });
});

/** Where commands are answered. */
async function openAnswers() {
  const said: Payload[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      said.push(JSON.parse(Buffer.concat(chunks).toString("utf8")) as Payload);
      response.end("ok");
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/commands/x`;
  return { url, said, stop: () => void server.close() };
}

/** Starts the built bot. @returns what it says on its streams, as it comes */
function serve(settings: Env): void {
  const env = {
    PATH: process.env["PATH"],
    HOST: "127.0.0.1",
    PORT: String(port),
    // Without encryption only on this machine, by its name.
    SLACK_API_URL: emulator.apiUrl.replace("127.0.0.1", "localhost"),
    WSIS_DATA_DIR: folder,
    LOG_LEVEL: "info",
    ...settings,
  };
  const child = spawn(process.execPath, [join(root, "bin/wsis.mjs"), "serve"], { cwd: tmpdir(), env });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk) => {
      said += String(chunk);
    });
  bot = { process: child, said: () => said };
}

/** Waits until something holds; where it does not, what the bot said is part of the failure. */
async function until(holds: () => unknown): Promise<void> {
  await expect
    .poll(
      async () => {
        // Nothing more will happen then: no need to wait for it.
        if (bot?.process.exitCode != null) return `ended with ${bot.process.exitCode}: ${bot.said()}`;
        return (await holds()) ? "holds" : "not yet";
      },
      { timeout: 50_000 },
    )
    .not.toBe("not yet");
  expect(await holds(), bot?.said()).toBeTruthy();
}

const isListening = () =>
  fetch(`http://127.0.0.1:${port}/`).then(
    () => true,
    () => false,
  );

/** Sends what Slack sends, signed. */
function send(body: string, type: string): Promise<Response> {
  const time = String(Math.floor(Date.now() / 1000));
  const signature = `v0=${createHmac("sha256", SIGNING_SECRET).update(`v0:${time}:${body}`).digest("hex")}`;
  const headers = { "content-type": type, "x-slack-request-timestamp": time, "x-slack-signature": signature };
  return fetch(`http://127.0.0.1:${port}/slack/events`, { method: "POST", headers, body });
}

async function type(text: string): Promise<void> {
  const command = {
    token: "t",
    team_id: "T0LOCAL001",
    api_app_id: "A0LOCAL001",
    channel_id: CHANNEL,
    channel_name: "follow-up",
    user_id: "U0PERSONRU",
    user_name: "irina",
    command: "/wsis",
    text,
    response_url: answers.url,
    trigger_id: `1.2.${text.length}`,
    is_enterprise_install: "false",
  };
  const response = await send(new URLSearchParams(command).toString(), "application/x-www-form-urlencoded");
  expect(response.status).toBe(200);
}

async function expectAnswered(): Promise<void> {
  await until(() => answers.said.length > 0);
  expect(findResponseFaults(answers.said[0] ?? {})).toEqual([]);
  expect(answers.said[0]).toMatchObject({ response_type: "ephemeral" });
  expect(String(answers.said[0]?.text)).toContain("абз. 1");
}

/** A stop by signal is a clean one. */
async function expectStops(): Promise<void> {
  const child = bot?.process as ChildProcess;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  expect(await ended).toEqual([0, null]);
}

/** The ports it called; on this machine, for no other name was looked up. */
function calledBy(watcher: Watcher): string[] {
  const { called, lookedUp } = watcher.read();
  expect(lookedUp.filter((name) => name !== "localhost")).toEqual([]);
  const hosts = called.map((address) => new URL(`http://${address}`));
  expect(hosts.filter(({ hostname }) => !["localhost", "127.0.0.1"].includes(hostname))).toEqual([]);
  return [...new Set(hosts.map((host) => host.port))].sort();
}

const slackPort = () => new URL(emulator.apiUrl).port;

describe("the built bot", () => {
  it("over a socket, with the tokens of one workspace, answers a mention, and calls its Slack alone", async () => {
    const watcher = watchProcess();
    serve({ ...watcher.env, SLACK_BOT_TOKEN: emulator.botToken, SLACK_APP_TOKEN: emulator.appToken });
    await until(() => emulator.state.botConnected);
    await emulator.personAs("U0PERSONRU").say(CHANNEL, `@wsis ${QUESTION}`);
    const posts = () => emulator.state.messagesOf(CHANNEL).filter(({ fromBot }) => fromBot);
    await until(() => posts().length > 0);
    expect(posts()[0]?.text).toContain("абз. 1");
    await expectStops();
    expect(calledBy(watcher)).toEqual([slackPort()]);
  }, 90_000);

  it("over HTTP, with the token of one workspace, answers a command that Slack signed, and no other, and calls its Slack alone", async () => {
    const watcher = watchProcess();
    serve({ ...watcher.env, SLACK_BOT_TOKEN: emulator.botToken, SLACK_SIGNING_SECRET: SIGNING_SECRET });
    await until(isListening);
    await type(QUESTION);
    await expectAnswered();
    const forged = await fetch(`http://127.0.0.1:${port}/slack/events`, { method: "POST", body: "{}" });
    expect(forged.status).toBe(401);
    await expectStops();
    expect(calledBy(watcher)).toEqual([slackPort(), new URL(answers.url).port].sort());
  }, 90_000);

  it("over HTTP, installed by a workspace (OAuth), answers there, and after a restart too", async () => {
    const settings = {
      SLACK_CLIENT_ID: CLIENT.clientId,
      SLACK_CLIENT_SECRET: CLIENT.clientSecret,
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      WSIS_TOKEN_KEY: "5ec3e7".padEnd(64, "0"),
      WSIS_PUBLIC_URL: `http://localhost:${port}`,
    };
    serve(settings);
    await until(isListening);
    const first = await fetch(`http://127.0.0.1:${port}/slack/install`, { redirect: "manual" });
    expect(first.status).toBe(302);
    const cookie = (first.headers.get("set-cookie") ?? "").split(";", 1)[0] ?? "";
    const team = { id: "T0LOCAL001", name: "Local", botUserId: "U0WSISBOT1", botId: "B0WSISBOT1" };
    const back = emulator.oauth?.approve(first.headers.get("location") ?? "", { kind: "workspace", team }) ?? "";
    const installed = await fetch(back.replace("localhost", "127.0.0.1"), { headers: { cookie } });
    expect(installed.status).toBe(200);
    await type(QUESTION);
    await expectAnswered();
    await expectStops();
    expect(bot?.said()).not.toMatch(/xoxb-|5ec3e7/u);
    answers.said.splice(0);
    serve(settings);
    await until(isListening);
    await type(`${QUESTION}?`);
    await expectAnswered();
    await expectStops();
  }, 120_000);
});
