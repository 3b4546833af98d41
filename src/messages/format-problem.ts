import type { FileProblem } from "../domain/obligation.ts";

/** A problem as compilers write one, so that an editor can jump to it. */
export function formatProblem({ file, line, message }: FileProblem): string {
  return `${file}${line === null ? "" : `:${line}`}: ${message}`;
}
