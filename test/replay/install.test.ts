import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { buildLedger } from "../../src/deadlines/build-ledger.ts";
import { StorageError } from "../../src/domain/error.ts";
import type { Team } from "../../src/emulator/identities.ts";
import type { StateStore } from "../../src/ports/state-store.ts";
import type { DeadlineDeps } from "../../src/slack/platform/deadline-deps.ts";
import { detachedClock } from "../../src/slack/platform/detached-clock.ts";
import { createSqliteDatabase, type PlacedDatabase } from "../contract/databases.ts";
import { channel, subscription } from "../contract/state-samples.ts";
import { library, sources } from "../digest/simulate.ts";
import { createFastClock } from "../fixtures/fast-clock.ts";
import { manifestScopes } from "../fixtures/manifest-scopes.ts";
import {
  CHANNELS,
  CLIENT,
  FIRST,
  type InstallableSlack,
  KEY,
  openInstallableSlack,
  SECOND,
  workspace,
} from "../slack/install/open-installable-slack.ts";

type Payload = Record<string, unknown>;

const HOUR_MS = 3_600_000;

let database: PlacedDatabase;
let store: StateStore;
let hooks: { readonly url: string; readonly said: Payload[]; stop(): Promise<void> };
const opened: InstallableSlack[] = [];

async function open(
  ...given: Parameters<typeof openInstallableSlack> extends [StateStore, ...infer Rest] ? Rest : never
) {
  const slack = await openInstallableSlack(store, ...given);
  opened.push(slack);
  return slack;
}

beforeEach(async () => {
  database = await createSqliteDatabase(true);
  store = await database.connect();
  hooks = await openHooks();
});
afterEach(async () => {
  vi.useRealTimers();
  const logs = opened.map(({ log }) => log.text()).join("\n");
  for (const one of opened.splice(0)) await one.stop();
  await hooks.stop();
  await store.close();
  await database.drop();
  // Whatever a test has done: nothing of any secret was logged.
  expect(logs).not.toMatch(new RegExp(`xox|eyJ|${CLIENT.clientSecret}|${KEY}|code=|state=`, "u"));
});

