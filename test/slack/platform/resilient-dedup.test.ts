import { describe, expect, it } from "vitest";
import { InvariantError, StorageError } from "../../../src/domain/error.ts";
import { createMemoryDedup, type Dedup } from "../../../src/slack/platform/dedup.ts";
import { createResilientDedup } from "../../../src/slack/platform/resilient-dedup.ts";
import { createStorePatience } from "../../../src/slack/platform/store-patience.ts";
import { createRecordingLog } from "../../fixtures/recording-log.ts";

/** A database that can be away, and two processes before it. */
function build(away = new StorageError("The database failed")) {
  const kept = createMemoryDedup();
  const database = { isAway: false };
  const stored: Dedup = { claim: (key) => (database.isAway ? Promise.reject(away) : kept.claim(key)) };
  const log = createRecordingLog();
  return { database, log, seen: createResilientDedup(stored, log), other: createResilientDedup(stored, log) };
}

describe("what was handled", () => {
  it("is known to every process by the database", async () => {
    const { seen, other, log } = build();
    expect([await seen.claim("a"), await seen.claim("a"), await other.claim("a")]).toEqual([true, false, false]);
    expect(log.lines).toEqual([]);
  });

  it("is handled while the database is away, once, and not again when it is back", async () => {
    const { seen, database, log } = build();
    database.isAway = true;
    expect([await seen.claim("a"), await seen.claim("a")]).toEqual([true, false]);
    database.isAway = false;
    expect(await seen.claim("a")).toBe(false);
    expect(log.lines).toMatchObject([{ level: "warn", fields: { err: { message: "The database failed" } } }]);
  });

  it("before the database went away is known during it", async () => {
    const { seen, database } = build();
    await seen.claim("a");
    database.isAway = true;
    expect(await seen.claim("a")).toBe(false);
  });

  it("is not waited for long: a database that hangs is like one that is away", async () => {
    const log = createRecordingLog();
    const silent: Dedup = { claim: () => new Promise(() => {}) };
    const seen = createResilientDedup(silent, log, createStorePatience(10));
    expect([await seen.claim("a"), await seen.claim("a")]).toEqual([true, false]);
    expect(log.lines).toMatchObject([
      { level: "warn", fields: { err: { message: expect.stringMatching(/silent/u) } } },
    ]);
  });

  it("does not hide a defect behind the outage", async () => {
    const { seen, database } = build(new InvariantError("cannot be"));
    database.isAway = true;
    await expect(seen.claim("a")).rejects.toThrow(InvariantError);
  });
});
