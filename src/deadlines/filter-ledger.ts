import type { Concept } from "../domain/concept.ts";
import type { Entry, Ledger, Modality } from "../domain/obligation.ts";
import { addDays, yearOf } from "../time/iso-date.ts";
import { buildPartyMatcher, type PartyMatcher } from "./match-party.ts";
import { openPeriodOf, type Period } from "./open-period.ts";

export interface LedgerFilter {
  /** Any name of a body in any language, its acronym or concept id; or words of the actor's wording. Several: any of them. */
  readonly actor?: string | readonly string[] | undefined;
  readonly recipient?: string | readonly string[] | undefined;
  readonly year?: number | readonly number[] | undefined;
  /** Days from today, today included: keeps entries with a known day inside, and those whose open month or year touches them. */
  readonly within?: number | undefined;
  readonly modality?: Modality | undefined;
  /** Also what passed before the running calendar year. */
  readonly all?: boolean | undefined;
}

/**
 * The entries that a reader asked for. Without a filter: all except those that passed before the running calendar year;
 * a given year shows its entries, passed or not.
 * @param concepts the bodies by which actor and recipient are recognised
 */
export function filterLedger(ledger: Ledger, filter: LedgerFilter, concepts: readonly Concept[]): Ledger {
  const { today } = ledger;
  const actor = buildTest(filter.actor, concepts);
  const recipient = buildTest(filter.recipient, concepts);
  const years = asksFor(filter.year);
  const entries = ledger.entries.filter((entry) => {
    const { obligation } = entry;
    if (!filter.all && years === undefined && passedBefore(entry, yearOf(today))) return false;
    if (years !== undefined && !years.some((year) => liesIn(entry, year))) return false;
    if (filter.within !== undefined && !liesWithin(entry, today, filter.within)) return false;
    if (filter.modality !== undefined && obligation.modality !== filter.modality) return false;
    if (actor && !actor(obligation.actor) && !actor(obligation.addressee)) return false;
    return !recipient || recipient(obligation.recipient);
  });
  return { today, entries };
}

/** Whether an entry passed before a calendar year began; with nothing to tell its year by, it did. */
export function passedBefore({ status, due }: Entry, year: number): boolean {
  if (status !== "passed") return false;
  const last = due.end_date !== null ? yearOf(due.end_date) : due.year;
  return last === null || last < year;
}

function liesIn({ due }: Entry, year: number): boolean {
  return due.years.includes(year) || due.spans.some(({ start, end }) => yearOf(start) <= year && year <= yearOf(end));
}

/**
 * Whether an entry lies in the days from today on, today included: with a known day, or with the open month or year in which
 * it falls due.
 */
export function liesWithin(entry: Entry, today: string, days: number): boolean {
  return liesBetween(entry, { start: today, end: addDays(today, days) });
}

/** The same for any days from the first to the last. */
export function liesBetween(entry: Entry, between: Period): boolean {
  const period = openPeriodOf(entry);
  return (period ? [period] : entry.due.spans).some(({ start, end }) => end >= between.start && start <= between.end);
}

function asksFor<T>(wanted: T | readonly T[] | undefined): readonly T[] | undefined {
  if (wanted === undefined) return undefined;
  return (Array.isArray(wanted) ? wanted : [wanted]) as readonly T[];
}

/** Undefined where no name is given; of several, any will do. */
function buildTest(names: LedgerFilter["actor"], concepts: readonly Concept[]): PartyMatcher | undefined {
  const tests = asksFor(names)?.map((name) => buildPartyMatcher(name, concepts));
  return tests && ((party) => tests.some((test) => test(party)));
}
