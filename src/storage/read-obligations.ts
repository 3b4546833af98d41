import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { mergeCalendars } from "../deadlines/merge-calendars.ts";
import { parseCalendar } from "../deadlines/parse-calendar.ts";
import { parseObligations } from "../deadlines/parse-obligations.ts";
import type { Calendar } from "../domain/calendar.ts";
import { CorpusError } from "../domain/error.ts";
import type { Library } from "../domain/library.ts";
import type { FileProblem, Obligation } from "../domain/obligation.ts";

export interface LedgerSources {
  readonly obligations: readonly Obligation[];
  readonly calendar: Calendar;
  /** What is wrong in the operator's own files; the rest of them is used all the same. */
  readonly problems: readonly FileProblem[];
}

/**
 * Reads what the ledger is built from: the reviewed obligations of a document and the bundled calendar, and over them
 * `obligations.yaml` and `calendar.yaml` of the operator's data folder, where there are any.
 * @param corpus the folder `corpus/`
 * @param document the folder of the document in it
 * @param dataDir WSIS_DATA_DIR, or null where there is none
 * @throws CorpusError with file and line for whatever is wrong in the bundled files
 */
export function readLedgerSources(
  corpus: string,
  document: string,
  dataDir: string | null,
  library: Library,
): LedgerSources {
  const bundled = parseCalendar(readBundled(corpus, "calendar.yaml"), "bundled", "calendar.yaml");
  requireSound(bundled.problems);
  const file = `${document}/obligations.yaml`;
  const reviewed = parseObligations(
    readBundled(corpus, document, "obligations.yaml"),
    { library, calendar: bundled.calendar },
    file,
  );
  requireSound(reviewed.problems);
  if (dataDir === null) return { obligations: reviewed.obligations, calendar: bundled.calendar, problems: [] };
  return addOperatorFiles(
    dataDir,
    { obligations: reviewed.obligations, calendar: bundled.calendar, problems: [] },
    library,
  );
}

function addOperatorFiles(dataDir: string, bundled: LedgerSources, library: Library): LedgerSources {
  const calendarFile = join(dataDir, "calendar.yaml");
  const own = parseCalendar(readIfThere(calendarFile), "operator", calendarFile);
  const calendar = mergeCalendars(bundled.calendar, own.calendar);
  const file = join(dataDir, "obligations.yaml");
  const added = parseObligations(readIfThere(file), { library, calendar }, file);
  const known = new Set(bundled.obligations.map(({ id }) => id));
  const clashes = added.obligations
    .filter(({ id }) => known.has(id))
    .map(({ id }) => ({ file, line: null, message: `${id}: the document's own ledger has this id already` }));
  const obligations = [...bundled.obligations, ...added.obligations.filter(({ id }) => !known.has(id))];
  const idle = findIdleEvents(own.calendar, bundled.calendar, obligations, calendarFile);
  return { obligations, calendar, problems: [...own.problems, ...idle, ...added.problems, ...clashes] };
}

/** A new event that nothing hangs on is most likely a slip in its name. */
function findIdleEvents(
  own: Calendar,
  bundled: Calendar,
  obligations: readonly Obligation[],
  file: string,
): FileProblem[] {
  const used = new Set(obligations.map(({ deadline }) => deadline.event));
  const idle = [...own.keys()].filter((name) => !bundled.has(name) && !used.has(name));
  return idle.map((name) => ({
    file,
    line: null,
    message: `${name}: no deadline hangs on an event of this name; is it spelt as in the ledger?`,
  }));
}

function requireSound([first]: readonly FileProblem[]): void {
  if (first) throw new CorpusError(first.file, first.line, first.message);
}

function readBundled(...path: string[]): string {
  try {
    return readFileSync(join(...path), "utf8");
  } catch (cause) {
    throw new CorpusError(join(...path), null, "cannot be read; is the checkout complete?", { cause });
  }
}

function readIfThere(path: string): string {
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}
