import { mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readConfig } from "../../src/config.ts";
import { buildLedger } from "../../src/deadlines/build-ledger.ts";
import { createCalendarAddresses } from "../../src/http/calendar-token.ts";
import type { ServedApp } from "../../src/serve/open-served-app.ts";
import { serve } from "../../src/serve/serve.ts";
import { openStore } from "../../src/storage/open-store.ts";
import { library, sources } from "../digest/simulate.ts";
import { openEmulator, rawRequest } from "../emulator/open-emulator.ts";
import { createSampleApp } from "../fixtures/sample-app.ts";

const TODAY = "2026-11-24";
const BLANK = { SLACK_BOT_TOKEN: "", WSIS_PUBLIC_URL: "https://bot.example.org", LOG_LEVEL: "silent" };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "wsis-serve-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Served {
  /** What was said on stdout and stderr. */
  readonly said: () => string;
  /** The local workspace's address, once it is open. */
  readonly url: () => string;
  stop(): Promise<number>;
}

/** Runs the bot in this process, with no Slack token, until it is stopped. */
function run(environment: Readonly<Record<string, string>>): Served {
  const app = {
    ...createSampleApp(),
    library,
    ledgerSources: () => sources,
    ledger: () => buildLedger(sources.obligations, sources.calendar, TODAY),
  };
  const lines: string[] = [];
  const stream = { write: (text: string) => lines.push(text) };
  let stop = () => {};
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const config = readConfig({ ...BLANK, WSIS_DATA_DIR: folder, ...environment });
  const code = serve(serving(app), config, { stdout: stream, stderr: stream, language: "en" }, () => stopped);
  return {
    said: () => lines.join(""),
    url: () => /http:\S+/u.exec(lines.join(""))?.[0] ?? "",
    stop() {
      stop();
      return code;
    },
  };
}

/** As the program is served, with answers that come from this thread. */
function serving(app: object): ServedApp {
  const thread = { ready: Promise.resolve(), watchRestarts: () => undefined, close: async () => undefined };
  return { ...app, ...thread } as unknown as ServedApp;
}

async function holdPort(): Promise<{ server: Server; port: number }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, port: (server.address() as AddressInfo).port };
}

/** The address of a calendar in the local workspace's own store. */
async function issueCalendar(): Promise<string> {
  const opened = await openStore({ dataDir: join(folder, "workspace"), databaseUrl: null });
  if (opened.kind === "absent") throw new Error(opened.reason);
  const { calendarFeeds } = opened.store;
  const { address } = await createCalendarAddresses(calendarFeeds, "https://bot.example.org", Date.now).issue(
    { kind: "person", id: "U1", team: "T1" },
    "en",
  );
  await opened.store.close();
  return new URL(address).pathname;
}