/** Where commands are answered. */
async function openHooks() {
  const said: Payload[] = [];
  const keep = async (request: IncomingMessage): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    said.push(JSON.parse(Buffer.concat(chunks).toString("utf8")) as Payload);
  };
  const server = createServer((request, response) => void keep(request).then(() => response.end("ok")));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/commands/x`;
  return { url, said, stop: () => new Promise<void>((resolve) => void server.close(() => resolve())) };
}

function load(name: string, team: Team, change: (payload: Payload) => void = () => undefined): Payload {
  const text = readFileSync(new URL(`payloads/${name}.json`, import.meta.url), "utf8");
  const own = text.replaceAll(FIRST.id, team.id).replaceAll(FIRST.botUserId, team.botUserId);
  const payload = JSON.parse(own.replaceAll("C0FOLLOWUP", CHANNELS[team.id] ?? "")) as Payload;
  change(payload);
  return payload;
}

/** An event about the app itself, now or at another moment (Unix seconds). */
const about = (team: Team, event: object, at = Math.floor(Date.now() / 1000) + 60) =>
  JSON.stringify(load("app-home-opened", team, (payload) => Object.assign(payload, { event, event_time: at })));
const UNINSTALLED = { type: "app_uninstalled" };
const revoked = (team: Team) => ({ type: "tokens_revoked", tokens: { oauth: ["U1"], bot: [team.botUserId] } });

let commands = 0;
function type(slack: InstallableSlack, team: Team, text: string): Promise<Response> {
  const place = { text, channel_id: CHANNELS[team.id], response_url: hooks.url, trigger_id: `trigger.${commands++}` };
  const payload = load("slash-command", team, (one) => Object.assign(one, place)) as Record<string, string>;
  return slack.send(new URLSearchParams(payload).toString(), "application/x-www-form-urlencoded");
}

/** Mentions the bot, and waits until it has answered. */
async function mention(slack: InstallableSlack, team: Team): Promise<void> {
  const ts = `17953920${10 + commands++}.123459`;
  const before = slack.posted(team).length;
  const seed = { channel: CHANNELS[team.id] ?? "", threadTs: undefined, user: "U0PERSONRU", fromBot: false, text: "?" };
  const stored = slack.api.emulator.state.add({ ...seed, blocks: [], metadata: undefined, ephemeral: false });
  Object.assign(stored, { ts });
  const asked = load("app-mention", team, (one) => Object.assign(one.event as Payload, { ts, event_ts: ts }));
  expect((await slack.send(JSON.stringify(asked))).status).toBe(200);
  await expect.poll(() => slack.posted(team).length, { timeout: 5000 }).toBe(before + 1);
}

function deadlines(): DeadlineDeps {
  return {
    ledger: (today) => buildLedger(sources.obligations, sources.calendar, today),
    store,
    concepts: library.concepts,
    calendars: null,
    zone: "Europe/Zurich",
    now: () => Date.UTC(2026, 9, 1, 6),
    makeId: () => `s${commands++}`,
  };
}

describe("the page that begins an installation", () => {
  it("leads to Slack alone, asks for the scopes of the manifest, and comes back to the configured address", async () => {
    const slack = await open();
    const { status, page, setCookie } = await slack.begin();
    const { origin, pathname, searchParams } = new URL(page);
    expect([status, origin, pathname]).toEqual([302, "https://slack.com", "/oauth/v2/authorize"]);
    expect(searchParams.get("scope")?.split(",")).toEqual([...manifestScopes()].sort());
    expect(searchParams.has("user_scope")).toBe(false);
    expect(searchParams.get("redirect_uri")).toBe(`${slack.publicUrl}/slack/oauth_redirect`);
    expect(setCookie).toMatch(/^wsis-install=[\w.-]+; Secure; HttpOnly; Path=\/; Max-Age=600$/u);
  });

  it.each([
    "/slack/install?redirect_uri=https://evil.example&next=//evil.example",
    "/slack/install?team=T1&scope=admin",
  ])("is led nowhere else by %s, nor by the headers of a request", async (address) => {
    const slack = await open();
    const lure = {
      "x-forwarded-host": "evil.example",
      forwarded: "host=evil.example",
      referer: "https://evil.example",
    };
    const page = new URL((await slack.visit(address, lure)).headers.get("location") ?? "");
    expect(page.origin).toBe("https://slack.com");
    expect(page.searchParams.get("redirect_uri")).toBe(`${slack.publicUrl}/slack/oauth_redirect`);
    expect(page.href).not.toContain("evil");
    expect(page.searchParams.get("scope")).not.toContain("admin");
  });

  it("takes no other method, and not more than sixty a minute from one address", async () => {
    const slack = await open();
    expect((await fetch(`${slack.publicUrl}/slack/install`, { method: "POST" })).status).toBe(405);
    const statuses = await Promise.all(Array.from({ length: 61 }, async () => (await slack.begin()).status));
    expect(statuses.filter((status) => status === 429)).toHaveLength(1);
  });
});

describe("two workspaces that have installed the bot", () => {
  it("are told so in their language, and nothing that they are named by runs", async () => {
    const slack = await open();
    const page = await slack.install(workspace(SECOND), { language: "ru-RU,ru;q=0.9" });
    const body = await page.text();
    expect(page.status).toBe(200);
    expect(body).toContain('<html lang="ru"');
    expect(body).toContain("Second &lt;b&gt;");
    expect([...body.matchAll(/href="([^"]*)"/gu)].map(([, address]) => address)).toEqual([
      `https://slack.com/app_redirect?team=${SECOND.id}`,
    ]);
    expect(page.headers.get("set-cookie")).toMatch(/^wsis-install=deleted;/u);
    expect(await store.installations.list()).toMatchObject([{ team: SECOND.id, botUser: SECOND.botUserId }]);
  });

  it("are answered each with its own token, at the same time", async () => {
    const slack = await open();
    for (const team of [FIRST, SECOND]) expect((await slack.install(workspace(team))).status).toBe(200);
    await Promise.all([FIRST, SECOND].map((team) => mention(slack, team)));
    await Promise.all([SECOND, FIRST].map((team) => mention(slack, team)));
    expect([slack.posted(FIRST).length, slack.posted(SECOND).length]).toEqual([2, 2]);
    expect(slack.log.lines.filter(({ level }) => level !== "info")).toEqual([]);
    const rows = JSON.stringify(await database.query("select * from workspace_token"));
    expect(rows).not.toContain("xoxb");
  });

  it("have digests of their own, sent with their own tokens, and one that is not installed has none", async () => {
    const slack = await open({ deadlines: deadlines() });
    for (const team of [FIRST, SECOND]) await slack.install(workspace(team));
    await type(slack, FIRST, "digest here on 09:00 Europe/Zurich");
    await type(slack, SECOND, "digest here on 10:00 Europe/Zurich");
    await expect.poll(async () => (await store.subscriptions.list()).length).toBe(2);
    const kept = (await store.subscriptions.list()).map(
      ({ destination: { team, id }, time }) => `${team} ${id} ${time}`,
    );
    expect(kept.sort()).toEqual([`${FIRST.id} C0FOLLOWUP 09:00`, `${SECOND.id} C0SECOND01 10:00`]);
    const message = { text: "What is due", blocks: [] };
    const send = (team: string, id: string) =>
      slack.slack.digests?.sender.send(
        { kind: "channel", team, id },
        message,
        `digest:${team}`,
        AbortSignal.timeout(5000),
      );
    expect(await send(FIRST.id, "C0FOLLOWUP")).toMatchObject({ kind: "sent" });
    expect(await send(SECOND.id, "C0SECOND01")).toMatchObject({ kind: "sent" });
    // The token of one opens nothing of the other.
    expect(await send(FIRST.id, "C0SECOND01")).toMatchObject({ kind: "gone", reason: "channel_not_found" });
    expect(await send("T0THIRD001", "C1")).toMatchObject({
      kind: "not_posted",
      reason: "not_installed",
      holdsTeam: true,
    });
  });
});

