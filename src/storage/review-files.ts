import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { StorageError } from "../domain/error.ts";

/** Where a review leaves its outcome, in the operator's data folder. */
export interface ReviewFiles {
  /** Adds items, as YAML, to `obligations.yaml`. @throws StorageError */
  confirm(items: string): void;
  /** Notes an id that was turned down, so that it is not asked about again. @throws StorageError */
  reject(id: string): void;
  rejected(): ReadonlySet<string>;
}

export function openReviewFiles(dataDir: string): ReviewFiles {
  const confirmed = join(dataDir, "obligations.yaml");
  const rejected = join(dataDir, "rejected-obligations.txt");
  return {
    confirm: (items) => append(dataDir, confirmed, items),
    reject: (id) => append(dataDir, rejected, `${id}\n`),
    rejected: () =>
      new Set(
        readIfThere(rejected)
          .split("\n")
          .filter((line) => line !== ""),
      ),
  };
}

/** Written beside and moved over, so that a break in the middle leaves the old file whole. */
function append(folder: string, path: string, text: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    const before = readIfThere(path);
    writeFileSync(`${path}.new`, `${before}${before === "" || before.endsWith("\n") ? "" : "\n"}${text}`);
    renameSync(`${path}.new`, path);
  } catch (cause) {
    throw new StorageError(`${path} cannot be written`, { cause });
  }
}

function readIfThere(path: string): string {
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}
