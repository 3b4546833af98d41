import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { StorageError } from "../../src/domain/error.ts";
import type { StateStore } from "../../src/ports/state-store.ts";
import { openStoreOrRetry } from "../../src/storage/open-store.ts";
import { createPostgresDatabase, NO_POSTGRES, POSTGRES_URL } from "../contract/databases.ts";
import { type StallingProxy, startStallingProxy } from "../fixtures/stalling-proxy.ts";

const RETRY_MS = 20;

describe("a bot that serves without a database it can use", () => {
  let folder: string;
  const notices: string[] = [];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "wsis-open-"));
    notices.length = 0;
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  async function open(databaseUrl: string | null = null): Promise<StateStore> {
    const opened = await openStoreOrRetry({ dataDir: folder, databaseUrl }, (n) => notices.push(n), RETRY_MS);
    if (opened.kind === "absent") throw new Error(opened.reason);
    return opened.store;
  }

  it("starts on a file that is no database, says what is off, and takes up the database once it is one", async () => {
    const file = join(folder, "wsis.db");
    writeFileSync(file, "this is no database, however long it may be".repeat(200));
    const store = await open();
    expect(notices).toEqual([expect.stringMatching(/are off, answers are not: .*not a database/u)]);
    await expect(store.seen.claim("a", 1)).rejects.toThrow(StorageError);
    rmSync(file);
    await expect.poll(() => store.seen.claim("a", 1).catch(() => "off"), { timeout: 5000 }).toBe(true);
    expect(notices.at(-1)).toMatch(/are on/u);
    await store.close();
  });

  it("starts where the folder cannot be made", async () => {
    writeFileSync(join(folder, "file"), "");
    folder = join(folder, "file");
    const store = await open();
    await expect(store.subscriptions.list()).rejects.toThrow(StorageError);
    await store.close();
    folder = join(folder, "..");
  });

  it("starts while PostgreSQL is away", async () => {
    const store = await open("postgres://wsis@127.0.0.1:1/wsis");
    await expect(store.snoozes.list({ kind: "person", id: "U", team: "T" })).rejects.toThrow(StorageError);
    await store.close();
  });
});

describe("PostgreSQL that falls silent", () => {
  let proxy: StallingProxy | undefined;
  afterEach(() => proxy?.close());

  it("costs few calls their wait, comes back by itself, and does not hold up a stop", async (context) => {
    if (POSTGRES_URL === undefined) return context.skip(NO_POSTGRES);
    const database = await createPostgresDatabase();
    const url = new URL("postgres" in database.place ? database.place.postgres : "");
    proxy = await startStallingProxy({ host: url.hostname, port: Number(url.port) });
    url.port = String(proxy.port);
    const opened = await openStoreOrRetry({ dataDir: "/nowhere", databaseUrl: url.href }, () => {}, RETRY_MS);
    const { store } = opened as { store: StateStore };
    expect(await store.seen.claim("before", 1)).toBe(true);
    proxy.stall();
    const results = await Promise.allSettled([store.seen.claim("b", 1), store.seen.claim("c", 1)]);
    expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    await expect(store.seen.claim("d", 1)).rejects.toThrow(/left alone/u);
    proxy.resume();
    await expect.poll(() => store.seen.claim("after", 1).catch(() => "off"), { timeout: 15_000 }).toBe(true);
    proxy.stall();
    await store.close();
    proxy.resume();
    await database.drop();
  });
});
