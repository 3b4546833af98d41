import type { LedgerFilter } from "../deadlines/filter-ledger.ts";
import { MODALITIES, type Modality } from "../domain/obligation.ts";
import { isIsoDate } from "../time/iso-date.ts";
import { parseYears } from "./parse-years.ts";

/** The options as they are typed. */
export interface DeadlinesOptions {
  readonly today?: string | undefined;
  readonly within?: string | undefined;
  readonly actor?: string | undefined;
  readonly recipient?: string | undefined;
  readonly year?: string | undefined;
  readonly force?: string | undefined;
  readonly lang?: string | undefined;
  readonly all?: boolean | undefined;
  readonly json?: boolean | undefined;
  readonly ics?: boolean | undefined;
}

export type ParsedOptions = LedgerFilter & { readonly today: string | undefined };

const HORIZON = /^(\d{1,5})d?$/u;

/** Reads the options, or says in one sentence what is wrong with them. */
export function parseDeadlinesOptions(options: DeadlinesOptions): ParsedOptions | string {
  const { today, within, year, actor, recipient, all } = options;
  const modality = options.force?.toLowerCase().replace(/[\s-]/gu, "_");
  if (today !== undefined && !isIsoDate(today)) return `--today: expected a day as YYYY-MM-DD, found "${today}"`;
  if (within !== undefined && !HORIZON.test(within)) return `--within: expected days, such as 400d, found "${within}"`;
  const years = year === undefined ? undefined : parseYears(year);
  if (typeof years === "string") return `--year: ${years}`;
  if (modality !== undefined && !isModality(modality))
    return `--force: expected one of ${MODALITIES.join(" ")}, found "${options.force}"`;
  if (options.json && options.ics) return "--json and --ics: choose one of them";
  return {
    today,
    actor,
    recipient,
    all,
    modality,
    within: within === undefined ? undefined : Number.parseInt(within, 10),
    year: years,
  };
}

function isModality(text: string): text is Modality {
  return (MODALITIES as readonly string[]).includes(text);
}
