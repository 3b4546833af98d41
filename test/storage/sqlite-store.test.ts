import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { StorageError } from "../../src/domain/error.ts";
import { openStore } from "../../src/storage/open-store.ts";
import { openSqliteStore } from "../../src/storage/sqlite-store.ts";
import { CHANNEL_TABLES } from "../../src/storage/state/move-channel.ts";
import { TEAM_TABLES } from "../../src/storage/state/purge-team.ts";
import { createSqliteDatabase } from "../contract/databases.ts";
import { testOldDatabase } from "../contract/old-database.ts";
import { testStateStore } from "../contract/state-store.ts";
import { NEWER_MIGRATIONS } from "./newer-migrations.ts";

testStateStore("SQLite", createSqliteDatabase);
testOldDatabase("A SQLite database", createSqliteDatabase);

describe("the SQLite file", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "wsis-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("is made under the data folder, which is made too", async () => {
    const opened = await openStore({ dataDir: join(folder, "deep", "er"), databaseUrl: null });
    expect({ kind: opened.kind, exists: existsSync(join(folder, "deep", "er", "wsis.db")) }).toEqual({
      kind: "open",
      exists: true,
    });
    if (opened.kind === "open") await opened.store.close();
  });

  it("is for its owner alone, with the files beside it, also where it was open to all before", async () => {
    const file = join(folder, "wsis.db");
    writeFileSync(file, "", { mode: 0o666 });
    const store = await openSqliteStore(file);
    await store.seen.claim("a", 1);
    const modes = readdirSync(folder).map((name) => (statSync(join(folder, name)).mode & 0o777).toString(8));
    expect(modes).toEqual(["600", "600", "600"]);
    await store.close();
  });

  it("of a newer program is refused with a plain sentence, and left as it is", async () => {
    const file = join(folder, "wsis.db");
    await (await openSqliteStore(file, NEWER_MIGRATIONS)).close();
    const refusal = openSqliteStore(file);
    await expect(refusal).rejects.toThrow(StorageError);
    await expect(refusal).rejects.toThrow(
      /newer version of this program: its schema has the step "0900-later", this program knows the steps up to "0\d+-[a-z-]+"\. Install/u,
    );
    await (await openSqliteStore(file, NEWER_MIGRATIONS)).close();
  });

  it("of an older program is brought forward, with what is in it", async () => {
    const file = join(folder, "wsis.db");
    const old = await openSqliteStore(file);
    await old.seen.claim("Ev1", 1);
    await old.close();
    const now = await openSqliteStore(file, NEWER_MIGRATIONS);
    expect(await now.seen.claim("Ev1", 2)).toBe(false);
    await now.close();
  });

  it("that is no database gives a StorageError that names it", async () => {
    const file = join(folder, "wsis.db");
    writeFileSync(file, "not a database, but long enough to be taken for one ".repeat(40));
    await expect(openSqliteStore(file)).rejects.toThrow(StorageError);
    await expect(openSqliteStore(file)).rejects.toThrow(/wsis\.db/u);
  });

  it("is let go of when the store is closed, though nothing was asked of it", async () => {
    const file = join(folder, "wsis.db");
    await (await openSqliteStore(file)).close();
    expect(readdirSync(folder)).toEqual(["wsis.db"]);
  });

  it("throws our own errors only, also later", async () => {
    const store = await openSqliteStore(join(folder, "wsis.db"));
    await store.close();
    await expect(store.subscriptions.list()).rejects.toThrow(StorageError);
  });

  it("is not needed: without better-sqlite3 and DATABASE_URL one sentence says what is off", async () => {
    const opened = await openStore({ dataDir: folder, databaseUrl: null }, () =>
      Promise.reject(new Error("no such module")),
    );
    expect(opened).toEqual({
      kind: "absent",
      reason: expect.stringMatching(/^Digests, snoozing and feedback are off: .*better-sqlite3.*DATABASE_URL.*\.$/u),
    });
  });

  it("has no table that a removal of a workspace, or a channel's new id, would forget", async () => {
    const database = await createSqliteDatabase(true);
    await (await database.connect()).close();
    const columns = await database.listColumns();
    const tablesWith = (name: string) =>
      columns.flatMap((column) => new RegExp(`^(\\w+)\\.(?:${name}) `, "u").exec(column)?.[1] ?? []);
    expect(tablesWith("team").sort()).toEqual([...TEAM_TABLES].sort());
    expect(tablesWith("destination|channel").sort()).toEqual(CHANNEL_TABLES.map(({ table }) => table).sort());
    await database.drop();
  });
});
