import { chmodSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readConfig } from "../../src/config.ts";
import type { Check } from "../../src/domain/check.ts";
import { startEmulator } from "../../src/emulator/start-emulator.ts";
import { ROOT_FOLDER } from "../../src/root-folder.ts";
import { examineSetup, examineStart } from "../../src/serve/examine-setup.ts";
import { startModelServer } from "../fixtures/model-server/model-server.ts";
import { reply } from "../fixtures/model-server/scenario.ts";

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
