import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import BetterSqlite from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openSqliteStore } from "../../src/storage/sqlite-store.ts";
import { channel, person, subscription } from "../contract/state-samples.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "wsis-backup-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** As docs/operations.md says, by SQLite itself. */
function vacuumInto(from: string, to: string): void {
  const database = new BetterSqlite(from, { readonly: true });
  database.prepare("vacuum into ?").run(to);
  database.close();
}

function hasShell(): boolean {
  try {
    execFileSync("sqlite3", ["-version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

function backUp(from: string, to: string): void {
  execFileSync("sqlite3", [from, ".timeout 5000", `.backup ${to}`]);
}

describe("a backup of SQLite while the bot has it open", () => {
  it.each(
    (
      [
        ["vacuum into", vacuumInto],
        [".backup", backUp],
      ] satisfies [string, typeof backUp][]
    ).slice(0, hasShell() ? 2 : 1),
  )("by %s has everything, and what comes after it is not in what is restored", async (_, copy) => {
    const [file, saved, restored] = ["wsis.db", "saved.db", "restored.db"].map((name) => join(folder, name));
    const store = await openSqliteStore(file as string);
    await store.subscriptions.save(subscription(person()));
    copy(file as string, saved as string);
    await store.subscriptions.save(subscription(channel()));
    await store.close();
    copyFileSync(saved as string, restored as string);
    const again = await openSqliteStore(restored as string);
    expect((await again.subscriptions.list()).map(({ destination }) => destination)).toEqual([person()]);
    await again.close();
  });
});
