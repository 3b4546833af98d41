import type { DutyQuery, YearBound } from "../../deadlines/match-duties.ts";
import { type Concept, namesOf } from "../../domain/concept.ts";
import type { Language } from "../../domain/language.ts";
import { findMatches, findSpans } from "../../text/find-matches.ts";
import { fold } from "../../text/fold.ts";
import { keepPerObject } from "../../text/keep-per-object.ts";
import { writeOut } from "../../text/letters.ts";
import { takeOutWords } from "../../text/take-out-words.ts";
import { isHan } from "../../text/tokenise.ts";
import { YEAR_DIGITS } from "../../text/years.ts";
import { DUTY_MODALITIES, DUTY_WORDS, SHORT_NAME_WORDS } from "./duty-words.ts";

/** Names in a text, by the ids of their concepts, in order, each once per mention. */
type FindConcepts = (text: string) => readonly string[];

/** What a question is read from. */
export interface DutyQuestion {
  /** The words as meant. */
  readonly text: string;
  /** The words as typed: what is in the others alone is a guess. */
  readonly asked: string;
  readonly language: Language;
  readonly isListQuestion: boolean;
}

/** "To whom" names nobody yet. */
const WHOM = writeOut(/^(?:whom?|qui|quien(?:es)?|кем|من)(?!\p{L})|^谁/u);

/** So many words behind "to" may belong to the name of who receives. */
const MAX_NAME_WORDS = 10;

/**
 * Reads a question about what is asked of somebody: whom it names and in which part, years, the verb, and the words that are
 * left to say what it is about. Undefined where it asks for no duty.
 * @param findConcepts of the question's language
 * @param concepts all that have names
 */
export function readDutyQuestion(
  { text, asked, language, isListQuestion }: DutyQuestion,
  findConcepts: FindConcepts,
  concepts: readonly Concept[],
): DutyQuery | undefined {
  const folded = fold(text);
  const modalities = [...DUTY_MODALITIES].flatMap(([modality, words]) => (has(words, folded) ? [modality] : []));
  const [asks, mayReceive] = [has(DUTY_WORDS.asked, folded), has(DUTY_WORDS.receives, folded)];
  const mayReport = has(DUTY_WORDS.reports, folded);
  // Most questions ask for no duty: nobody is looked for in them.
  if (!asks && modalities.length === 0 && !mayReport && !mayReceive) return undefined;
  const named = findNamed(withoutWho(text), language, findConcepts, concepts);
  const receives = mayReceive && named.length > 0;
  const reports = mayReport || receives;
  if (!asks && modalities.length === 0 && !reports) return undefined;
  return {
    language,
    concepts: named,
    recipients: receives ? named : reports ? findRecipients(text, findConcepts) : [],
    asksWho: has(DUTY_WORDS.whoActs, folded),
    reports: reports && !has(DUTY_WORDS.tasks, folded),
    modalities,
    years: readYears(folded),
    isListQuestion,
    topic: leaveTopic(cutShortNames(cutHanNames(cutIdleGuesses(folded, fold(asked)), named, concepts), named)),
    uncertain: findUncertain(folded, fold(asked)),
  };
}

/**
 * What a question about duties asks of another, whom a question after it names in the place of who was named there: "and the
 * facilitators?".
 * @param text what is named, with what else is said of it
 */
export function withActor(
  asked: DutyQuery,
  { text, language }: Pick<DutyQuestion, "text" | "language">,
  findConcepts: FindConcepts,
  concepts: readonly Concept[],
): DutyQuery {
  const folded = fold(text);
  const named = findNamed(text, language, findConcepts, concepts);
  const years = readYears(folded);
  return {
    ...asked,
    language,
    concepts: named,
    recipients: [],
    asksWho: false,
    years: years.length > 0 ? years : asked.years,
    isListQuestion: true,
    topic: leaveTopic(cutShortNames(cutHanNames(folded, named, concepts), named)),
    uncertain: [],
  };
}

