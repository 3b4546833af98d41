import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { StateStore } from "../../src/ports/state-store.ts";
import { createSqliteDatabase, type PlacedDatabase } from "../contract/databases.ts";
import {
  CHANNELS,
  CLIENT,
  FIRST,
  type InstallableSlack,
  KEY,
  openInstallableSlack,
  workspace,
} from "../slack/install/open-installable-slack.ts";

type Payload = Record<string, unknown>;

const HOUR_MS = 3_600_000;
/** Slack's own. */
const TOKEN_SECONDS = 12 * 3600;

let database: PlacedDatabase;
let store: StateStore;
let slack: InstallableSlack;
let mentions = 0;
beforeEach(async () => {
  database = await createSqliteDatabase(true);
  store = await database.connect();
  slack = await openInstallableSlack(store, {}, {}, { tokenSeconds: TOKEN_SECONDS });
  expect((await slack.install(workspace(FIRST))).status).toBe(200);
});
afterEach(async () => {
  vi.useRealTimers();
  const said = slack.log.text();
  await slack.stop();
  await store.close();
  await database.drop();
  expect(said).not.toMatch(new RegExp(`xox|${CLIENT.clientSecret}|${KEY}`, "u"));
});

/** Moves the clock of Slack and of the bot alike. */
function pass(hours: number): void {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + hours * HOUR_MS });
}

/** Somebody mentions the bot. @returns whether it answers */
async function mention(): Promise<boolean> {
  const ts = `${Math.floor(Date.now() / 1000)}.${String(100000 + mentions++)}`;
  const before = slack.posted(FIRST).length;
  const channel = CHANNELS[FIRST.id] ?? "";
  const asked = { channel, threadTs: undefined, user: "U0PERSONRU", fromBot: false, text: "?", blocks: [] };
  const stored = slack.api.emulator.state.add({ ...asked, metadata: undefined, ephemeral: false });
  Object.assign(stored, { ts });
  const payload = JSON.parse(readFileSync(new URL("payloads/app-mention.json", import.meta.url), "utf8")) as Payload;
  Object.assign(payload, { event_id: `Ev${ts}` });
  Object.assign(payload.event as Payload, { ts, event_ts: ts });
  expect((await slack.send(JSON.stringify(payload))).status).toBe(200);
  const answered = () => slack.posted(FIRST).length > before;
  return vi.waitUntil(answered, { timeout: 5000 }).then(
    () => true,
    () => false,
  );
}

const renewals = () => slack.api.calls.filter((method) => method === "oauth.v2.access").length - 1;

describe("a workspace whose tokens end", () => {
  it("is answered with the same token while that is good for long", async () => {
    expect(await mention()).toBe(true);
    pass(9);
    expect(await mention()).toBe(true);
    expect(renewals()).toBe(0);
  });

  it("gets a new one in the last two hours, again and again, and keeps it sealed", async () => {
    const sealed = async () => JSON.stringify(await store.workspaceTokens.list());
    const tokens = new Set([await sealed()]);
    for (const round of [1, 2, 3]) {
      pass(10.5);
      expect(await mention()).toBe(true);
      expect(renewals()).toBe(round);
      tokens.add(await sealed());
    }
    expect(tokens.size).toBe(4);
    // As the stand-in's tokens begin: three letters alone stand in one of a hundred sealed texts by chance.
    expect([...tokens].join("")).not.toMatch(/xox[a-z]-(?:1-)?local-/u);
  });

  it("is answered after the bot was away for longer than a token lasts", async () => {
    pass(100);
    expect(await mention()).toBe(true);
    expect(renewals()).toBe(1);
  });

  it("is answered with the one that is still good where Slack does not renew it, and asks again", async () => {
    expect(await mention()).toBe(true);
    pass(10.5);
    slack.api.plan("oauth.v2.access", { kind: "body", error: "internal_error" });
    expect(await mention()).toBe(true);
    expect(renewals()).toBe(1);
    pass(0.2);
    expect(await mention()).toBe(true);
    expect(renewals()).toBe(2);
    pass(5);
    expect(await mention()).toBe(true);
    expect(renewals()).toBe(2);
  });
});
