import type { Check } from "../domain/check.ts";
import { fail, ok, warn } from "./checks.ts";

const NAME = "database";

/** How the database stands; `kind` and `place` are for people. */
export type StoreFinding =
  /** There is none yet. */
  | { readonly kind: "absent"; readonly place: string; readonly isWritable: boolean }
  /** No driver, and no other database is named. */
  | { readonly kind: "no_driver" }
  | { readonly kind: "unusable"; readonly reason: string }
  | {
      readonly kind: "open";
      readonly place: string;
      /** How many steps of the schema a start would make. */
      readonly pending: number;
      /** A step that this program does not know. */
      readonly unknown: string | null;
      readonly isWritable: boolean;
    };

const BROKEN = "Start the database or mend its address; where its file is damaged, read docs/operations.md.";

/** Whether what the bot remembers can be read and written by this version. Answers need none of it. */
export function checkStore(finding: StoreFinding): Check {
  switch (finding.kind) {
    case "no_driver":
      return warn(
        NAME,
        "better-sqlite3 could not be loaded and DATABASE_URL is not set: digests, snoozing and votes are off.",
        "Install again on a machine with a compiler, or set DATABASE_URL.",
      );
    case "unusable":
      return fail(NAME, finding.reason, BROKEN);
    case "absent":
      return finding.isWritable
        ? ok(NAME, `The first start makes ${finding.place}.`)
        : fail(NAME, `${finding.place} is not there and cannot be made.`, "Let the account of the bot write there.");
    case "open":
      return checkOpen(finding);
  }
}

function checkOpen({ place, pending, unknown, isWritable }: Extract<StoreFinding, { kind: "open" }>): Check {
  if (unknown !== null)
    return fail(
      NAME,
      `${place} was made by a newer version (step ${unknown}).`,
      "Install that version, or restore the backup from before the upgrade.",
    );
  if (!isWritable) return fail(NAME, `${place} cannot be written.`, "Let the account of the bot write it.");
  if (pending > 0)
    return warn(NAME, `${place} is of an older version: the next start changes it.`, "Back it up, then start the bot.");
  return ok(NAME, `${place} opens, is of this version and can be written.`);
}
