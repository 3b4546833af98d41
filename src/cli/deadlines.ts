import { buildLedger } from "../deadlines/build-ledger.ts";
import { entryCitations } from "../deadlines/entry-citations.ts";
import { filterLedger } from "../deadlines/filter-ledger.ts";
import { formatIcalendar } from "../deadlines/format-icalendar.ts";
import { isLanguage, LANGUAGES, type Language } from "../domain/language.ts";
import type { Library } from "../domain/library.ts";
import type { Ledger, Obligation } from "../domain/obligation.ts";
import { calendarWords } from "../messages/calendar-words.ts";
import { noEntries } from "../messages/deadlines.ts";
import { formatMessage } from "../messages/format-message.ts";
import { formatProblem } from "../messages/format-problem.ts";
import type { DefineCommand } from "./cli-deps.ts";
import type { DeadlinesDeps } from "./deadlines-deps.ts";
import { formatLedgerTable } from "./deadlines-table.ts";
import { EXIT, type Io, writeJson } from "./io.ts";
import { ledgerToJson } from "./ledger-json.ts";
import { languageOption } from "./options.ts";
import { type DeadlinesOptions, type ParsedOptions, parseDeadlinesOptions } from "./parse-deadlines-options.ts";
import { readParties } from "./read-parties.ts";
import { defineReview } from "./review-deadlines.ts";

export const defineDeadlines: DefineCommand = (program, deps, done) => {
  const { io, openApp } = deps;
  const deadlines = program
    .command("deadlines")
    .description("who owes what, to whom, by when, under which paragraph")
    .option("--today <date>", "as of this day (YYYY-MM-DD)")
    .option("--within <days>", "only entries that fall due inside this horizon, such as 400d")
    .option(
      "--actor <name>",
      "only what this body owes: a name or acronym in any of the six languages; several with commas",
    )
    .option("--recipient <name>", "only what is owed to this body")
    .option("--year <year>", "only what is due in this year; several with commas")
    .option("--force <verb>", "only what is requested, invited, …")
    .addOption(languageOption())
    .option("--all", "also what passed before the running year")
    .option("--json", "as JSON")
    .option("--ics", "as a calendar file")
    .action(async (options: DeadlinesOptions) => {
      const app = await openApp();
      const own = { ...app.ledgerSources(), library: app.library, today: app.today() };
      done(await runDeadlines(own, options, io));
    });
  defineReview(deadlines, deps, done);
};

/** What the options ask for, read and checked. */
interface Request extends ParsedOptions {
  readonly language: Language;
}

/**
 * `wsis deadlines`: the ledger as a table, as JSON or as a calendar file.
 * @returns the exit code: 0 shown (an empty ledger too, for JSON and calendar), 1 nothing to show, 2 wrong use
 */
export async function runDeadlines(deps: DeadlinesDeps, options: DeadlinesOptions, io: Io): Promise<number> {
  const request = readRequest(options, deps, io);
  if (typeof request === "string") {
    io.stderr.write(`${request}\n`);
    return EXIT.wrongUse;
  }
  for (const problem of deps.problems) io.stderr.write(`${formatProblem(problem)}\n`);
  const ledger = buildLedger(deps.obligations, deps.calendar, request.today ?? deps.today);
  const shown = filterLedger(ledger, request, deps.library.concepts);
  const isEmpty = shown.entries.length === 0;
  if (isEmpty && !options.json && !options.ics) {
    io.stderr.write(`${formatMessage(noEntries, request.language)}\n`);
    return EXIT.refused;
  }
  show(shown, options, request.language, deps.library, io);
  return EXIT.answered;
}

function readRequest(options: DeadlinesOptions, deps: DeadlinesDeps, io: Io): Request | string {
  const parsed = parseDeadlinesOptions(options);
  if (typeof parsed === "string") return parsed;
  const language = options.lang ?? io.language;
  if (!isLanguage(language)) return `--lang: expected one of ${LANGUAGES.join(" ")}, found "${language}"`;
  const parties = readParties(options, deps.obligations, deps.library.concepts, language);
  return typeof parties === "string" ? parties : { ...parsed, ...parties, language };
}

function show(shown: Ledger, options: DeadlinesOptions, language: Language, library: Library, io: Io): void {
  const { stdout } = io;
  const cite = (obligation: Obligation) => entryCitations(obligation, language, library);
  if (options.json) writeJson(io, ledgerToJson(shown, language, library));
  else if (options.ics) stdout.write(formatIcalendar(shown, calendarWords(language, library.document, cite)));
  else stdout.write(formatLedgerTable(shown, language, library.document.structure, io));
}
