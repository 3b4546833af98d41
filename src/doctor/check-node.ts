import type { Check } from "../domain/check.ts";
import { ok, warn } from "./checks.ts";

const NAME = "node";
/**
 * Of Node 24 this release and those after it give every addon that is compiled against their headers a clean-up that aborts
 * the process when garbage is collected at the wrong moment; SQLite's is one (nodejs/node issue 65446, WiseLibs/better-sqlite3
 * before 13). Found by the tests, which died of it.
 */
const FIRST_ABORTING = { major: 24, minor: 19 };

/**
 * Whether the running Node is one that may end the bot by itself.
 * @param version as in `process.versions.node`
 */
export function checkNode(version: string): Check {
  const [major, minor = 0] = version.split(".").map(Number);
  if (major !== FIRST_ABORTING.major || minor < FIRST_ABORTING.minor) return ok(NAME, `Node ${version}.`);
  return warn(
    NAME,
    `Node ${version}: from 24.19 on, Node 24 may abort a process that uses SQLite, where its driver was compiled on this machine.`,
    "Use another Node (20.19 or newer, 22, 24 up to 24.18, 26), or a PostgreSQL database (DATABASE_URL).",
  );
}
