import type { Concept } from "../domain/concept.ts";
import { LANGUAGES } from "../domain/language.ts";
import type { Entry, Force, Ledger, Party } from "../domain/obligation.ts";
import { fold } from "../text/fold.ts";
import { addDays, yearOf } from "./iso-date.ts";

export interface LedgerFilter {
  /** Any name of a body in any language, its acronym or concept id; or words of the actor's wording. */
  readonly actor?: string | undefined;
  readonly recipient?: string | undefined;
  readonly year?: number | undefined;
  /** Days from today, today included: keeps entries with a known day inside. */
  readonly within?: number | undefined;
  readonly force?: Force | undefined;
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
  const actor = filter.actor === undefined ? undefined : buildPartyTest(filter.actor, concepts);
  const recipient = filter.recipient === undefined ? undefined : buildPartyTest(filter.recipient, concepts);
  const entries = ledger.entries.filter((entry) => {
    const { obligation } = entry;
    if (!filter.all && filter.year === undefined && passedBefore(entry, yearOf(today))) return false;
    if (filter.year !== undefined && !liesIn(entry, filter.year)) return false;
    if (filter.within !== undefined && !liesWithin(entry, today, filter.within)) return false;
    if (filter.force !== undefined && obligation.force !== filter.force) return false;
    if (actor && !actor(obligation.actor) && !actor(obligation.addressee)) return false;
    return !recipient || recipient(obligation.recipient);
  });
  return { today, entries };
}

function passedBefore({ status, due }: Entry, year: number): boolean {
  if (status !== "passed") return false;
  const last = due.end_date !== null ? yearOf(due.end_date) : due.year;
  return last === null || last < year;
}

function liesIn({ due }: Entry, year: number): boolean {
  return due.years.includes(year) || due.spans.some(({ start, end }) => yearOf(start) <= year && year <= yearOf(end));
}

function liesWithin({ due }: Entry, today: string, days: number): boolean {
  const horizon = addDays(today, days);
  return due.spans.some(({ start, end }) => end >= today && start <= horizon);
}

/** Tells whether a party is meant by a name: through the concepts it names, else through its words. */
function buildPartyTest(name: string, concepts: readonly Concept[]): (party: Party | null) => boolean {
  const wanted = fold(name).trim();
  const ids = new Set(
    concepts.filter((concept) => namesOf(concept).some((text) => fold(text) === wanted)).map(({ id }) => id),
  );
  if (ids.size > 0) return (party) => party?.concepts.some((id) => ids.has(id)) ?? false;
  return (party) =>
    party !== null && wanted !== "" && LANGUAGES.some((language) => fold(party.wording[language]).includes(wanted));
}

function namesOf({ id, names }: Concept): string[] {
  return [
    id,
    ...LANGUAGES.flatMap((language) => [names[language].name, ...names[language].acronyms, ...names[language].also]),
  ];
}
