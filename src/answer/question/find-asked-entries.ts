import { citesAny } from "../../deadlines/cites-any.ts";
import type { DutyQuery } from "../../deadlines/match-duties.ts";
import { withoutReceipts } from "../../deadlines/without-receipts.ts";
import type { Language } from "../../domain/language.ts";
import type { Entry } from "../../domain/obligation.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import { findSpans } from "../../text/find-matches.ts";
import { fold } from "../../text/fold.ts";
import { ordinalTerms } from "../../text/ordinal-terms.ts";
import { sessionNumbersOf, withoutSessionNumbers } from "../../text/session-numbers.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { takeOutWords } from "../../text/take-out-words.ts";
import { tokenise } from "../../text/tokenise.ts";
import { yearsOf } from "../../text/years.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { type AnswerType, answerTypesOf } from "./answer-type.ts";
import { askingPart } from "./asking-part.ts";
import { cutAsides } from "./cut-asides.ts";
import { cutLeftOut } from "./cut-left-out.ts";
import { cutNotOnly } from "./cut-not-only.ts";
import { cutOtherYears } from "./cut-other-years.ts";
import { deadlineAim } from "./deadline-question.ts";
import { dutyClause } from "./duty-clause.ts";
import { DUTY_WORDS } from "./duty-words.ts";
import { readDutyQuestion, withActor, withYears } from "./read-duty-question.ts";
import type { Question } from "./read-question.ts";

type DutyDeps = Pick<AnswerDeps, "index" | "findDuties" | "duties">;

/** The entries of the ledger that a question asks for; empty where it asks for nothing that falls due. */
export function findAskedEntries(
  { index, findEntries, ledger }: Pick<AnswerDeps, "index" | "findEntries" | "ledger">,
  question: Question,
): Entry[] {
  const { query, isListQuestion } = question;
  const { text: said, language } = query;
  const text = cutUnwantedYears(said, language);
  const own = index.languages.get(language);
  const aim = deadlineAim(text, isListQuestion);
  if (!own || !aim) return [];
  const { stems, concepts: named } = own.analyse(text);
  // "The Partnership" is one by its short name.
  const asked = readQuery({ index }, question);
  const concepts = named.length > 0 ? named : (asked?.concepts ?? []);
  const years = yearsOf(text).map(Number);
  if (concepts.length + years.length === 0 && tellingWords(asked?.topic ?? "", language) > MAX_TELLING_WORDS) return [];
  const wanted = { years, concepts, stems, language, isListQuestion: isListQuestion || years.length > 0 };
  const found = findEntries(ledger(), { ...wanted, reports: aim === "reports" });
  // Where several years are named, and nothing is handed in in one of them, what else it has is meant.
  const bare = found.length > 0 ? years.filter((year) => !found.some(({ due }) => due.years.includes(year))) : [];
  const others = bare.length > 0 ? findEntries(ledger(), { ...wanted, years: bare }) : [];
  const all = ledger().entries.filter((entry) => found.includes(entry) || others.includes(entry));
  const ofSession = all.filter(isOfSession(sessionNumbersOf(text, language)));
  const due = ofSession.length > 0 ? ofSession : all;
  // All of a year has its sessions, too; what goes to somebody who is named does not.
  return concepts.length > 0 ? withoutReceipts(due) : due;
}

/** Who wants all that falls due says no more than this beside: "when is the group on money for the developing ones to report, and is that all?" does. */
const MAX_TELLING_WORDS = 3;

function tellingWords(topic: string, language: Language): number {
  return tokenise(topic).filter((word) => !isStopWord(word, language)).length;
}

/** Whether an entry falls due at one of some sessions, by their numbers: its words name the session. */
function isOfSession(numbers: readonly string[]): (entry: Entry) => boolean {
  return ({ obligation: { citations } }) =>
    citations.some(({ quote }) => ordinalTerms(quote).some((number) => numbers.includes(number)));
}

/** What the register has of some years, in the order of the document. */
export function findEntriesOf({ ledger }: Pick<AnswerDeps, "ledger">, years: readonly number[]): Entry[] {
  return years.length === 0 ? [] : ledger().entries.filter(({ due }) => years.some((year) => due.years.includes(year)));
}

