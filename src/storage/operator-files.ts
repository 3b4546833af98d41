import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { mergeCalendars } from "../deadlines/merge-calendars.ts";
import { parseCalendar } from "../deadlines/parse-calendar.ts";
import { parseObligations } from "../deadlines/parse-obligations.ts";
import type { Calendar } from "../domain/calendar.ts";
import type { Library } from "../domain/library.ts";
import type { FileProblem, Obligation } from "../domain/obligation.ts";

/** What the program brings along, over which an operator's files are laid. */
export interface BundledLedger {
  readonly obligations: readonly Obligation[];
  readonly calendar: Calendar;
}

/** One of the operator's files as it stood when it was read; empty where there is none. */
export interface OperatorFile {
  readonly path: string;
  readonly text: string;
  /** Why it could not be read, where it is there. */
  readonly unreadable: FileProblem | null;
}

export interface OperatorFiles {
  readonly calendar: OperatorFile;
  readonly obligations: OperatorFile;
}

/** A ledger with an operator's files laid over it; what is wrong was left out. */
export interface Overlaid extends BundledLedger {
  /** What could not be read, with its line. */
  readonly errors: readonly FileProblem[];
  /** What was read and is most likely a slip. */
  readonly warnings: readonly FileProblem[];
}

const NAMES = { calendar: "calendar.yaml", obligations: "obligations.yaml" } as const;

export function readOperatorFiles(dataDir: string): OperatorFiles {
  return {
    calendar: readOperatorFile(join(dataDir, NAMES.calendar)),
    obligations: readOperatorFile(join(dataDir, NAMES.obligations)),
  };
}

/** Changes whenever one of the files does, as far as the file system tells; costs no reading. */
export function stampOperatorFiles(dataDir: string): string {
  return Object.values(NAMES)
    .map((name) => stampFile(join(dataDir, name)))
    .join(" ");
}

function stampFile(path: string): string {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    return found === undefined ? "none" : `${found.mtimeMs}/${found.ctimeMs}/${found.size}/${found.ino}`;
  } catch (error) {
    return (error as Error).message;
  }
}

function readOperatorFile(path: string): OperatorFile {
  try {
    return { path, text: readFileSync(path, "utf8"), unreadable: null };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const isThere = code !== "ENOENT" && code !== "ENOTDIR";
    return { path, text: "", unreadable: isThere ? { file: path, line: null, message } : null };
  }
}

/** Lays an operator's files over the bundled ledger: dates are added or corrected, obligations are added. */
export function mergeOperatorFiles(bundled: BundledLedger, files: OperatorFiles, library: Library): Overlaid {
  const own = parseCalendar(files.calendar.text, "operator", files.calendar.path);
  const calendar = mergeCalendars(bundled.calendar, own.calendar);
  const file = files.obligations.path;
  const added = parseObligations(files.obligations.text, { library, calendar }, file);
  const known = new Set(bundled.obligations.map(({ id }) => id));
  const obligations = [...bundled.obligations, ...added.obligations.filter(({ id }) => !known.has(id))];
  const unreadable = [files.calendar.unreadable, files.obligations.unreadable].filter((one) => one !== null);
  const clashes = added.obligations
    .filter(({ id }) => known.has(id))
    .map(({ id }) => ({ file, line: null, message: `${id}: the document's own ledger has this id already` }));
  const idle = findIdleEvents(own.calendar, bundled.calendar, obligations, files.calendar.path);
  return {
    obligations,
    calendar,
    errors: [...unreadable, ...own.problems, ...added.problems],
    warnings: [...idle, ...clashes],
  };
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
