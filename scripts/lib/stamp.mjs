import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readJson } from "./files.mjs";

// A stamp says "this step ended well, from these inputs". It is taken away before a step and written after it, so that
// whatever interrupts the step leaves no stamp and the step is done again.

/** The stamp of a step, or undefined where the step never ended well. */
export function readStamp(root, step) {
  return readJson(pathOf(root, step));
}

/** Whether there is a stamp at all, be it one that cannot be read. */
export function hasStamp(root, step) {
  return existsSync(pathOf(root, step));
}

export function removeStamp(root, step) {
  rmSync(pathOf(root, step), { force: true });
}

export function writeStamp(root, step, content) {
  const path = pathOf(root, step);
  mkdirSync(join(root, ".stamps"), { recursive: true });
  writeFileSync(`${path}.${process.pid}`, `${JSON.stringify(content, null, 2)}\n`);
  renameSync(`${path}.${process.pid}`, path);
}

function pathOf(root, step) {
  return join(root, ".stamps", `${step}.json`);
}
