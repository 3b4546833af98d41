import { chmodSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readConfig } from "../../src/config.ts";
import type { Check } from "../../src/domain/check.ts";
import { startEmulator } from "../../src/emulator/start-emulator.ts";
import { ROOT_FOLDER } from "../../src/root-folder.ts";
import { examineSetup, examineStart } from "../../src/serve/examine-setup.ts";
import { createInstallationStore } from "../../src/slack/install/installation-store.ts";
import { buildTokenKeys } from "../../src/slack/install/token-keys.ts";
import { openStore } from "../../src/storage/open-store.ts";
import { startModelServer } from "../fixtures/model-server/model-server.ts";
import { reply } from "../fixtures/model-server/scenario.ts";
import { createRecordingLog } from "../fixtures/recording-log.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "wsis-doctor-"));
  cpSync(join(ROOT_FOLDER, "corpus"), join(root, "corpus"), { recursive: true });
  copyFileSync(join(ROOT_FOLDER, "manifest.json"), join(root, "manifest.json"));
  for (const folder of ["index", "data"]) mkdirSync(join(root, folder), { mode: 0o700 });
});
afterEach(() => rmSync(root, { recursive: true }));

const configure = (more: Readonly<Record<string, string>> = {}) =>
  readConfig({ WSIS_DATA_DIR: join(root, "data"), ...more });
const summarise = (checks: readonly Check[]) => Object.fromEntries(checks.map(({ name, status }) => [name, status]));

describe("looking at the whole setup", () => {
  it("without a token it is the local workspace, and nothing is made", async () => {
    const checks = await examineSetup(configure(), { root });
    expect(summarise(checks)).toEqual({
      "bot token": "ok",
      "app token": "ok",
      scopes: "ok",
      "event delivery": "ok",
      index: "warn",
      "source text": "ok",
      database: "ok",
      digests: "ok",
      "time zone": "ok",
      "public address": "ok",
      node: "ok",
      "file modes": "ok",
      "health port": "ok",
      model: "ok",
    });
    expect(checks.slice(0, 4).every(({ found }) => found.includes("local workspace"))).toBe(true);
  });

  it("asks Slack about its tokens, and shows none", async () => {
    const emulator = await startEmulator({ port: 0 });
    if (!emulator.ok) throw new Error(emulator.message);
    const slack = { SLACK_BOT_TOKEN: emulator.botToken, SLACK_APP_TOKEN: emulator.appToken };
    const good = await examineSetup(configure(slack), { root, slackApiUrl: emulator.apiUrl });
    const bad = { SLACK_BOT_TOKEN: "xoxb-bad-bad", SLACK_APP_TOKEN: "xapp-bad-bad" };
    const refused = await examineSetup(configure(bad), { root, slackApiUrl: emulator.apiUrl });
    await emulator.stop();
    const silent = await examineSetup(configure(slack), { root, slackApiUrl: emulator.apiUrl });
    expect(summarise(good)).toMatchObject({ "bot token": "ok", "app token": "ok", "event delivery": "ok" });
    expect(summarise(refused)).toMatchObject({ "bot token": "fail", "app token": "fail", "event delivery": "fail" });
    expect(summarise(silent)).toMatchObject({ "bot token": "fail", scopes: "warn" });
    const said = JSON.stringify([good, refused, silent]);
    for (const token of [...Object.values(slack), ...Object.values(bad)]) expect(said).not.toContain(token);
  });

  it("asks Slack about the token of every workspace that has installed the bot, and changes and shows none", async () => {
    const emulator = await startEmulator({ port: 0 });
    if (!emulator.ok) throw new Error(emulator.message);
    const [key, other] = ["1".repeat(64), "2".repeat(64)] as const;
    const opened = await openStore({ dataDir: join(root, "data"), databaseUrl: null });
    if (opened.kind === "absent") throw new Error(opened.reason);
    const bot = { token: emulator.botToken, scopes: [], id: "B1", userId: "U1" };
    const installation = {
      team: { id: "T0FIRST001" },
      enterprise: undefined,
      user: { id: "U1", token: undefined, scopes: undefined },
      bot,
    };
    const kept = {
      tokens: opened.store.workspaceTokens,
      keys: buildTokenKeys(key),
      now: Date.now,
      log: createRecordingLog(),
    };
    await createInstallationStore(kept).storeInstallation(installation);
    const before = await opened.store.workspaceTokens.list();
    const several = {
      SLACK_CLIENT_ID: "1.2",
      SLACK_CLIENT_SECRET: "an_invented_client_secret",
      SLACK_SIGNING_SECRET: "an_invented_signing_secret",
      WSIS_PUBLIC_URL: "https://bot.example.org",
      WSIS_ALLOWED_TEAMS: "T0FIRST001",
    };
    const examine = (keys: Readonly<Record<string, string>>) =>
      examineSetup(configure({ ...several, ...keys }), { root, slackApiUrl: emulator.apiUrl });
    const good = await examine({ WSIS_TOKEN_KEY: other, WSIS_TOKEN_KEY_PREVIOUS: key });
    const closed = await examine({ WSIS_TOKEN_KEY: other });
    await emulator.stop();
    expect(summarise(good)).toMatchObject({ "bot token": "ok", "app token": "ok", scopes: "ok", workspaces: "ok" });
    expect(summarise(closed)).toMatchObject({ workspaces: "fail" });
    expect(await opened.store.workspaceTokens.list()).toEqual(before);
    await opened.store.close();
    expect(JSON.stringify([good, closed])).not.toMatch(/xoxb|1111|2222|invented/u);
  });

  it("asks the models for next to nothing, and shows no key", async () => {
    const server = await startModelServer([reply("{}")]);
    const key = "sk-very-secret-key-0123456789";
    const model = { WSIS_LLM: "openai:big", WSIS_LLM_BASE_URL: server.address("openai"), OPENAI_API_KEY: key };
    const good = await examineSetup(configure({ ...model, WSIS_LLM_CHECK: "openai:small" }), { root });
    expect(summarise(good)).toMatchObject({ model: "ok", "second reader": "ok" });
    expect(server.requests.map(({ body }) => body["model"]).sort()).toEqual(["big", "small"]);
    await server.stop();
    const silent = await examineSetup(configure(model), { root });
    expect(summarise(silent)).toMatchObject({ model: "fail" });
    expect(JSON.stringify([good, silent])).not.toContain(key);
  });

  it("finds a corpus that is gone", async () => {
    const source = join(root, "corpus/wsis20-report/ru.txt");
    rmSync(source);
    expect(summarise(await examineSetup(configure(), { root }))).toMatchObject({ "source text": "fail" });
  });

  it("says at a start what others can read, and nothing where all is well", async () => {
    writeFileSync(join(root, ".env"), "LOG_LEVEL=info\n", { mode: 0o600 });
    expect(await examineStart(configure(), { root })).toEqual([]);
    chmodSync(join(root, ".env"), 0o666);
    expect(await examineStart(configure(), { root })).toEqual([
      expect.objectContaining({ name: "file modes", status: "warn", remedy: `Run: chmod 600 ${join(root, ".env")}` }),
    ]);
  });
});
