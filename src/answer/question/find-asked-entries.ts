import type { DutyQuery } from "../../deadlines/match-duties.ts";
import { withoutReceipts } from "../../deadlines/without-receipts.ts";
import type { Entry } from "../../domain/obligation.ts";
import type { LanguageIndex } from "../../retrieval/search-index.ts";
import { findSpans } from "../../text/find-matches.ts";
import { writeOut } from "../../text/letters.ts";
import { ordinalTerms } from "../../text/ordinal-terms.ts";
import { sessionNumbersOf, withoutSessionNumbers } from "../../text/session-numbers.ts";
import { stem } from "../../text/stem.ts";
import { stemWords } from "../../text/stem-words.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { takeOutWords } from "../../text/take-out-words.ts";
import { isHan, tokenise } from "../../text/tokenise.ts";
import { yearsOf } from "../../text/years.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { askingPart } from "./asking-part.ts";
import { deadlineAim } from "./deadline-question.ts";
import { dutyClause } from "./duty-clause.ts";
import { findDutiesOfSide } from "./find-duties-of-side.ts";
import { cutUnwantedYears, type DutyDeps, readAskedDuties, tellingWords } from "./read-asked-duties.ts";
import type { Question } from "./read-question.ts";

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
  const asked = readAskedDuties({ index }, question);
  const concepts = named.length > 0 ? named : (asked?.concepts ?? []);
  const years = yearsOf(text).map(Number);
  if (concepts.length === 0 && tellingWords(asked?.topic ?? "", language) > MAX_TELLING_WORDS) return [];
  const wanted = { years, concepts, stems, language, isListQuestion: isListQuestion || years.length > 0 };
  const found = findEntries(ledger(), { ...wanted, reports: aim === "reports" });
  // Where several years are named, and nothing is handed in in one of them, what else it has is meant.
  const bare = found.length > 0 ? years.filter((year) => !found.some(({ due }) => due.years.includes(year))) : [];
  const others = bare.length > 0 ? findEntries(ledger(), { ...wanted, years: bare }) : [];
  const all = ledger().entries.filter((entry) => found.includes(entry) || others.includes(entry));
  if (years.length > 0 && asksElse(all, asked?.topic ?? "", own)) return [];
  const ofSession = all.filter(isOfSession(sessionNumbersOf(text, language)));
  const due = ofSession.length > 0 ? ofSession : all;
  // All of a year has its sessions, too; what goes to somebody who is named does not.
  return concepts.length > 0 ? withoutReceipts(due) : due;
}

/** Who wants all that falls due says no more than this beside: "when is the group on money for the developing ones to report, and is that all?" does. */
const MAX_TELLING_WORDS = 3;

/** So many words that the document does not have say that something else is asked. */
const MIN_UNSAID_WORDS = 2;
/** Shorter words say too little. */
const MIN_LETTERS = 3;

/** Whether a topic has words that the document does not, and none of any of some entries: "which fee must we pay to ITU by 2026?" names a body and a year of which something else is due. */
function asksElse(entries: readonly Entry[], topic: string, { language, paragraphs }: LanguageIndex): boolean {
  // Chinese pairs of characters lie across words that stand there.
  const words = tokenise(topic).filter(
    (word) => word.length >= MIN_LETTERS && !isHan(word) && !isStopWord(word, language),
  );
  const own = new Set(entries.flatMap(({ obligation: { action } }) => stemWords(action[language], language)));
  const unsaid = words.filter((word) => !paragraphs.stems.has(stem(word, language)));
  return unsaid.length >= MIN_UNSAID_WORDS && !words.some((word) => own.has(stem(word, language)));
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
  const whole = readAskedDuties(deps, question);
  const part =
    asking === question.query.text
      ? whole
      : readAskedDuties(deps, { ...question, query: { ...question.query, text: asking } });
  // Beside a question for all that a body is asked or gets, what else is told ("building our deadline tracker") picks none of it.
  const tellsBeside = whole && part && (question.isListQuestion || whole.concepts.length > part.concepts.length);
  const query = tellsBeside && part.concepts.length > 0 ? part : whole;
  const found = query ? deps.findDuties(deps.duties(), query) : [];
  const all = whole && question.isListQuestion ? findDutiesOfClause(deps, question, whole) : [];
  const more = all.length > found.length ? all : found;
  const told = more.length > 0 || !part || !whole ? more : findDutiesOfTold(deps, part, whole);
  return withoutReceipts(told.length > 0 ? told : findDutiesOfSide(deps, question));
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
  const query = readAskedDuties(deps, { ...question, query: { ...question.query, text } });
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
  const read = (text: string) => readAskedDuties(deps, { ...question, query: { ...question.query, text } });
  const clause = dutyClause(question.query.text, (text) => (read(text)?.concepts.length ?? 0) > 0);
  const query = clause && read(clause.text);
  const concepts = clause?.isOurs ? whole.concepts : (query?.concepts ?? []);
  return query && concepts.length > 0 ? deps.findDuties(deps.duties(), { ...query, concepts }) : [];
}

/** The word for a session, which says nothing where its number is read. */
const SESSION = writeOut(
  /(?<!\p{L})(?:сесси\p{L}*|sessions?|(?:periodo de )?sesion(?:es)?|(?:ال)?دور\p{L}*)(?!\p{L})|届?会议?/gu,
);

/** The duties that fall due at a session that is named by its number: "who reports to the Commission at its thirtieth session?". */
function findDutiesOfSession(deps: DutyDeps, question: Question): Entry[] {
  const { text, language } = question.query;
  const numbers = sessionNumbersOf(text, language);
  if (numbers.length === 0) return [];
  const unnumbered = takeOutWords(withoutSessionNumbers(text, language), (folded) => findSpans(folded, SESSION));
  const query = readAskedDuties(deps, { ...question, query: { text: unnumbered, language } });
  return query ? withoutReceipts(deps.findDuties(deps.duties(), query).filter(isOfSession(numbers))) : [];
}
