import type { Concept } from "../domain/concept.ts";
import { LANGUAGES, type Language } from "../domain/language.ts";
import type { Entry, Ledger } from "../domain/obligation.ts";
import { buildConceptFinder, type ConceptFinder } from "../text/concept-finder.ts";
import { stem } from "../text/stem.ts";
import { stemWords } from "../text/stem-words.ts";
import { isStopWord } from "../text/stop-words.ts";
import { tokenise } from "../text/tokenise.ts";
import { filterLedger } from "./filter-ledger.ts";

/** What a question about deadlines asks for. */
export interface EntryQuery {
  /** Years it names; entries of any of them. */
  readonly years: readonly number[];
  /** Concepts it names, by id: who owes, who receives, or what it is about. */
  readonly concepts: readonly string[];
  /** Stems of its other words, in the language it is asked in. */
  readonly stems: readonly string[];
  readonly language: Language;
  /** Whether it asks for everything, passed or not. */
  readonly isListQuestion: boolean;
  /** Whether reports alone are asked for; then all that is named must belong to an entry. */
  readonly reports?: boolean;
}

/** Finds the entries a question asks for, in order of date; none where nothing in it points to the ledger. */
export type EntryFinder = (ledger: Ledger, query: EntryQuery) => Entry[];

/** A word that every sixth entry has says too little to choose by it alone. */
const COMMON_ONE_IN = 6;
/** How near to the best an entry must come by its words. */
const NEAR = 0.6;
/** From how many letters on a word is looked for inside a run of others: a shorter one is in everything. */
const MIN_LETTERS_INSIDE = 6;

/**
 * Builds a finder. Years bound the search; bodies and things that are named decide, the most named first; only where
 * none is named, the other words do, the rare ones more.
 */
export function createEntryFinder(concepts: readonly Concept[]): EntryFinder {
  const findConcepts = buildConceptFinder(concepts, "en");
  return (ledger, query) => {
    const within = withinYears(ledger, query, concepts);
    const entries = query.reports ? within.filter(({ obligation }) => obligation.kind === "report") : within;
    const named = byConcepts(entries, query, findConcepts);
    if (named.length > 0) return named;
    if (query.reports) return query.concepts.length === 0 ? entries : [];
    const worded = query.isListQuestion ? [] : byWords(entries, ledger.entries, query);
    if (worded.length > 0) return worded;
    return query.isListQuestion || query.years.length > 0 ? entries : [];
  };
}

function withinYears(ledger: Ledger, { years, isListQuestion }: EntryQuery, concepts: readonly Concept[]): Entry[] {
  if (years.length === 0) return [...filterLedger(ledger, { all: isListQuestion }, concepts).entries];
  const wanted = new Set(years.flatMap((year) => filterLedger(ledger, { year }, concepts).entries));
  return ledger.entries.filter((entry) => wanted.has(entry));
}

/** Those that most of the named concepts belong to. */
function byConcepts(entries: readonly Entry[], query: EntryQuery, findConcepts: ConceptFinder): Entry[] {
  const scores = entries.map((entry) => {
    const own = new Set(conceptsOf(entry, findConcepts));
    return query.concepts.filter((id) => own.has(id)).length;
  });
  const best = Math.max(0, ...scores);
  if (best === 0 || (query.reports && best < query.concepts.length)) return [];
  return entries.filter((_, i) => scores[i] === best);
}

function conceptsOf({ obligation, due }: Entry, findConcepts: ConceptFinder): string[] {
  const { actor, addressee, recipient, action } = obligation;
  const parties = [actor, addressee, recipient].flatMap((party) => party?.concepts ?? []);
  return [...parties, ...findConcepts(`${action.en}. ${due.event ?? ""}`)];
}

/** @param all the whole ledger, by which a word is rare or not */
function byWords(entries: readonly Entry[], all: readonly Entry[], { stems, language }: EntryQuery): Entry[] {
  const known = all.map((entry) => wordsOf(entry, language));
  const weights = new Map([...new Set(stems)].map((one) => [one, weigh(one, known)]));
  const words = entries.map((entry) => wordsOf(entry, language));
  const scores = words.map((own) => [...weights].reduce((sum, [one, weight]) => sum + (own.has(one) ? weight : 0), 0));
  const best = Math.max(0, ...scores);
  if (best < Math.log(COMMON_ONE_IN)) return [];
  return entries.filter((_, i) => (scores[i] ?? 0) >= best * NEAR);
}

/**
 * The entries that speak of everything some words name, in a language or in English, however they are set apart
 * ("roadmap", "road map"). None where the words say nothing.
 */
export function findSpeakingOf(entries: readonly Entry[], text: string, language: Language): Entry[] {
  const languages = [...new Set<Language>([language, "en"])];
  const words = tokenise(text).filter((word) => !languages.some((one) => isStopWord(word, one)));
  if (words.length === 0) return [];
  return entries.filter((entry) => {
    const said = stemsOf(entry, language);
    const [own, run] = [new Set(said), said.join("")];
    return words.every((word) =>
      languages.some(
        (one) => own.has(stem(word, one)) || (word.length >= MIN_LETTERS_INSIDE && run.includes(stem(word, one))),
      ),
    );
  });
}

/** The rarer a word is among the entries, the more it says. */
function weigh(word: string, entries: readonly ReadonlySet<string>[]): number {
  const count = entries.filter((words) => words.has(word)).length;
  return count === 0 ? 0 : Math.log(entries.length / count);
}

/** The stems of what an entry says, in the language and in English (names are often written so). */
function wordsOf(entry: Entry, language: Language): ReadonlySet<string> {
  return new Set(stemsOf(entry, language));
}

function stemsOf({ obligation, due }: Entry, language: Language): string[] {
  const { action, actor, recipient } = obligation;
  const texts = LANGUAGES.filter((one) => one === language || one === "en").flatMap((one) =>
    [action[one], actor?.wording[one] ?? "", recipient?.wording[one] ?? "", one === "en" ? (due.event ?? "") : ""].map(
      (text) => ({ text, one }),
    ),
  );
  return texts.flatMap(({ text, one }) => stemWords(text, one));
}
