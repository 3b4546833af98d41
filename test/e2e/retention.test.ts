import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { readConfig } from "../../src/config.ts";
import type { StateStore } from "../../src/ports/state-store.ts";
import { buildSchedulerSettings } from "../../src/scheduler/scheduler.ts";
import { openSqliteStore } from "../../src/storage/sqlite-store.ts";
import { createPostgresDatabase, createSqliteDatabase, NO_POSTGRES, POSTGRES_URL } from "../contract/databases.ts";
import { AGEING } from "../contract/retention.ts";
import { DAY, feedback, NOW } from "../contract/state-samples.ts";
import { buildCheckout } from "../fixtures/built-checkout.ts";
import { World } from "../scheduler/world.ts";

/** What an operator might set: for each kind the days that the table of kinds has, none of them the usual ones. */
const ENVIRONMENT = {
  WSIS_RETENTION_DELIVERIES_DAYS: "10",
  WSIS_RETENTION_EVENTS_DAYS: "10",
  WSIS_RETENTION_SNOOZES_DAYS: "40",
  WSIS_RETENTION_DONE_DAYS: "400",
  WSIS_RETENTION_FEEDBACK_DAYS: "10",
};

const STORES = [
  { name: "SQLite", create: () => createSqliteDatabase(true) },
  { name: "PostgreSQL", create: () => createPostgresDatabase() },
];
const CASES = STORES.flatMap((store) => AGEING.map((ageing) => ({ ...store, ...ageing })));

describe("retention, from the environment to the rows", () => {
  it.for(CASES)("$kind goes when its days are over, on $name", async (one, { skip }) => {
    const { name, create, days, make, isKept } = one;
    skip(name === "PostgreSQL" && POSTGRES_URL === undefined, NO_POSTGRES);
    const world = await World.create(new Date(NOW).toISOString(), await create());
    const { digestRate, retention } = readConfig(ENVIRONMENT).settings;
    const scheduler = world.scheduler({ settings: buildSchedulerSettings(digestRate, retention) });
    await make(world.store, days);
    await world.wakeAt(new Date(NOW).toISOString(), scheduler);
    expect(await isKept(world.store)).toBe(true);
    await world.wakeAt(new Date(NOW + DAY).toISOString(), scheduler);
    expect(await isKept(world.store)).toBe(false);
    expect(world.errors).toEqual([]);
    await world.close();
  });

  it("is tried again at the next wake when the store fails, and done once a day", async () => {
    const world = await World.create(new Date(NOW).toISOString());
    let asked = 0;
    const expire = async () => {
      if (asked++ === 0) throw new Error("away");
      return 0;
    };
    const records = { ...world.store.records, expire };
    const scheduler = world.scheduler({ store: { ...world.store, records } });
    for (let wake = 0; wake < 4; wake++) await scheduler.wake();
    expect(asked).toBe(2);
    expect(world.errors).toMatchObject([{ step: "retention", err: { message: "away" } }]);
    await world.close();
  });

  it("is what the running program keeps to", { timeout: 240_000 }, async () => {
    const dataDirectory = mkdtempSync(join(tmpdir(), "wsis-retention-"));
    const store = await openSqliteStore(join(dataDirectory, "workspace", "wsis.db"));
    for (const [id, days] of [
      ["old", 11],
      ["young", 9],
    ] as const)
      await store.feedback.save(feedback({ id, at: Date.now() - days * DAY }));
    const root = buildCheckout();
    const bot = serveFrom(root, dataDirectory);
    await untilGone(store, "old");
    expect((await store.feedback.list()).map(({ id }) => id)).toEqual(["young"]);
    bot.kill("SIGTERM");
    expect(await once(bot, "close")).toEqual([0, null]);
    await store.close();
    for (const folder of [dataDirectory, root]) rmSync(folder, { recursive: true });
  });
});

/** The bot in the local workspace, as its own process. */
function serveFrom(root: string, dataDirectory: string) {
  const slack = { SLACK_BOT_TOKEN: "", SLACK_APP_TOKEN: "", SLACK_SIGNING_SECRET: "", DATABASE_URL: "" };
  const env = { ...process.env, ...slack, ...ENVIRONMENT, PORT: "0", WSIS_DATA_DIR: dataDirectory };
  return spawn(process.execPath, [join(root, "bin/wsis.mjs"), "serve"], { cwd: tmpdir(), env, stdio: "ignore" });
}

async function untilGone(store: StateStore, id: string): Promise<void> {
  // The program builds its index first; the test's own limit ends what never comes.
  while ((await store.feedback.list()).some((one) => one.id === id)) await sleep(100);
}