/** The duties that a question asks for, in the order of the document; empty where it asks for something else. */
export function findAskedDuties(deps: DutyDeps, question: Question): Entry[] {
  const ofSession = findDutiesOfSession(deps, question);
  if (ofSession.length > 0) return ofSession;
  const asking = askingPart(question.query.text);
  // "What is asked of the regional commissions? A colleague of the World Bank wants to know."
  const whole = readQuery(deps, question);
  const part =
    asking === question.query.text
      ? whole
      : readQuery(deps, { ...question, query: { ...question.query, text: asking } });
  // Beside a question for all that a body is asked or gets, what else is told ("building our deadline tracker") picks none of it.
  const tellsBeside = whole && part && (question.isListQuestion || whole.concepts.length > part.concepts.length);
  const query = tellsBeside && part.concepts.length > 0 ? part : whole;
  const found = query ? deps.findDuties(deps.duties(), query) : [];
  const all = whole && question.isListQuestion ? findDutiesOfClause(deps, question, whole) : [];
  const more = all.length > found.length ? all : found;
  return withoutReceipts(more.length > 0 || !part || !whole ? more : findDutiesOfTold(deps, part, whole));
}

/** What is asked of whom, or in which year, the sentence before tells: "a note on the Commission, sessions of 2026 and 2027. Who is to bring what?". */
function findDutiesOfTold(
  deps: DutyDeps,
  part: DutyQuery,
  { concepts, recipients, years, isListQuestion }: DutyQuery,
): Entry[] {
  const isBound = years.length > 0 || (part.asksWho && isListQuestion);
  if (part.concepts.length > 0 || concepts.length === 0 || !isBound) return [];
  return deps.findDuties(deps.duties(), { ...part, concepts, recipients, years });
}

/**
 * The duties that one sentence of a text asks for, where it names somebody and a year: what is told beside it ("I am afraid to forget
 * one") may be of nothing that the register knows.
 */
export function findDutiesOfSentence(deps: DutyDeps, question: Question): Entry[] {
  const text = askingPart(question.query.text);
  if (text === question.query.text) return [];
  const query = readQuery(deps, { ...question, query: { ...question.query, text } });
  if (!query || query.concepts.length === 0 || query.years.length === 0) return [];
  return withoutReceipts(deps.findDuties(deps.duties(), query));
}

/**
 * All that goes to whoever a question names in the years that it names, where it asks who or for all of it, or of several years, and names nobody who
 * owes anything: whatever verb it has ("what lands before the Commission in 2026 and in 2027, and from whom").
 */
export function findDutiesTo(
  { index, duties }: DutyDeps,
  { asked: text, query: { language }, isListQuestion, types }: Question,
): Entry[] {
  const years = yearsOf(cutUnwantedYears(text, language)).map(Number);
  const sessions = sessionNumbersOf(text, language);
  const isBound = years.length + sessions.length > 0;
  if (!isBound || !(isListQuestion || types.includes("actor") || years.length > 1 || sessions.length > 1)) return [];
  const named = new Set(index.languages.get(language)?.findConcepts(text));
  const { entries } = duties();
  const receives = (id: string) => entries.some(({ obligation: { recipient } }) => recipient?.concepts.includes(id));
  const owes = ({ obligation: { actor } }: Entry) =>
    actor?.concepts.some((id) => named.has(id) && !receives(id)) ?? false;
  const isAt = isOfSession(sessions);
  const isTo = (entry: Entry) =>
    (entry.obligation.recipient?.concepts.some((id) => named.has(id)) ?? false) &&
    (years.some((year) => entry.due.years.includes(year)) || isAt(entry));
  const found = entries.filter(isTo);
  const isOfEach = years.every((year) => found.some(({ due }) => due.years.includes(year)));
  return isOfEach && !entries.some(owes) ? withoutReceipts(found) : [];
}

/** All duties of whom the clause names that asks for them, or of whom the text names for the asker's own side. @param whole the text as read */
function findDutiesOfClause(deps: DutyDeps, question: Question, whole: DutyQuery): Entry[] {
  const read = (text: string) => readQuery(deps, { ...question, query: { ...question.query, text } });
  const clause = dutyClause(question.query.text, (text) => (read(text)?.concepts.length ?? 0) > 0);
  const query = clause && read(clause.text);
  const concepts = clause?.isOurs ? whole.concepts : (query?.concepts ?? []);
  return query && concepts.length > 0 ? deps.findDuties(deps.duties(), { ...query, concepts }) : [];
}

