import { statSync } from "node:fs";
import { join } from "node:path";
import type { PrivateFile } from "./check-file-modes.ts";

/** The settings, the data folder, and what SQLite keeps in it. */
const DATABASE_FILES = ["wsis.db", "wsis.db-wal", "wsis.db-shm"];
const PERMISSIONS = 0o777;

/**
 * The modes of what only the bot's account has to see, as far as it is there.
 * @param root the folder of `.env`
 * @returns null on a machine that has no such modes
 */
export function readFileModes(root: string, dataDirectory: string): PrivateFile[] | null {
  if (process.platform === "win32") return null;
  const database = DATABASE_FILES.map((name) => join(dataDirectory, name));
  return [join(root, ".env"), dataDirectory, ...database].flatMap((path) => {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats === undefined ? [] : [{ path, mode: stats.mode & PERMISSIONS, isFolder: stats.isDirectory() }];
  });
}
