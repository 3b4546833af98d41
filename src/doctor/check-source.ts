import type { Check } from "../domain/check.ts";
import { fail, ok, warn } from "./checks.ts";

const NAME = "source text";

/** The hash that `document.yaml` names and that of the file; or why the corpus cannot be read. */
export type SourceFinding =
  | { readonly kind: "read"; readonly named: string; readonly found: string }
  | { readonly kind: "unreadable"; readonly reason: string };

/** Whether the text that is quoted is the one that `document.yaml` names. */
export function checkSource(finding: SourceFinding): Check {
  if (finding.kind === "unreadable")
    return fail(NAME, finding.reason, "Restore the folder corpus/ from the release (git checkout corpus).");
  const { named, found } = finding;
  if (named === found) return ok(NAME, `The source text is the one that document.yaml names (${found.slice(0, 8)}).`);
  return warn(
    NAME,
    `The source text (${found.slice(0, 8)}) is not the one that document.yaml names (${named.slice(0, 8)}).`,
    "Restore corpus/ from the release, or name the new hash in document.yaml if the change is meant.",
  );
}