/**
 * What a question about duties asks of whoever owes something to the same in other years, whom a question after it asks for:
 * "and in 2027, who?".
 * @param recipients to whom
 * @returns undefined where it names somebody, or no year, or does not ask who
 */
export function withYears(
  asked: DutyQuery,
  recipients: readonly string[],
  { text, language }: Pick<DutyQuestion, "text" | "language">,
  findConcepts: FindConcepts,
  concepts: readonly Concept[],
): DutyQuery | undefined {
  const folded = fold(text);
  const years = readYears(folded);
  const names = findNamed(withoutWho(text), language, findConcepts, concepts).length > 0;
  if (names || years.length === 0 || !has(DUTY_WORDS.whoActs, folded)) return undefined;
  return {
    ...asked,
    concepts: recipients,
    recipients,
    asksWho: true,
    reports: true,
    modalities: [],
    years,
    isListQuestion: true,
    topic: "",
    uncertain: [],
  };
}

/** "Which UN bodies" names nobody: all that are asked for belong to it. */
function withoutWho(text: string): string {
  return takeOutWords(text, (folded) => findSpans(folded, DUTY_WORDS.whoActs));
}

function has(words: RegExp, folded: string): boolean {
  return folded.search(words) >= 0;
}

/** Arabic writes "for", "by" and "and" together with a name. */
const PROCLITIC = /(?<!\p{L})(?:[وف]?[لبك]|[وف])(?=\p{L}{4})/gu;

/** What is named, each once, less what stands in a longer name alone: the United Nations in "UNGIS", ITU in "ITU Council". */
export function findNamed(
  text: string,
  language: Language,
  findConcepts: FindConcepts,
  concepts: readonly Concept[],
): string[] {
  const whole = findConcepts(text);
  const bare = language === "ar" ? findConcepts(fold(text).replace(PROCLITIC, "")) : [];
  const mentions = [...whole, ...bare.filter((id) => !whole.includes(id))];
  const names = namesById(concepts);
  mentions.push(...findShortNames(fold(text), mentions, names));
  const isInside = (id: string, other: string) =>
    id !== other &&
    (names.get(id) ?? []).some((name) => (names.get(other) ?? []).some((longer) => contains(longer, name)));
  const count = (id: string) => mentions.filter((one) => one === id).length;
  return [...new Set(mentions)].filter((id) => {
    const longer = [...new Set(mentions)].filter((other) => isInside(id, other));
    return longer.length === 0 || count(id) > longer.reduce((sum, other) => sum + count(other), 0);
  });
}

/** The names of all that have any: of so many only once. */
const namesById = keepPerObject(
  (concepts: readonly Concept[]): ReadonlyMap<string, readonly string[]> =>
    new Map(concepts.map((concept) => [concept.id, namesOf(concept)])),
);

/** Bodies that are meant by a short name, unless the words belong to the name of something that was found. */
function findShortNames(
  folded: string,
  found: readonly string[],
  names: ReadonlyMap<string, readonly string[]>,
): string[] {
  const known = found.flatMap((id) => names.get(id) ?? []).map(fold);
  return [...SHORT_NAME_WORDS].flatMap(([id, words]) => {
    const isMeant = has(words, folded) && !known.some((name) => has(words, name));
    return isMeant ? [id] : [];
  });
}

function contains(longer: string, name: string): boolean {
  if (longer.length <= name.length) return false;
  return isHan(name) ? longer.includes(name) : ` ${longer} `.includes(` ${name} `);
}

/** Within a name in Chinese that may stand or not: "行动方面(的)协调方". */
const HAN_OF = "的";

/** Chinese sets no words apart: a name is cut out before the short words that only ask, which may be a part of it. */
function cutHanNames(folded: string, named: readonly string[], concepts: readonly Concept[]): string {
  return concepts
    .filter(({ id }) => named.includes(id))
    .flatMap(namesOf)
    .filter(isHan)
    .sort((a, b) => b.length - a.length)
    .reduce((left, name) => left.replaceAll(fold(name).replaceAll(HAN_OF, ""), " "), folded.replaceAll(HAN_OF, ""));
}

