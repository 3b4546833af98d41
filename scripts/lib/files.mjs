import { createHash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export function sha256(data) {
  return createHash("sha256").update(data).digest("hex");
}

/** The hash of every file under the given paths, by path relative to the root; what does not exist is left out. */
export function hashFiles(root, paths, isWanted = () => true) {
  const hashes = {};
  for (const path of paths
    .flatMap((start) => listFiles(root, start))
    .filter(isWanted)
    .sort()) {
    hashes[path] = sha256(readFileSync(join(root, path)));
  }
  return hashes;
}

function listFiles(root, path) {
  const stat = lstatSync(join(root, path), { throwIfNoEntry: false });
  if (stat === undefined) return [];
  if (!stat.isDirectory()) return stat.isFile() ? [path] : [];
  return readdirSync(join(root, path)).flatMap((name) => listFiles(root, `${path}/${name}`));
}

/** What a JSON file holds; undefined where it is absent or broken (a kill may have cut it). */
export function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}
