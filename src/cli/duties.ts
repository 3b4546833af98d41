import { entryCitations } from "../deadlines/entry-citations.ts";
import { filterLedger, type LedgerFilter } from "../deadlines/filter-ledger.ts";
import { toDuty } from "../deadlines/to-duty.ts";
import type { Language } from "../domain/language.ts";
import type { Library } from "../domain/library.ts";
import { type Entry, type Ledger, MODALITIES } from "../domain/obligation.ts";
import { describeDuty, formatDuty } from "../messages/describe-duty.ts";
import { displayQuote } from "../messages/display-quote.ts";
import { dutyCount, noDuties } from "../messages/duties.ts";
import { formatMessage } from "../messages/format-message.ts";
import { parseModality } from "../messages/parse-modality.ts";
import type { DefineCommand } from "./cli-deps.ts";
import { foldText } from "./fold-text.ts";
import { coloursOf, EXIT, type Io, widthOf, writeJson } from "./io.ts";
import { ledgerToJson } from "./ledger-json.ts";
import { makeVisible } from "./make-visible.ts";
import { languageOption } from "./options.ts";
import { parseYears } from "./parse-years.ts";
import { type PartyOptions, readParties } from "./read-parties.ts";

export const defineDuties: DefineCommand = (program, { io, openApp }, done) => {
  program
    .command("duties")
    .description("all that the document asks of anybody: who, what, to whom, by when or without a date")
    .option(
      "--actor <name>",
      "only what this body is to do: a name or acronym in any of the six languages; several with commas",
    )
    .option("--recipient <name>", "only what is owed to this body")
    .option("--modality <verb>", "only what the text requests, invites, …")
    .option("--year <year>", "only what is due in this year; several with commas")
    .addOption(languageOption())
    .option("--json", "as JSON")
    .action(async (options: DutiesOptions) => {
      const app = await openApp();
      done(runDuties({ library: app.library, register: app.duties() }, options, io));
    });
};

/** The options as they are typed. */
export interface DutiesOptions extends PartyOptions {
  readonly modality?: string | undefined;
  readonly year?: string | undefined;
  readonly lang?: Language | undefined;
  readonly json?: boolean | undefined;
}

/** What the command works on. */
export interface DutiesDeps {
  readonly library: Library;
  readonly register: Ledger;
}

/**
 * `wsis duties`: the register in the order of the document, each duty on one line with its quote below, or as JSON.
 * @returns the exit code: 0 shown (an empty list too, for JSON), 1 nothing to show, 2 wrong use
 */
export function runDuties({ library, register }: DutiesDeps, options: DutiesOptions, io: Io): number {
  const language = options.lang ?? io.language;
  const filter = readFilter(options, library, register, language);
  if (typeof filter === "string") {
    io.stderr.write(`${filter}\n`);
    return EXIT.wrongUse;
  }
  const shown = filterLedger(register, filter, library.concepts);
  if (options.json) writeJson(io, ledgerToJson(shown, language, library));
  else if (shown.entries.length === 0) {
    io.stderr.write(`${formatMessage(noDuties, language)}\n`);
    return EXIT.refused;
  } else io.stdout.write(formatDuties(shown.entries, language, library, io));
  return EXIT.answered;
}

function readFilter(
  options: DutiesOptions,
  library: Library,
  { entries }: Ledger,
  language: Language,
): LedgerFilter | string {
  const year = options.year === undefined ? undefined : parseYears(options.year);
  if (typeof year === "string") return `--year: ${year}`;
  const modality = options.modality === undefined ? undefined : parseModality(options.modality);
  if (options.modality !== undefined && modality === undefined)
    return `--modality: expected one of ${MODALITIES.join(" ")}, found "${options.modality}"`;
  const obligations = entries.map(({ obligation }) => obligation);
  const parties = readParties(options, obligations, library.concepts, language);
  return typeof parties === "string" ? parties : { ...parties, year, modality, all: true };
}

/** For people one paragraph a duty, the quote under it; in a pipe one line a duty, with tabs between its fields. */
function formatDuties(entries: readonly Entry[], language: Language, library: Library, io: Io): string {
  const { document } = library;
  const quoteOf = ({ obligation }: Entry) =>
    displayQuote(entryCitations(obligation, language, library)[0]?.quote ?? "", document).text.replace(/\s+/gu, " ");
  if (!io.stdout.isTTY)
    return entries.map((entry) => `${toFields(entry, language, library, quoteOf(entry)).join("\t")}\n`).join("");
  const c = coloursOf(io);
  const fold = (text: string, indent: string) =>
    foldText(makeVisible(text), widthOf(io) - indent.length).map((line) => `${indent}${line}`);
  const blocks = entries.map((entry) => {
    const [task = "", ...details] = formatDuty(describeDuty(toDuty(entry, language), language, document.structure));
    const below = details.flatMap((line) => fold(line, "  "));
    return [...fold(task, "").map(c.bold), ...below, ...fold(quoteOf(entry), "  ").map(c.dim)].join("\n");
  });
  return `${blocks.join("\n\n")}\n\n${formatMessage(dutyCount, language, { count: entries.length })}\n`;
}

function toFields(entry: Entry, language: Language, { document }: Library, quote: string): string[] {
  const words = describeDuty(toDuty(entry, language), language, document.structure);
  const { who, what, verb, toWhom, due } = words;
  return [who, what, verb, toWhom ?? "", due, words.place, quote];
}