/** What the page does: its token, words in the channel, and the bot's posts there with their time stamps. */
async function openPage(url: string) {
  const token = /emulator-token" content="([^"]+)"/u.exec(await (await fetch(url)).text())?.[1] ?? "";
  const headers = { "x-emulator-token": token, "content-type": "application/json" };
  return {
    say: (text: string) =>
      fetch(`${url}page/say`, { method: "POST", headers, body: JSON.stringify({ channel: "C0FOLLOWUP", text }) }),
    async posts(): Promise<number[]> {
      const state = (await (await fetch(`${url}page/state`, { headers })).json()) as {
        conversations: { id: string; messages: { ts: string; html: string }[] }[];
      };
      const messages = state.conversations.find(({ id }) => id === "C0FOLLOWUP")?.messages ?? [];
      return messages.filter(({ html }) => html.includes("Annex, para")).map(({ ts }) => Number(ts));
    },
  };
}

describe("the local workspace", () => {
  it("serves calendars on its own port, under whatever name a proxy calls it", async () => {
    const path = await issueCalendar();
    const served = run({ PORT: "0" });
    await expect.poll(served.url, { timeout: 10_000 }).not.toBe("");
    const emulator = { url: served.url() };
    const host = "bot.example.org";
    const calendar = await rawRequest(emulator, path, { host });
    expect([calendar.status, calendar.text.split("\r\n", 1)]).toEqual([200, ["BEGIN:VCALENDAR"]]);
    expect((await rawRequest(emulator, "/calendar/x.ics", { host })).status).toBe(404);
    expect((await rawRequest(emulator, "/", { host })).status).toBe(403);
    expect(await served.stop()).toBe(0);
  });

  it("says in a sentence that its port is taken, and exits 3", async () => {
    const { server, port } = await holdPort();
    const served = run({ PORT: String(port) });
    expect(await served.stop()).toBe(3);
    expect(served.said()).toBe(
      `Port ${port} is taken by another program. Stop that program, or set PORT to a free port.\n`,
    );
    server.close();
  });

  it("keeps Slack's limit of one post a second and channel, and two quick questions are both answered", async () => {
    const served = run({ PORT: "0" });
    await expect.poll(served.url, { timeout: 10_000 }).not.toBe("");
    const page = await openPage(served.url());
    await Promise.all([page.say("@wsis When is the next review?"), page.say("@wsis para 67")]);
    await expect.poll(page.posts, { timeout: 10_000 }).toHaveLength(2);
    const [first = 0, second = 0] = await page.posts();
    expect(second - first).toBeGreaterThan(0.9);
    await served.stop();
  });
});

describe("several workspaces", () => {
  it("find the pages on which they install the bot, and calendars, on its port; who runs it reads where", async () => {
    const { server, port } = await holdPort();
    server.close();
    const served = run({
      PORT: String(port),
      SLACK_CLIENT_ID: "1.2",
      SLACK_CLIENT_SECRET: "an_invented_client_secret",
      SLACK_SIGNING_SECRET: "an_invented_signing_secret",
      WSIS_TOKEN_KEY: "1".repeat(64),
      WSIS_PUBLIC_URL: "https://bot.example.org/",
    });
    await expect.poll(served.said, { timeout: 10_000 }).toContain("at https://bot.example.org/slack/install.");
    const ask = (path: string) => fetch(`http://127.0.0.1:${port}${path}`, { redirect: "manual" });
    const begun = await ask("/slack/install");
    expect(begun.status).toBe(302);
    const page = new URL(begun.headers.get("location") ?? "").searchParams;
    expect(page.get("redirect_uri")).toBe("https://bot.example.org/slack/oauth_redirect");
    expect((await ask("/calendar/none.ics")).status).toBe(404);
    expect((await ask("/slack/else")).status).toBe(404);
    expect(await served.stop()).toBe(0);
    expect(served.said()).not.toMatch(/1{9}|invented/u);
  });
});

describe("another Web API than Slack's", () => {
  it("is what the bot speaks to, and its site is where workspaces agree", async () => {
    const emulator = await openEmulator();
    const { server, port } = await holdPort();
    server.close();
    const secrets = { SLACK_SIGNING_SECRET: "an_invented_signing_secret", PORT: String(port) };
    const api = emulator.apiUrl.replace("127.0.0.1", "localhost");
    const one = run({ ...secrets, SLACK_BOT_TOKEN: emulator.botToken, SLACK_API_URL: api });
    await expect.poll(one.said, { timeout: 10_000 }).toContain("The bot is connected to Slack.");
    expect(await one.stop()).toBe(0);
    const app = {
      SLACK_CLIENT_ID: "1.2",
      SLACK_CLIENT_SECRET: "an_invented_client_secret",
      WSIS_TOKEN_KEY: "1".repeat(64),
    };
    const several = run({ ...secrets, ...app, SLACK_API_URL: "https://slack-gov.com/api/" });
    await expect.poll(several.said, { timeout: 10_000 }).toContain("/slack/install");
    const begun = await fetch(`http://127.0.0.1:${port}/slack/install`, { redirect: "manual" });
    expect(begun.headers.get("location")).toMatch(/^https:\/\/slack-gov\.com\/oauth\/v2\/authorize\?/u);
    expect(await several.stop()).toBe(0);
    await emulator.stop();
  });
});

describe("health and metrics", () => {
  it("are served on their own port from the start to the end: ready, with the figures of what was asked", async () => {
    const { server, port } = await holdPort();
    server.close();
    const served = run({ PORT: "0", WSIS_HEALTH_PORT: String(port) });
    await expect.poll(served.url, { timeout: 10_000 }).not.toBe("");
    const health = `http://127.0.0.1:${port}`;
    const readFigures = async () => (await fetch(`${health}/metrics`)).text();
    expect([(await fetch(`${health}/health`)).status, (await fetch(`${health}/ready`)).status]).toEqual([200, 200]);
    const page = await openPage(served.url());
    const question = "When is the next review?";
    await page.say(`@wsis ${question}`);
    await expect.poll(page.posts, { timeout: 10_000 }).toHaveLength(1);
    await expect.poll(readFigures).toContain('wsis_posts_total{result="posted"} 1');
    const figures = await readFigures();
    expect(figures).toContain('wsis_questions_total{outcome="answered",mode="extractive"} 1');
    expect(figures).toContain("wsis_digests_due 0");
    expect(figures).not.toMatch(/next review|U0PERSON|C0FOLLOWUP/u);
    expect(await served.stop()).toBe(0);
    await expect(fetch(`${health}/health`)).rejects.toThrow("fetch failed");
  });

  it("on a port that is taken keep the bot from starting, with what to do", async () => {
    const { server, port } = await holdPort();
    const served = run({ PORT: "0", WSIS_HEALTH_PORT: String(port) });
    await expect(served.stop()).rejects.toThrow("set WSIS_HEALTH_PORT to a free one");
    server.close();
  });
});
