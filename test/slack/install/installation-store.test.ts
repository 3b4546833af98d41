import type { Installation } from "@slack/oauth";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { StorageError } from "../../../src/domain/error.ts";
import type { StateStore } from "../../../src/ports/state-store.ts";
import { createInstallationStore, NotInstalledError } from "../../../src/slack/install/installation-store.ts";
import { buildTokenKeys } from "../../../src/slack/install/token-keys.ts";
import { createSqliteDatabase, type PlacedDatabase } from "../../contract/databases.ts";
import { createRecordingLog } from "../../fixtures/recording-log.ts";

const [FIRST, SECOND, THIRD] = ["1".repeat(64), "2".repeat(64), "3".repeat(64)] as const;
const TOKEN = "xoxb-1-invented-token";
const NOW = Date.UTC(2026, 10, 24, 9);

const installation = (team = "T1", token = TOKEN): Installation<"v2", false> => ({
  team: { id: team, name: "First" },
  enterprise: undefined,
  user: { id: "U1", token: undefined, scopes: undefined },
  bot: { token, scopes: ["chat:write"], id: "B1", userId: "U0BOT" },
  appId: "A1",
  tokenType: "bot",
  isEnterpriseInstall: false,
  authVersion: "v2",
});
const query = (teamId: string) => ({ teamId, enterpriseId: undefined, isEnterpriseInstall: false });

let database: PlacedDatabase;
let store: StateStore;
let log: ReturnType<typeof createRecordingLog>;
beforeEach(async () => {
  database = await createSqliteDatabase(true);
  store = await database.connect();
  log = createRecordingLog();
});
afterEach(async () => {
  await store.close();
  await database.drop();
});

const openWith = (newest: string, previous: readonly string[] = [], tokens = store.workspaceTokens) =>
  createInstallationStore({ tokens, keys: buildTokenKeys(newest, previous), now: () => NOW, log });

describe("installations", () => {
  it("come back as they were, each for its workspace, and no token lies open in the database", async () => {
    const installations = openWith(FIRST);
    await installations.storeInstallation(installation("T1"));
    await installations.storeInstallation(installation("T2", "xoxb-2-another-token"));
    expect(await installations.fetchInstallation(query("T1"))).toEqual({
      ...JSON.parse(JSON.stringify(installation("T1"))),
      user: { id: "" },
    });
    expect((await installations.fetchInstallation(query("T2"))).bot?.token).toBe("xoxb-2-another-token");
    const rows = JSON.stringify(await database.query("select * from workspace_token"));
    expect(rows).toContain("T2");
    expect(rows).not.toMatch(/xoxb|invented|another/u);
  });

  it("are replaced by a later one, and deleted", async () => {
    const installations = openWith(FIRST);
    await installations.storeInstallation(installation("T1"));
    await installations.storeInstallation(installation("T1", "xoxb-2-later"));
    expect((await installations.fetchInstallation(query("T1"))).bot?.token).toBe("xoxb-2-later");
    await installations.deleteInstallation(query("T1"));
    await expect(installations.fetchInstallation(query("T1"))).rejects.toThrow(NotInstalledError);
  });

  it("of a whole organisation are refused in words", async () => {
    const installations = openWith(FIRST);
    const organisation = { ...installation(), team: undefined, isEnterpriseInstall: true } as unknown as Installation;
    await expect(installations.storeInstallation(organisation)).rejects.toThrow(/found one of a whole organisation/u);
    const ask = { teamId: undefined, enterpriseId: "E1", isEnterpriseInstall: true };
    await expect(installations.fetchInstallation(ask)).rejects.toThrow(/in each workspace/u);
    expect(await store.workspaceTokens.list()).toEqual([]);
  });

  it("that were moved to another workspace's row do not open", async () => {
    await openWith(FIRST).storeInstallation(installation("T1"));
    const [kept] = await store.workspaceTokens.list();
    if (kept === undefined) throw new Error("nothing was kept");
    await store.workspaceTokens.save({ ...kept, team: "T2" });
    await expect(openWith(FIRST).fetchInstallation(query("T2"))).rejects.toThrow(StorageError);
  });
});

describe("a new key", () => {
  it("opens what the one before has sealed, and seals it anew when it is read", async () => {
    await openWith(FIRST).storeInstallation(installation());
    const before = await store.workspaceTokens.find("T1");
    const rotated = openWith(SECOND, [THIRD, FIRST]);
    expect((await rotated.fetchInstallation(query("T1"))).bot?.token).toBe(TOKEN);
    const after = await store.workspaceTokens.find("T1");
    expect(after).toMatchObject({ keyId: buildTokenKeys(SECOND).newest.id, at: before?.at });
    expect((await openWith(SECOND).fetchInstallation(query("T1"))).bot?.token).toBe(TOKEN);
    await rotated.fetchInstallation(query("T1"));
    expect(await store.workspaceTokens.find("T1")).toEqual(after);
  });

  it("without the one before says which is missing", async () => {
    await openWith(FIRST).storeInstallation(installation());
    const { id } = buildTokenKeys(FIRST).newest;
    await expect(openWith(SECOND).fetchInstallation(query("T1"))).rejects.toThrow(
      `WSIS_TOKEN_KEY: the token of workspace T1 was sealed with the key ${id}, expected that key here or among`,
    );
  });

  it("does not bring back a token that was removed meanwhile, and does without a database that takes none", async () => {
    await openWith(FIRST).storeInstallation(installation());
    const { find } = store.workspaceTokens;
    const removed = {
      ...store.workspaceTokens,
      async find(team: string) {
        const found = await find(team);
        await store.workspaceTokens.remove(team);
        return found;
      },
    };
    await openWith(SECOND, [FIRST], removed).fetchInstallation(query("T1"));
    expect(await store.workspaceTokens.list()).toEqual([]);
    await openWith(FIRST).storeInstallation(installation());
    const full = { ...store.workspaceTokens, replace: () => Promise.reject(new StorageError("the disk is full")) };
    expect((await openWith(SECOND, [FIRST], full).fetchInstallation(query("T1"))).bot?.token).toBe(TOKEN);
    expect(log.lines.at(-1)).toMatchObject({ level: "warn", message: "a token could not be sealed anew" });
    expect(log.text()).not.toContain("xoxb");
  });
});