function cutShortNames(folded: string, named: readonly string[]): string {
  return [...SHORT_NAME_WORDS].reduce(
    (left, [id, words]) => (named.includes(id) ? left.replace(words, " ") : left),
    folded,
  );
}

/** A guess beside a word that only asks was not needed, unless all is a guess. */
function cutIdleGuesses(folded: string, asked: string): string {
  const [words, typed] = [folded.split(/\s+/u), new Set(asked.split(/\s+/u))];
  if (isMeantOtherwise(words, typed)) return folded;
  return words.filter((word, i) => typed.has(word) || leaveTopic(words[i - 1] ?? "") !== "").join(" ");
}

/** Where most words are others than were typed, the question was typed on another keyboard or in other letters, and they are what is meant. */
function isMeantOtherwise(words: readonly string[], typed: ReadonlySet<string>): boolean {
  return words.filter((word) => !typed.has(word)).length * 2 > words.length;
}

/** What was guessed beside a word that was typed, and that word. */
function findUncertain(folded: string, asked: string): string[] {
  const [words, typed] = [folded.split(/\s+/u), new Set(asked.split(/\s+/u))];
  if (isMeantOtherwise(words, typed)) return [];
  return words.filter((word, i) => !typed.has(word) || !typed.has(words[i + 1] ?? word));
}

/** Chinese says "before" behind the year. */
const BEFORE = "年?(?:底|末)?(?:之|以)?前";

const YEAR = new RegExp(
  `(?<until>${DUTY_WORDS.until.source})?\\s*(?<![\\p{N}/])(?<year>${YEAR_DIGITS})(?![\\p{N}/])(?<before>${BEFORE})?`,
  "gu",
);

/** The years a question names; "by 2027" means any up to it. */
function readYears(folded: string): YearBound[] {
  return findMatches(folded, YEAR).map(({ groups }) => ({
    year: Number(groups?.year),
    isLast: groups?.until !== undefined || groups?.before !== undefined,
  }));
}

/** Whoever stands behind "to", "before", "向": not where the verb before it asks ("demandé à l'UIT"). */
function findRecipients(text: string, findConcepts: FindConcepts): string[] {
  const folded = fold(text);
  // Folding may change lengths; then nobody is told to receive, and the register itself says who does.
  if (folded.length !== text.length) return [];
  return findMatches(folded, DUTY_WORDS.toward).flatMap(({ index, 0: word }) => {
    if (isBehindAsking(folded, index)) return [];
    const behind = text.slice(index + word.length).split(/[,;:?؟？，、；]/u)[0] ?? "";
    const words = behind.trim().split(/\s+/u).slice(0, MAX_NAME_WORDS).join(" ");
    return WHOM.test(fold(words)) ? [] : findConcepts(words).slice(0, 1);
  });
}

function isBehindAsking(folded: string, place: number): boolean {
  const last = (words: RegExp) =>
    Math.max(
      -1,
      ...findMatches(folded, words)
        .map(({ index }) => index)
        .filter((at) => at < place),
    );
  const asked = Math.max(last(DUTY_WORDS.asked), ...[...DUTY_MODALITIES.values()].map(last));
  return asked > last(DUTY_WORDS.reports) && !/\p{Script=Han}/u.test(folded);
}

/** What only asks, and years. */
const NO_TOPIC: readonly RegExp[] = [
  new RegExp(`${YEAR_DIGITS}(?:-\\p{L}{1,3}(?!\\p{L}))?`, "gu"),
  ...DUTY_MODALITIES.values(),
  ...Object.values<RegExp>(DUTY_WORDS),
];

/** What is left of a question without the words that only ask, and without its years; a thing by two names is two words ("CCTD/CSTD"). */
function leaveTopic(folded: string): string {
  return NO_TOPIC.reduce((left, words) => left.replace(words, " "), folded)
    .replace(/(?<=\p{L})\/(?=\p{L})|\s+/gu, " ")
    .trim();
}