/** The word for a session, which says nothing where its number is read. */
const SESSION =
  /(?<!\p{L})(?:сесси\p{L}*|sessions?|(?:periodo de )?sesion(?:es)?|(?:ال)?دور\p{L}*)(?!\p{L})|届?会议?/gu;

/** The duties that fall due at a session that is named by its number: "who reports to the Commission at its thirtieth session?". */
function findDutiesOfSession(deps: DutyDeps, question: Question): Entry[] {
  const { text, language } = question.query;
  const numbers = sessionNumbersOf(text, language);
  if (numbers.length === 0) return [];
  const unnumbered = takeOutWords(withoutSessionNumbers(text, language), (folded) => findSpans(folded, SESSION));
  const query = readQuery(deps, { ...question, query: { text: unnumbered, language } });
  return query ? withoutReceipts(deps.findDuties(deps.duties(), query).filter(isOfSession(numbers))) : [];
}

/**
 * The duties of whom a question names in the place of another, of whom the one before asked for the same; empty where that asked
 * for no duty, or nobody who has any is named.
 * @param own what the question itself says
 */
export function findDutiesInstead(deps: DutyDeps, before: Question, own: Query): Entry[] {
  const { index, findDuties, duties } = deps;
  const version = index.languages.get(own.language);
  const asked = readQuery(deps, before);
  if (!version || !asked) return [];
  const query = withActor(asked, own, version.findConcepts, index.library.concepts);
  const acts = ({ obligation: { actor } }: Entry) => query.concepts.some((id) => actor?.concepts.includes(id));
  return findDuties(duties(), query).filter(acts);
}

/** Who does something, to whom it goes, or how much of it there is, no list of duties tells. */
const OTHER_TYPES: readonly AnswerType[] = ["actor", "number"];

/** A body that was named is asked of, and not all that it has to do, where the register has more of it than this. */
const MAX_OF_NAMED = 4;

/**
 * The duties of whom the question before another one names, where that other asks what somebody is to do and names nobody: "and what
 * have they been tasked with?". Empty where that is not asked, where who was named first has none, and where one of them was told:
 * "to whom?" is asked of that.
 * @param cited the paragraphs of the answer before
 * @param own what the question itself says
 */
export function findDutiesOfNamed(
  deps: DutyDeps,
  before: Question,
  cited: readonly ParagraphId[],
  own: Question,
): Entry[] {
  const { language } = own.query;
  const version = deps.index.languages.get(language);
  const isOther = answerTypesOf(own.query.text).some((type) => OTHER_TYPES.includes(type));
  const asked = isOther ? undefined : readQuery(deps, own);
  if (!version || !asked || asked.asksWho || asked.concepts.length + asked.recipients.length > 0) return [];
  const named = withActor(asked, before.query, version.findConcepts, deps.index.library.concepts);
  const actor = findActor(deps, named.concepts);
  if (actor === undefined || tellingWords(asked.topic, language) > 0) return [];
  const found = deps.findDuties(deps.duties(), { ...asked, concepts: [actor], isListQuestion: true });
  const owed = found.filter(({ obligation }) => obligation.actor?.concepts.includes(actor));
  const isTold = ({ obligation: { citations } }: Entry) =>
    citations.slice(0, 1).some((one) => cited.includes(one.paragraph));
  return owed.length > MAX_OF_NAMED || owed.some(isTold) ? [] : owed;
}

/** The first of some concepts that the register has any duty of. */
function findActor({ duties }: Pick<DutyDeps, "duties">, concepts: readonly string[]): string | undefined {
  const { entries } = duties();
  return concepts.find((id) => entries.some(({ obligation: { actor } }) => actor?.concepts.includes(id)));
}

/**
 * The other duties of whom a question after another asks for what else is asked of them: "and what else do they have to do?"; empty where
 * neither asks for duties, or nobody is named who has any.
 * @param cited the paragraphs of the answer before
 * @param own what the question itself says: whom it names, or nobody
 */
