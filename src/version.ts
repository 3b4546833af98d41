import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT_FOLDER } from "./root-folder.ts";

/** The version of this program, as package.json names it. */
export function readVersion(): string {
  const { version } = JSON.parse(readFileSync(join(ROOT_FOLDER, "package.json"), "utf8")) as { version: string };
  return version;
}
