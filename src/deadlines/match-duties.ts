import { type Concept, namesOf } from "../domain/concept.ts";
import type { Language } from "../domain/language.ts";
import type { Library } from "../domain/library.ts";
import type { Entry, Ledger, Modality, Obligation, Party } from "../domain/obligation.ts";
import { chooseByTopic } from "./choose-by-topic.ts";
import { dropStraddling, stemsOf, tellingStems } from "./duty-stems.ts";
import { asTerm, createDutyTermReader, type NameFinder } from "./duty-terms.ts";

/** A year that a question names: that one alone, or any up to it. */
export interface YearBound {
  readonly year: number;
  readonly isLast: boolean;
}

/** What a question about duties asks for. */
export interface DutyQuery {
  readonly language: Language;
  /** Everything it names, by concept id. */
  readonly concepts: readonly string[];
  /** Of these, whom it puts in the place of who receives. */
  readonly recipients: readonly string[];
  /** Whether it asks who is to act: then whoever it names does not, as far as that leaves anything. */
  readonly asksWho: boolean;
  /** Whether it asks for what is reported or handed in alone. */
  readonly reports: boolean;
  /** The verbs of the text that it uses. */
  readonly modalities: readonly Modality[];
  readonly years: readonly YearBound[];
  readonly isListQuestion: boolean;
  /** Its other words, folded. */
  readonly topic: string;
  /** Of these, words that were guessed or that a guess stands for: where no entry has them, they say nothing. */
  readonly uncertain: readonly string[];
}

/** Finds the duties a question asks for, in the order of the register; none where it asks for something else. */
export type DutyFinder = (register: Ledger, query: DutyQuery) => Entry[];

/** A word in more entries than this tells none of them from another, if every text has it. */
const MAX_TELLING_SHARE = 1 / 6;
/** In whose name the text asks: beside another body it is who asks, not who acts. */
const ASKERS = ["unga"];
/** What is in every other entry tells none of them from another. */
const TOO_COMMON = ["wsis", "wsis20_outcome_document", "information_society"];

/**
 * Builds a finder. Bodies, years and the verb bound the search; what else is said must be what an entry speaks of, in its own
 * words or in those of the text. Who receives is checked: a body behind "to" must be the recipient.
 */
export function createDutyFinder(library: Library, findNames: NameFinder): DutyFinder {
  const termsOf = createDutyTermReader(library, findNames);
  return (register, query) => {
    const bounded = register.entries.filter((entry) => fitsYears(entry, query.years) && fitsReports(entry, query));
    const named = narrowByNames(bounded, register.entries, query);
    if (named === undefined) return [];
    const count = (term: string) =>
      register.entries.filter((entry) => termsOf(entry, query.language).all.has(term)).length;
    const isTelling = (term: string) => count(term) > 0 && count(term) <= register.entries.length * MAX_TELLING_SHARE;
    const words = topicWords(query, library.concepts, (term) => count(term) > 0, isTelling);
    const topic = [...words, ...named.topics.filter((id) => !TOO_COMMON.includes(id)).map(asTerm)];
    const isBound = named.isBound || query.years.length > 0 || query.reports;
    const chosen =
      topic.length > 0
        ? chooseByTopic(named.entries, register.entries, topic, query.language, termsOf, isBound)
        : undefined;
    // A list of what is handed in to somebody in a year says what it is of: what else is told tells why somebody wants it.
    const isWhole = named.isBound && query.years.length > 0 && query.reports && query.isListQuestion;
    if (chosen && (chosen.length > 0 || !isWhole)) return chosen;
    return isBound ? [...named.entries] : chooseByVerb(named.entries, query);
  };
}

function fitsYears({ due }: Entry, years: readonly YearBound[]): boolean {
  if (years.length === 0) return true;
  return years.some(({ year, isLast }) =>
    isLast ? due.years.length > 0 && Math.max(...due.years) <= year : due.years.includes(year),
  );
}

function fitsReports({ obligation }: Entry, { reports }: DutyQuery): boolean {
  return !reports || isReport(obligation);
}

/** What recurs is a report where somebody receives it. */
function isReport({ kind, recipient }: Obligation): boolean {
  return kind === "report" || (kind === "recurring" && recipient !== null);
}

interface Named {
  readonly entries: readonly Entry[];
  /** What is named and has no part in these duties: what they are to be about. */
  readonly topics: readonly string[];
  /** Whether anybody named bounds them. */
  readonly isBound: boolean;
}

/** Undefined where somebody named receives nothing of what is asked for. */
function narrowByNames(
  bounded: readonly Entry[],
  all: readonly Entry[],
  { concepts, recipients, asksWho }: DutyQuery,
): Named | undefined {
  let entries = bounded;
  let isBound = false;
  const topics: string[] = [];
  for (const id of concepts.length > 1 ? concepts.filter((one) => !ASKERS.includes(one)) : concepts) {
    const mayAct = !recipients.includes(id) && !asksWho;
    const acting = mayAct ? entries.filter((entry) => acts(entry, id)) : [];
    const receiving = entries.filter(({ obligation }) => isParty(obligation.recipient, id));
    const chosen = acting.length > 0 ? acting : receiving;
    if (chosen.length > 0) [entries, isBound] = [chosen, true];
    else if (recipients.includes(id)) return undefined;
    else if (!asksWho && all.some((entry) => acts(entry, id))) return undefined;
    else topics.push(id);
    const others = asksWho ? entries.filter((entry) => !acts(entry, id)) : [];
    if (others.length > 0) entries = others;
  }
  return { entries, topics, isBound };
}

/** Whether somebody acts or is addressed; where the text names nobody, what is dealt with stands for them. */
function acts({ obligation: { actor, addressee, about } }: Entry, id: string): boolean {
  return isParty(actor, id) || isParty(addressee, id) || about.includes(id);
}

function isParty(party: Party | null, id: string): boolean {
  return party?.concepts.includes(id) ?? false;
}

/** Where a question says nothing else, its verb chooses; a list of everything needs none. */
function chooseByVerb(entries: readonly Entry[], { modalities, isListQuestion }: DutyQuery): Entry[] {
  if (modalities.length > 0) return entries.filter(({ obligation }) => modalities.includes(obligation.modality));
  return isListQuestion ? [...entries] : [];
}

/**
 * The words that say what a question is about: without the names that were understood, and without guesses that lead nowhere.
 * @param isKnown whether any entry has a term
 * @param isTelling whether a few have it
 */
function topicWords(
  { topic, concepts, language, uncertain }: DutyQuery,
  known: readonly Concept[],
  isKnown: (term: string) => boolean,
  isTelling: (term: string) => boolean,
): string[] {
  // Whom a member's name stands for is its group.
  const isNamed = ({ id, memberOf }: Concept) =>
    concepts.includes(id) || (memberOf !== undefined && concepts.includes(memberOf));
  const names = known.filter(isNamed).flatMap(namesOf);
  const understood = new Set(names.flatMap((name) => stemsOf(name, language)));
  const doubtful = new Set(uncertain.flatMap((word) => stemsOf(word, language)));
  const words = dropStraddling(tellingStems(topic, language, isTelling), isKnown);
  return [...new Set(words)].filter((word) => !understood.has(word) && (isKnown(word) || !doubtful.has(word)));
}