describe("an installation that is refused", () => {
  const leavesNothing = async (slack: InstallableSlack, page: Response, status: number, words: RegExp) => {
    const body = await page.text();
    expect({ status: page.status, body }).toEqual({ status, body: expect.stringMatching(words) });
    expect(body).not.toMatch(/\bat \S+:\d+|Error|xox|node_modules/u);
    expect([...body.matchAll(/href="([^"]*)"/gu)].map(([, address]) => address)).toEqual(
      /Begin again/u.test(body) ? [`${slack.publicUrl}/slack/install`] : [],
    );
    expect(await store.workspaceTokens.list()).toEqual([]);
  };

  it("was begun in another browser, or by nobody", async () => {
    const slack = await open();
    const other = slack.cookieOf((await slack.begin()).setCookie);
    for (const cookie of [other, "", "wsis-install=forged"])
      await leavesNothing(slack, await slack.install(workspace(FIRST), { cookie }), 400, /no longer valid/u);
    const forged = await slack.visit("/slack/oauth_redirect?code=1&state=forged", { cookie: "wsis-install=forged" });
    await leavesNothing(slack, forged, 400, /nicht|n’est plus|no longer valid/u);
    expect(slack.api.calls).not.toContain("oauth.v2.access");
  });

  it("comes a second time", async () => {
    const slack = await open();
    const { page, setCookie } = await slack.begin();
    const headers = { cookie: slack.cookieOf(setCookie) };
    const back = slack.oauth.approve(page, workspace(FIRST));
    expect((await slack.visit(back, headers)).status).toBe(200);
    await store.workspaceTokens.remove(FIRST.id);
    await leavesNothing(slack, await slack.visit(back, headers), 400, /no longer valid/u);
    // Nor does a fresh code go with a state that was used.
    const again = slack.oauth.approve(page, workspace(FIRST));
    await leavesNothing(slack, await slack.visit(again, headers), 400, /no longer valid/u);
  });

  it("comes too late", async () => {
    const slack = await open();
    const { page, setCookie } = await slack.begin();
    const back = slack.oauth.approve(page, workspace(FIRST));
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 11 * 60_000 });
    const late = await slack.visit(back, { cookie: slack.cookieOf(setCookie) });
    await leavesNothing(slack, late, 400, /no longer valid/u);
  });

  it("brings a code that Slack does not know, or nothing", async () => {
    const slack = await open();
    const { page, setCookie } = await slack.begin();
    const state = new URL(page).searchParams.get("state") ?? "";
    const headers = { cookie: slack.cookieOf(setCookie) };
    const bare = await slack.visit("/slack/oauth_redirect", headers);
    await leavesNothing(slack, bare, 400, /no longer valid/u);
    const invented = await slack.visit(`/slack/oauth_redirect?code=invented&state=${state}`, headers);
    await leavesNothing(slack, invented, 400, /no longer valid/u);
  });

  it("was cancelled by its person", async () => {
    const slack = await open();
    const { page } = await slack.begin();
    await leavesNothing(slack, await slack.visit(slack.oauth.deny(page)), 200, /cancelled/u);
  });

  it("is that of a whole organisation: its token is worth nothing afterwards", async () => {
    const slack = await open();
    const page = await slack.install({ kind: "organisation", id: "E0ORGANISE" });
    await leavesNothing(slack, page, 400, /whole organisation/u);
    expect(slack.api.calls).toContain("auth.revoke");
  });

  it("is that of a workspace which the operator has not named", async () => {
    const rules = { teams: [SECOND.id], channels: [], userGroups: [], admins: [], adminsAlone: false };
    const slack = await open({ admission: rules });
    await leavesNothing(slack, await slack.install(workspace(FIRST)), 403, /not among those/u);
    expect((await slack.install(workspace(SECOND))).status).toBe(200);
  });

  it("failed at Slack, or in the database: the page names the line of the log", async () => {
    const slack = await open();
    slack.api.plan("oauth.v2.access", { kind: "status", status: 503, reaches: false });
    const page = await slack.install(workspace(FIRST));
    const body = await page.clone().text();
    await leavesNothing(slack, page, 502, /mention [0-9a-f]{8}/u);
    const id = /mention ([0-9a-f]{8})/u.exec(body)?.[1];
    expect(slack.log.lines).toContainEqual(expect.objectContaining({ fields: expect.objectContaining({ id }) }));
    const save = () => Promise.reject(new StorageError("the disk is full"));
    const full = { ...store, workspaceTokens: { ...store.workspaceTokens, save } };
    const unlucky = await open({}, { store: full });
    await leavesNothing(unlucky, await unlucky.install(workspace(FIRST)), 502, /mention/u);
  });

  it("brought the token of another workspace than it says", async () => {
    const slack = await open();
    const other = { ok: true, team_id: SECOND.id, team: "x", user_id: "U1", bot_id: "B1" };
    slack.api.plan("auth.test", { kind: "answer", body: other }, { kind: "answer", body: other });
    await leavesNothing(slack, await slack.install(workspace(FIRST)), 502, /failed/u);
  });
});

