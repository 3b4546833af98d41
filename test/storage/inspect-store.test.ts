import { chmodSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import BetterSqlite from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { inspectStore } from "../../src/storage/inspect-store.ts";
import { MIGRATIONS } from "../../src/storage/migrations/all.ts";
import { openSqliteStore } from "../../src/storage/sqlite-store.ts";
import { NOW, person, subscription } from "../contract/state-samples.ts";

let dataDir: string;
let file: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "wsis-inspect-"));
  file = join(dataDir, "wsis.db");
});
afterEach(() => rmSync(dataDir, { recursive: true }));

const inspect = () => inspectStore({ dataDir, databaseUrl: null }, NOW);

describe("looking at a store", () => {
  it("makes no file where there is none", async () => {
    expect(await inspect()).toEqual({ kind: "absent", place: file, isWritable: true });
    expect(existsSync(file)).toBe(false);
  });

  it("reads what is set, while the bot has it open, and leaves its mode", async () => {
    const store = await openSqliteStore(file);
    await store.subscriptions.save(subscription(person()));
    const today = new Date(NOW).toISOString().slice(0, 10);
    await store.modelTokens.add(person(), today, 1200);
    await store.modelTokens.add(null, today, 34);
    await store.modelTokens.add(null, "2001-01-01", 99);
    await store.modelReplies.save("key", ["reply"], NOW);
    chmodSync(file, 0o644);
    expect(await inspect()).toMatchObject({
      kind: "open",
      pending: 0,
      unknown: null,
      isWritable: true,
      digests: { subscriptions: [{ createdBy: "U1" }], deliveries: [] },
      models: { tokens: 1234, replies: 1 },
    });
    expect(statSync(file).mode & 0o777).toBe(0o644);
    await store.close();
  });

  it("counts the steps that are missing and makes none", async () => {
    await (await openSqliteStore(file, MIGRATIONS.slice(0, -1))).close();
    expect(await inspect()).toMatchObject({ kind: "open", pending: 1, unknown: null, digests: null });
    expect(await inspect()).toMatchObject({ pending: 1 });
  });

  it("names a step of a newer version", async () => {
    await (await openSqliteStore(file)).close();
    const database = new BetterSqlite(file);
    database.prepare("insert into kysely_migration (name, timestamp) values ('9999-later', '')").run();
    database.close();
    expect(await inspect()).toMatchObject({ kind: "open", pending: 0, unknown: "9999-later", digests: null });
  });

  it("says that garbage is no database", async () => {
    writeFileSync(file, "garbage ".repeat(1000));
    expect(await inspect()).toMatchObject({ kind: "unusable", reason: expect.stringContaining("not a database") });
  });

  it("says where PostgreSQL does not answer, without name and password", async () => {
    const found = await inspectStore({ dataDir, databaseUrl: "postgres://user:hunter2@127.0.0.1:1/wsis" }, NOW);
    expect(found).toMatchObject({ kind: "unusable", reason: expect.stringContaining("ECONNREFUSED") });
    expect(JSON.stringify(found)).not.toContain("hunter2");
  });
});
