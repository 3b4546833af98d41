import { findAskedDue } from "../../answer/question/find-asked-due.ts";
import { filterLedger } from "../../deadlines/filter-ledger.ts";
import { findConcept } from "../../deadlines/find-concept.ts";
import { findSpeakingOf } from "../../deadlines/match-entries.ts";
import { buildPartyMatcher } from "../../deadlines/match-party.ts";
import type { Concept } from "../../domain/concept.ts";
import type { Language } from "../../domain/language.ts";
import type { Ledger } from "../../domain/obligation.ts";
import { yearOf } from "../../time/iso-date.ts";
import { type Known, parseDeadlines } from "./parse-deadlines.ts";
import { spellYears } from "./relative-years.ts";

/** The entries that are asked for, perhaps none; or the words that nobody here understands. */
export type Selection =
  | { readonly kind: "entries"; readonly ledger: Ledger }
  | { readonly kind: "unknown"; readonly words: string };

const findDue = (text: string, ledger: Ledger) => findAskedDue({ ledger: () => ledger }, { asked: `deadline ${text}` });

/** Shorter beginnings of words are in too many names. */
const MIN_LETTERS = 3;

/**
 * Chooses by what stands after `deadlines`: by days as seen from today ("next month"), by years and bodies, and by what the entries speak of ("roadmap"). A word that
 * leads nowhere is told apart from an honest no: "no entry fits" is said only of what was understood.
 * @param always whether what has passed counts without being asked for
 */
export function selectEntries(
  text: string,
  ledger: Ledger,
  concepts: readonly Concept[],
  language: Language,
  always = false,
): Selection {
  // "next", "next month": what a question after the next deadline gives; years are read with the rest.
  const due = spellYears(text, yearOf(ledger.today)) === text && findDue(text, ledger);
  if (due) return { kind: "entries", ledger: { ...ledger, entries: due.period?.isEmpty ? [] : due.entries } };
  const know = (name: string): Known => {
    const isName = findConcept(name, concepts) !== undefined;
    if (!isName && name.length < MIN_LETTERS) return undefined;
    const test = buildPartyMatcher(name, concepts);
    const acts = ledger.entries.some(({ obligation }) => test(obligation.actor) || test(obligation.addressee));
    return acts ? "actor" : isName ? "name" : undefined;
  };
  const { years, actors, all, about, unknown } = parseDeadlines(text, know, yearOf(ledger.today));
  const filter = { ...(years.length > 0 && { year: years }), ...(actors.length > 0 && { actor: actors }) };
  if (about.length === 0)
    return { kind: "entries", ledger: filterLedger(ledger, { ...filter, all: all || always }, concepts) };
  const open = filterLedger(ledger, { ...filter, all: true }, concepts);
  const entries = findSpeakingOf(open.entries, about.join(" "), language);
  if (entries.length === 0 && unknown.length > 0) return { kind: "unknown", words: unknown.join(" ") };
  return { kind: "entries", ledger: { ...open, entries } };
}
