import { citesAny } from "../../deadlines/cites-any.ts";
import type { Entry } from "../../domain/obligation.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import { fold } from "../../text/fold.ts";
import { type AnswerType, answerTypesOf } from "../question/answer-type.ts";
import { DUTY_WORDS } from "../question/duty-words.ts";
import { type DutyDeps, readAskedDuties, tellingWords } from "../question/read-asked-duties.ts";
import { findNamed, withActor, withYears } from "../question/read-duty-question.ts";
import type { Question } from "../question/read-question.ts";

/**
 * The duties of whom a question names in the place of another, of whom the one before asked for the same; empty where that asked
 * for no duty, or nobody who has any is named.
 * @param own what the question itself says
 */
export function findDutiesInstead(deps: DutyDeps, before: Question, own: Query): Entry[] {
  const { index, findDuties, duties } = deps;
  const version = index.languages.get(own.language);
  const asked = readAskedDuties(deps, before);
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
  const asked = isOther ? undefined : readAskedDuties(deps, own);
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
  const asked = readAskedDuties(deps, before);
  if (!asked && fold(own.text).search(DUTY_WORDS.asked) < 0) return [];
  const { entries } = deps.duties();
  const named = deps.index.languages.get(own.language)?.findConcepts(own.text) ?? [];
  const actor = findActor(deps, named) ?? findActor(deps, asked?.concepts ?? []);
  if (actor === undefined) return [];
  const owes = ({ obligation }: Entry) => obligation.actor?.concepts.includes(actor) ?? false;
  return entries.filter((entry) => owes(entry) && !citesAny(entry, cited));
}

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
  const named = findNamed(own.text, own.language, version.findConcepts, index.library.concepts);
  const recipients = new Set(owed.flatMap(({ obligation: { recipient } }) => recipient?.concepts ?? []));
  const acting = new Set(owed.flatMap(({ obligation: { actor } }) => actor?.concepts ?? []));
  const others = named.filter((id) => !acting.has(id) && !recipients.has(id));
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
  const asked = readAskedDuties(deps, before);
  if (!version || !asked) return [];
  const owed = duties().entries.filter((entry) => citesAny(entry, cited));
  const recipients = [...new Set(owed.flatMap(({ obligation: { recipient } }) => recipient?.concepts ?? []))];
  const query = withYears(asked, recipients, own, version.findConcepts, index.library.concepts);
  return query && recipients.length > 0 ? findDuties(duties(), query) : [];
}
