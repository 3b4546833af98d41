import type { Check } from "../domain/check.ts";
import { ok, warn } from "./checks.ts";

const NAME = "file modes";
/** Whatever others may do, and that a group may write. */
const OPEN = 0o027;

/** A file or folder that only the account of the bot has to see. */
export interface PrivateFile {
  readonly path: string;
  /** The nine bits of its permissions. */
  readonly mode: number;
  readonly isFolder: boolean;
}

/**
 * Whether others on the machine can look into what is secret. That a group may read is left alone: many operators share
 * the settings so on purpose.
 * @param files those that are there; null on a machine that has no such modes
 */
export function checkFileModes(files: readonly PrivateFile[] | null): Check {
  if (files === null) return ok(NAME, "This machine has no file modes to look at.");
  const open = files.filter(({ mode }) => (mode & OPEN) !== 0);
  if (open.length === 0) return ok(NAME, "Nobody else can read the settings and the data.");
  const shown = open.map(({ path, mode }) => `${path} (${mode.toString(8).padStart(4, "0")})`);
  return warn(NAME, `Others on this machine can get at ${shown.join(", ")}.`, `Run: ${open.map(cure).join(" && ")}`);
}

function cure({ path, isFolder }: PrivateFile): string {
  return `chmod ${isFolder ? "700" : "600"} ${/^[\w./-]+$/u.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`}`;
}
