import { describe, expect, it } from "vitest";
import { StorageError } from "../../../src/domain/error.ts";
import type { PostBudget } from "../../../src/ports/state-store.ts";
import { createWorkspaceBudget } from "../../../src/slack/platform/workspace-budget.ts";
import { createRecordingLog } from "../../fixtures/recording-log.ts";
import { FakeClock } from "../../scheduler/fake-clock.ts";

const START = 1_000_000;
/** Two hundred a minute. */
const INTERVAL = 300;

function build(store: PostBudget | null = null) {
  const clock = new FakeClock(START);
  const log = createRecordingLog();
  const awaitBudget = createWorkspaceBudget({ store, team: () => "T1", messagesPerMinute: 200, clock, log });
  const elapsed = async (posts: number) => {
    for (let i = 0; i < posts; i++) await awaitBudget();
    return clock.now() - START;
  };
  return { clock, log, elapsed };
}

/** A store as digests use it. */
function createStore() {
  const places = new Map<string, number>();
  const store: PostBudget = {
    async reserve(key, now, intervalMs) {
      const place = Math.max(now, (places.get(key) ?? Number.NEGATIVE_INFINITY) + intervalMs);
      places.set(key, place);
      return place;
    },
  };
  return { places, store };
}

describe("the workspace's budget", () => {
  it("lets answers run ahead by half a minute, then holds them to the pace", async () => {
    expect(await build().elapsed(101)).toBe(0);
    expect(await build().elapsed(111)).toBe(10 * INTERVAL);
  });

  it("is one with that of digests", async () => {
    const { places, store } = createStore();
    await build(store).elapsed(3);
    expect(places).toEqual(new Map([["workspace:T1", START + 2 * INTERVAL]]));
    await store.reserve("workspace:T1", START + 60_000, INTERVAL);
    expect(await build(store).elapsed(1)).toBe(60_000 + INTERVAL - 30_000);
  });

  it("is counted here alone while the database is away", async () => {
    const { elapsed, log } = build({ reserve: () => Promise.reject(new StorageError("away")) });
    expect(await elapsed(103)).toBe(2 * INTERVAL);
    expect(log.lines[0]).toMatchObject({ level: "warn", fields: { err: { message: "away" } } });
  });

  it("does not wait for a database that says nothing", async () => {
    const { elapsed, log } = build({ reserve: () => new Promise(() => undefined) });
    expect(await elapsed(1)).toBe(0);
    expect(log.text()).toContain("silent");
  });
});
