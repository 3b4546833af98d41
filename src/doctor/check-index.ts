import type { Check } from "../domain/check.ts";
import { fail, ok, warn } from "./checks.ts";

const NAME = "index";
const REMEDY = "Run: wsis index";

/** How the index on the disk stands. */
export interface IndexFinding {
  readonly kind: "current" | "absent" | "other_corpus" | "other_program" | "damaged";
  readonly isWritable: boolean;
}

/** Whether the next start finds an index that is what it would build, to the byte. */
export function checkIndex({ kind, isWritable }: IndexFinding): Check {
  switch (kind) {
    case "current":
      return ok(NAME, "The index is up to date and its checksums are right.");
    case "damaged":
      return fail(NAME, "The index is not as it was written: its checksum is another.", damagedRemedy(isWritable));
    default:
      return isWritable
        ? warn(NAME, `The index is ${NAMES[kind]}: the next start builds it.`, REMEDY)
        : warn(NAME, `The index is ${NAMES[kind]} and its folder read-only: every start builds it anew.`, WRITABLE);
  }
}

const NAMES = {
  absent: "not built",
  other_corpus: "of another corpus",
  other_program: "of another version",
} as const;
const WRITABLE = `Make the folder index/ writable for the account of the bot. ${REMEDY}`;

function damagedRemedy(isWritable: boolean): string {
  return `${isWritable ? REMEDY : WRITABLE} (and look after the disk, should it happen again)`;
}
