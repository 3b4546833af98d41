import { buildLedger } from "../deadlines/build-ledger.ts";
import { entryCitations } from "../deadlines/entry-citations.ts";
import { filterLedger } from "../deadlines/filter-ledger.ts";
import { toCalendarFile } from "../deadlines/to-calendar-file.ts";
import type { Calendar } from "../domain/calendar.ts";
import { isLanguage, LANGUAGES } from "../domain/language.ts";
import type { Library } from "../domain/library.ts";
import type { FileProblem, Obligation } from "../domain/obligation.ts";
import { calendarWords } from "../messages/calendar-words.ts";
import { noEntries } from "../messages/deadlines.ts";
import { formatMessage } from "../messages/format-message.ts";
import { formatProblem } from "../messages/format-problem.ts";
import { formatLedgerTable } from "./deadlines-table.ts";
import { EXIT, type Io, writeJson } from "./io.ts";
import { ledgerToJson } from "./ledger-json.ts";
import { type DeadlinesOptions, parseDeadlinesOptions } from "./parse-deadlines-options.ts";

/** What the command works on. */
export interface DeadlinesDeps {
  readonly library: Library;
  readonly obligations: readonly Obligation[];
  readonly calendar: Calendar;
  readonly problems: readonly FileProblem[];
  /** ISO date in the reader's zone; `--today` goes before it. */
  readonly today: string;
}

/**
 * `wsis deadlines`: the ledger as a table, as JSON or as a calendar file.
 * @returns the exit code: 0 shown (an empty ledger too, for JSON and calendar), 1 nothing to show, 2 wrong use
 */
export async function runDeadlines(deps: DeadlinesDeps, options: DeadlinesOptions, io: Io): Promise<number> {
  const { stdout, stderr } = io;
  const parsed = parseDeadlinesOptions(options);
  if (typeof parsed === "string") {
    stderr.write(`${parsed}\n`);
    return EXIT.wrongUse;
  }
  const language = options.lang ?? io.language;
  if (!isLanguage(language)) {
    stderr.write(`--lang: expected one of ${LANGUAGES.join(" ")}, found "${language}"\n`);
    return EXIT.wrongUse;
  }
  for (const problem of deps.problems) stderr.write(`${formatProblem(problem)}\n`);
  const cite = (obligation: Obligation) => entryCitations(obligation, language, deps.library);
  const ledger = buildLedger(deps.obligations, deps.calendar, parsed.today ?? deps.today);
  const shown = filterLedger(ledger, parsed, deps.library.concepts);
  if (options.json) writeJson(io, ledgerToJson(shown, language, deps.library));
  else if (options.ics)
    stdout.write(toCalendarFile(shown, calendarWords(language, deps.library.document.edition.title, cite)));
  else if (shown.entries.length === 0) stderr.write(`${formatMessage(noEntries, language)}\n`);
  else
    stdout.write(
      formatLedgerTable(shown, language, { terminal: stdout.isTTY === true, columns: stdout.columns ?? 120 }),
    );
  return shown.entries.length === 0 && !options.json && !options.ics ? EXIT.refused : EXIT.answered;
}
