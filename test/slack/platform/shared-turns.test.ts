import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { StorageError } from "../../../src/domain/error.ts";
import type { PostBudget, StateStore } from "../../../src/ports/state-store.ts";
import { createSharedTurns } from "../../../src/slack/platform/shared-turns.ts";
import { createStorePatience } from "../../../src/slack/platform/store-patience.ts";
import { createSqliteDatabase, type PlacedDatabase } from "../../contract/databases.ts";
import { createRecordingLog } from "../../fixtures/recording-log.ts";

const START = Date.UTC(2026, 10, 24, 9);
let database: PlacedDatabase;
let stores: StateStore[];
let now = START;
beforeEach(async () => {
  database = await createSqliteDatabase(true);
  stores = [await database.connect(), await database.connect()];
  now = START;
});
afterEach(async () => {
  for (const store of stores) await store.close();
  await database.drop();
});

const log = createRecordingLog();
const connect = (store: PostBudget, maxWaitMs?: number) =>
  createSharedTurns({
    store,
    team: () => "T1",
    patience: createStorePatience(maxWaitMs),
    clock: { now: () => now },
    log,
  });
const processes = () => stores.map(({ budget }) => connect(budget));

describe("turns that processes share", () => {
  it("are sixty a minute for a person in all, then a rest that is told once in each process", async () => {
    const [one, other] = processes() as [ReturnType<typeof connect>, ReturnType<typeof connect>];
    for (let i = 0; i < 60; i += 1) expect(await (i % 2 ? one : other)("person", "U1", 60)).toBeUndefined();
    expect(await one("person", "U1", 60)).toEqual({ waitMs: 30_000, isKnown: false });
    expect(await one("person", "U1", 60)).toEqual({ waitMs: 30_000, isKnown: true });
    expect(await other("person", "U1", 60)).toEqual({ waitMs: 31_000, isKnown: false });
    expect(await one("person", "U2", 60)).toBeUndefined();
    expect(await one("channel", "U1", 60)).toBeUndefined();
  });

  it("are free again after the rest", async () => {
    const [one] = processes() as [ReturnType<typeof connect>];
    for (let i = 0; i < 62; i += 1) await one("person", "U1", 60);
    now += 30_001;
    expect(await one("person", "U1", 60)).toBeUndefined();
  });

  it.each<[string, PostBudget["reserve"]]>([
    ["fails", () => Promise.reject(new StorageError("full"))],
    ["is silent", () => new Promise(() => undefined)],
  ])("are not counted, nor waited for, while the database %s", async (_, reserve) => {
    const take = connect({ reserve }, 10);
    for (let i = 0; i < 70; i += 1) expect(await take("person", "U1", 60)).toBeUndefined();
  });

  it("are kept under who had them, and go with their data", async () => {
    const [one] = processes() as [ReturnType<typeof connect>];
    await one("person", "U1", 60);
    const [store] = stores as [StateStore];
    for (const team of ["T1", null]) {
      const subject = { kind: "person", id: "U1", team } as const;
      expect(await store.records.exportSubject(subject)).toMatchObject({ postPlaces: [{ at: START }] });
    }
    await store.records.purgeSubject({ kind: "person", id: "U1", team: "T1" });
    expect(await database.query("select * from post_budget")).toEqual([]);
  });
});
