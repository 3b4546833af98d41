import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { StateStore } from "../../src/ports/state-store.ts";
import { createSlackApp } from "../../src/slack/create-slack-app.ts";
import { createSqliteDatabase, type PlacedDatabase } from "../contract/databases.ts";
import { openEmulator } from "../emulator/open-emulator.ts";
import { manifestScopes } from "../fixtures/manifest-scopes.ts";
import { createRecordingLog } from "../fixtures/recording-log.ts";
import { createSampleApp } from "../fixtures/sample-app.ts";

const NOW = Date.UTC(2026, 10, 24, 9);
const EARLIER = {
  team: "T0LOCAL001",
  name: "Local workspace",
  botUser: "U0WSISBOT1",
  scopes: ["chat:write"],
  installedAt: NOW - 9000,
  lastSeenAt: NOW - 9000,
};

let database: PlacedDatabase;
let store: StateStore;
beforeEach(async () => {
  database = await createSqliteDatabase(true);
  store = await database.connect();
});
afterEach(async () => {
  await store.close();
  await database.drop();
});

/** Starts the bot over its socket and stops it again. @returns what it logged, and the token it logged in with */
async function startOnce(installations: Pick<StateStore["installations"], "save" | "list"> = store.installations) {
  const emulator = await openEmulator({ scopes: manifestScopes() });
  const log = createRecordingLog();
  const slack = createSlackApp({
    app: createSampleApp(),
    botToken: emulator.botToken,
    connection: { kind: "socket", appToken: emulator.appToken },
    log,
    slackApiUrl: emulator.apiUrl,
    installations: { store: installations, now: () => NOW },
  });
  await slack.start();
  await slack.stop(1000);
  await emulator.stop();
  return { log, token: emulator.botToken };
}

const warnings = (log: Awaited<ReturnType<typeof startOnce>>["log"]) =>
  log.lines.filter(({ level, message }) => level === "warn" && /workspace|installation/u.test(message));

describe("a start", () => {
  it("notes workspace, bot user, granted scopes and times, and never the token", async () => {
    const { log, token } = await startOnce();
    const kept = await store.installations.list();
    expect(kept).toEqual([{ ...EARLIER, scopes: manifestScopes(), installedAt: NOW, lastSeenAt: NOW }]);
    expect(JSON.stringify(kept)).not.toContain(token);
    expect(log.text()).not.toContain(token);
    expect(warnings(log)).toEqual([]);
  });

  it("in the workspace it knows keeps the day of the first one", async () => {
    await store.installations.save(EARLIER);
    const { log } = await startOnce();
    expect(await store.installations.list()).toMatchObject([{ installedAt: NOW - 9000, lastSeenAt: NOW }]);
    expect(warnings(log)).toEqual([]);
  });

  it("in another workspace than the last one says so, once", async () => {
    await store.installations.save({ ...EARLIER, team: "T0OTHER001" });
    const first = await startOnce();
    expect(warnings(first.log)).toMatchObject([{ fields: { team: "T0LOCAL001", previous: "T0OTHER001" } }]);
    expect(await store.installations.list()).toHaveLength(2);
    expect(warnings((await startOnce()).log)).toEqual([]);
  });

  it("goes on where the note cannot be taken", async () => {
    const { log } = await startOnce({ list: async () => [], save: () => Promise.reject(new Error("disk full")) });
    expect(warnings(log)).toMatchObject([{ message: "the installation could not be noted" }]);
  });
});
