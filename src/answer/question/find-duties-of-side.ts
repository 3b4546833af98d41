import type { Entry } from "../../domain/obligation.ts";
import { fold } from "../../text/fold.ts";
import { OURS } from "./duty-clause.ts";
import { DUTY_WORDS } from "./duty-words.ts";
import { endsOf } from "./ends-of.ts";
import { hasQuestionWord } from "./question-words.ts";
import { type DutyDeps, readAskedDuties } from "./read-asked-duties.ts";
import { findNamed } from "./read-duty-question.ts";
import type { Question } from "./read-question.ts";

/**
 * The duties that the last clauses of a text ask for, where it tells before them whose side somebody is on: "I work for a regional
 * commission. What are we asked to do?", "Trabajo en la CEPAL, ¿qué se espera de las comisiones regionales?". What is asked of a whole
 * group is asked of each of its members.
 */
export function findDutiesOfSide(deps: DutyDeps, question: Question): Entry[] {
  for (const text of endsOf(question.query.text)) {
    const found = findDutiesOfEnd(deps, question, text);
    if (found.length > 0) return found;
  }
  return [];
}

function findDutiesOfEnd(deps: DutyDeps, question: Question, end: string): Entry[] {
  const { query, asked } = question;
  const read = readAskedDuties(deps, { ...question, query: { ...query, text: end } });
  const before = query.text.slice(0, query.text.length - end.length);
  // "The difference between what is asked of A and what is asked of B" asks for more than its last clause.
  if (!read || fold(before).search(DUTY_WORDS.asked) >= 0) return [];
  const names = read.concepts;
  // "… : the commitment, and the duty of the facilitators" lists what is asked of them among more.
  if (names.length > 0 && !hasQuestionWord(end)) return [];
  const sides = names.length === 0 && OURS.test(fold(asked)) ? namedIn(deps, question, asked) : [];
  const named = sides.length > 0 ? sides.map((id) => [id]) : [names];
  return (
    named
      .flatMap((ids) => [ids, groupsOf(deps, ids)])
      .filter((ids) => ids.length > 0)
      .map((concepts) => deps.findDuties(deps.duties(), { ...read, concepts }))
      .find((entries) => entries.length > 0) ?? []
  );
}

/** Those named, or for each that is a member of a group the group. */
function groupsOf({ index: { library } }: Pick<DutyDeps, "index">, ids: readonly string[]): string[] {
  const groupOf = (id: string) => library.concepts.find((concept) => concept.id === id)?.memberOf;
  const groups = ids.map((id) => groupOf(id) ?? id);
  return groups.some((id, i) => id !== ids[i]) ? [...new Set(groups)] : [];
}

/** Who is named in a text, the last first: who stands nearest to the question is meant. */
function namedIn({ index }: Pick<DutyDeps, "index">, { query: { language } }: Question, text: string): string[] {
  const own = index.languages.get(language);
  return own ? findNamed(text, language, own.findConcepts, index.library.concepts).toReversed() : [];
}