describe("a workspace that removes the bot", () => {
  it.each([
    ["app_uninstalled", () => UNINSTALLED],
    ["tokens_revoked", revoked],
  ])("by %s loses its token, its digests and everything kept of it; the other goes on", async (_, event) => {
    const slack = await open({ deadlines: deadlines() });
    for (const team of [FIRST, SECOND]) {
      await slack.install(workspace(team));
      await store.subscriptions.save(subscription(channel(CHANNELS[team.id] ?? "", team.id)));
      await mention(slack, team);
    }
    expect((await slack.send(about(FIRST, event(FIRST)))).status).toBe(200);
    expect((await store.workspaceTokens.list()).map(({ team }) => team)).toEqual([SECOND.id]);
    expect((await store.subscriptions.list()).map(({ destination }) => destination.team)).toEqual([SECOND.id]);
    expect((await store.installations.list()).map(({ team }) => team)).toEqual([SECOND.id]);
    // Slack says both, and each of them again where it is not heard.
    expect((await slack.send(about(FIRST, UNINSTALLED))).status).toBe(200);
    await type(slack, FIRST, "para 67");
    await expect.poll(() => hooks.said.at(-1)?.text).toMatch(/not installed in this workspace any more/u);
    await mention(slack, SECOND);
    expect((await slack.install(workspace(FIRST))).status).toBe(200);
    await mention(slack, FIRST);
  });

  it("and has installed it again since, keeps it: Slack's word came late", async () => {
    const slack = await open();
    await slack.install(workspace(FIRST));
    const before = Math.floor(Date.now() / 1000) - 3600;
    expect((await slack.send(about(FIRST, UNINSTALLED, before))).status).toBe(200);
    expect(await store.workspaceTokens.list()).toHaveLength(1);
    await mention(slack, FIRST);
  });

  it("keeps it where only people's tokens were revoked", async () => {
    const slack = await open();
    await slack.install(workspace(FIRST));
    const people = { type: "tokens_revoked", tokens: { oauth: ["U1"], bot: [] } };
    expect((await slack.send(about(FIRST, people))).status).toBe(200);
    expect(await store.workspaceTokens.list()).toHaveLength(1);
  });

  it("is sent again where it could not be noted", async () => {
    let isAway = true;
    const purgeTeam: StateStore["records"]["purgeTeam"] = async (team) => {
      if (isAway) throw new StorageError("the database is away");
      return store.records.purgeTeam(team);
    };
    const slack = await open({}, { store: { ...store, records: { ...store.records, purgeTeam } } });
    await slack.install(workspace(FIRST));
    expect((await slack.send(about(FIRST, UNINSTALLED))).status).toBe(500);
    isAway = false;
    expect((await slack.send(about(FIRST, UNINSTALLED))).status).toBe(200);
    expect(await store.workspaceTokens.list()).toEqual([]);
  });
});