export function findFurtherDuties(
  deps: DutyDeps,
  before: Question,
  cited: readonly ParagraphId[],
  own: Query,
): Entry[] {
  const asked = readQuery(deps, before);
  if (!asked && fold(own.text).search(DUTY_WORDS.asked) < 0) return [];
  const { entries } = deps.duties();
  const named = deps.index.languages.get(own.language)?.findConcepts(own.text) ?? [];
  const actor = findActor(deps, named) ?? findActor(deps, asked?.concepts ?? []);
  if (actor === undefined) return [];
  const owes = ({ obligation }: Entry) => obligation.actor?.concepts.includes(actor) ?? false;
  return entries.filter((entry) => owes(entry) && !citesAny(entry, cited));
}

/** What any duty is read from, whatever it is about. */
const ANY_DUTY: Omit<DutyQuery, "language"> = {
  concepts: [],
  recipients: [],
  asksWho: false,
  reports: true,
  modalities: [],
  years: [],
  isListQuestion: true,
  topic: "",
  uncertain: [],
};

/**
 * What somebody else, whom a question after another names, owes to whom something was owed before: "and the Partnership, at which one?" after the
 * session that a road map goes to. Empty where it names nobody who does.
 * @param cited the paragraphs of the answer before
 */
export function findDutiesToSame({ index, duties }: DutyDeps, cited: readonly ParagraphId[], own: Query): Entry[] {
  const version = index.languages.get(own.language);
  const { entries } = duties();
  const owed = entries.filter((entry) => citesAny(entry, cited));
  if (!version || owed.length === 0) return [];
  const { concepts } = withActor(
    { ...ANY_DUTY, language: own.language },
    own,
    version.findConcepts,
    index.library.concepts,
  );
  const recipients = new Set(owed.flatMap(({ obligation: { recipient } }) => recipient?.concepts ?? []));
  const acting = new Set(owed.flatMap(({ obligation: { actor } }) => actor?.concepts ?? []));
  const others = concepts.filter((id) => !acting.has(id) && !recipients.has(id));
  return entries.filter(
    ({ obligation: { actor, recipient } }) =>
      // Who is named first acts, with whoever is named beside.
      (actor?.concepts.slice(0, 1).some((id) => others.includes(id)) ?? false) &&
      (recipient?.concepts.some((id) => recipients.has(id)) ?? false),
  );
}

/**
 * The duties of whoever owes something in other years to whom it was owed before: "and in 2027, who?"; empty where that is not asked.
 * @param cited the paragraphs of the answer before
 */
export function findDutiesOfYears(
  deps: DutyDeps,
  before: Question,
  cited: readonly ParagraphId[],
  own: Query,
): Entry[] {
  const { index, findDuties, duties } = deps;
  const version = index.languages.get(own.language);
  const asked = readQuery(deps, before);
  if (!version || !asked) return [];
  const owed = duties().entries.filter((entry) => citesAny(entry, cited));
  const recipients = [...new Set(owed.flatMap(({ obligation: { recipient } }) => recipient?.concepts ?? []))];
  const query = withYears(asked, recipients, own, version.findConcepts, index.library.concepts);
  return query && recipients.length > 0 ? findDuties(duties(), query) : [];
}

function readQuery(
  { index }: Pick<DutyDeps, "index">,
  { query: { text, language }, asked, askedBefore = "", isListQuestion }: Question,
): DutyQuery | undefined {
  const question = {
    text: cutUnwantedYears(cutAsides(text), language),
    asked: `${asked} ${askedBefore}`.trim(),
    language,
    isListQuestion,
  };
  const own = index.languages.get(language);
  return own && readDutyQuestion(question, own.findConcepts, index.library.concepts);
}

/** A question without the years that it says are not wanted: "only 2027", "I don't need what falls due in 2026". */
function cutUnwantedYears(text: string, language: Language): string {
  const { kept, leftOut } = cutLeftOut(text, language);
  const isOfYear = yearsOf(leftOut ?? "").length > 0 && yearsOf(kept).length > 0;
  return cutOtherYears(cutNotOnly(isOfYear ? kept : text));
}
