import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCalendar } from "../deadlines/parse-calendar.ts";
import { parseObligations } from "../deadlines/parse-obligations.ts";
import { CorpusError } from "../domain/error.ts";
import type { Library } from "../domain/library.ts";
import type { FileProblem } from "../domain/obligation.ts";
import type { BundledLedger } from "./operator-files.ts";

/**
 * Reads the reviewed obligations of a document and the bundled calendar; there need not be any.
 * @param corpus the folder `corpus/`
 * @param document the folder of the document in it
 * @throws CorpusError with file and line for whatever is wrong in them
 */
export function readBundledLedger(corpus: string, document: string, library: Library): BundledLedger {
  const { calendar, problems } = parseCalendar(readBundled(corpus, "calendar.yaml"), "bundled", "calendar.yaml");
  requireSound(problems);
  const file = `${document}/obligations.yaml`;
  const reviewed = parseObligations(readBundled(corpus, document, "obligations.yaml"), { library, calendar }, file);
  requireSound(reviewed.problems);
  return { obligations: reviewed.obligations, calendar };
}

function requireSound([first]: readonly FileProblem[]): void {
  if (first) throw new CorpusError(first.file, first.line, first.message);
}

/** @returns nothing where there is no such file: then there are no duties, or no dates, on record */
function readBundled(...path: string[]): string {
  try {
    return readFileSync(join(...path), "utf8");
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return "";
    throw new CorpusError(join(...path), null, "cannot be read", { cause });
  }
}