describe("what an earlier run left unanswered", () => {
  it("is answered with the token of its workspace, and forgotten where the bot is not installed any more", async () => {
    const slack = await open({ clock: createFastClock(60), accepted: store.accepted });
    await slack.install(workspace(SECOND));
    const stands = { threadTs: undefined, user: "U0PERSONRU", fromBot: false, blocks: [], metadata: undefined };
    const left = async (team: string, id: string) => {
      const text = "Когда состоится следующий обзор?";
      const { ts } = slack.api.emulator.state.add({ ...stands, channel: id, text, ephemeral: false });
      const source = { kind: "message", ts, threadTs: ts } as const;
      const asked = { key: `message:${id}:${ts}`, team, channel: id, person: "U0PERSONRU", source, at: Date.now() };
      await store.accepted.accept(asked, { token: "an earlier run", expiresAt: 1 });
    };
    await left(SECOND.id, "C0SECOND01");
    await left("T0THIRD001", "C0THIRD001");
    await expect.poll(() => slack.posted(SECOND).length, { timeout: 5000 }).toBe(1);
    const kept = () => store.records.exportSubject({ kind: "person", id: "U0PERSONRU", team: null });
    await expect.poll(async () => (await kept()).acceptedQuestions, { timeout: 5000 }).toEqual([]);
    expect(slack.log.text()).toContain("a question was left in a workspace that the bot is not installed in any more");
  });
});

describe("tokens", () => {
  it("sealed with a previous key are read, and sealed with the newest", async () => {
    const first = await open();
    await first.install(workspace(FIRST));
    const [before] = await store.workspaceTokens.list();
    const newer = { tokenKey: "abcd".repeat(16), previousKeys: [KEY] };
    const rotated = await open({}, newer);
    // The stand-in of the second bot does not know the token of the first one's.
    await type(rotated, FIRST, "para 67");
    const [after] = await store.workspaceTokens.list();
    expect(after?.keyId).not.toBe(before?.keyId);
    expect(rotated.log.lines).toContainEqual(expect.objectContaining({ message: "a token was sealed anew" }));
  });

  it("that no key opens are said in words, in the log with what to do", async () => {
    await (await open()).install(workspace(FIRST));
    const slack = await open({}, { tokenKey: "abcd".repeat(16) });
    expect((await type(slack, FIRST, "para 67")).status).toBe(200);
    await expect.poll(() => hooks.said.at(-1)?.text).toMatch(/database is out of reach/u);
    expect(slack.log.text()).toContain("expected that key here or among WSIS_TOKEN_KEY_PREVIOUS");
    expect((await slack.send(JSON.stringify(load("app-mention", FIRST)))).status).toBe(500);
  });

  it("that Slack has revoked fail where they are used, and nothing else does", async () => {
    const slack = await open();
    for (const team of [FIRST, SECOND]) await slack.install(workspace(team));
    slack.api.plan("chat.postMessage", { kind: "body", error: "token_revoked" });
    expect((await slack.send(JSON.stringify(load("app-mention", FIRST)))).status).toBe(200);
    await expect.poll(() => slack.log.text()).toContain("token_revoked");
    await mention(slack, SECOND);
  });

  it("are used from memory while the database is away; where none is known, a person is told and Slack sends again", async () => {
    let isAway = false;
    const find: StateStore["workspaceTokens"]["find"] = async (team) => {
      if (isAway) throw new StorageError("the database is away");
      return store.workspaceTokens.find(team);
    };
    let ahead = 0;
    const clock = { now: () => Date.now() + ahead, sleep: detachedClock.sleep };
    const slack = await open({ clock }, { store: { ...store, workspaceTokens: { ...store.workspaceTokens, find } } });
    for (const team of [FIRST, SECOND]) await slack.install(workspace(team));
    await mention(slack, FIRST);
    isAway = true;
    ahead = HOUR_MS;
    await mention(slack, FIRST);
    expect(slack.log.text()).toContain("could not be read again; the known one is used");
    expect((await slack.send(JSON.stringify(load("app-mention", SECOND)))).status).toBe(500);
    expect((await type(slack, SECOND, "para 67")).status).toBe(200);
    await expect.poll(() => hooks.said.at(-1)?.text).toMatch(/database is out of reach/u);
  });

  it("that another process has taken away or replaced are known to be so within minutes", async () => {
    let ahead = 0;
    const clock = { now: () => Date.now() + ahead, sleep: detachedClock.sleep };
    const slack = await open({ clock });
    await slack.install(workspace(FIRST));
    await mention(slack, FIRST);
    const [kept] = await store.workspaceTokens.list();
    await store.workspaceTokens.remove(FIRST.id);
    ahead = HOUR_MS;
    await type(slack, FIRST, "para 67");
    await expect.poll(() => hooks.said.at(-1)?.text).toMatch(/not installed/u);
    if (kept !== undefined) await store.workspaceTokens.save(kept);
    await mention(slack, FIRST);
  });
});
