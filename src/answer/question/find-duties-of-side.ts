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
 * commission. What are we asked to do?". What is asked of a whole group is asked of each of its members: "what is asked of ESCAP?".
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
  // Who asks something else before it wants more than that.
  if (!read || fold(before).search(DUTY_WORDS.asked) >= 0) return [];
  if (read.concepts.length > 0 && hasQuestionWord(before)) return [];
  const told = namedIn(deps, question, asked);
  const sides = read.concepts.length === 0 && OURS.test(fold(asked)) ? told : [];
  const groupsOf = (ids: readonly string[]) => ids.flatMap((id) => groupOf(deps, id) ?? []);
  // "I work for ECLAC: what is expected of the regional commissions?"
  const own = groupsOf(told).filter((id) => read.concepts.includes(id));
  const groups = [...groupsOf([...sides, ...read.concepts]), ...own];
  const years = read.years.length > 0 ? read.years : (readAskedDuties(deps, question)?.years ?? []);
  const find = (id: string) => deps.findDuties(deps.duties(), { ...read, concepts: [id], years });
  return [...sides, ...groups].map(find).find((entries) => entries.length > 0) ?? [];
}

function groupOf({ index: { library } }: Pick<DutyDeps, "index">, id: string): string | undefined {
  return library.concepts.find((concept) => concept.id === id)?.memberOf;
}

/** Who is named in a text, the last first: who stands nearest to the question is meant. */
function namedIn({ index }: Pick<DutyDeps, "index">, { query: { language } }: Question, text: string): string[] {
  const own = index.languages.get(language);
  return own ? findNamed(text, language, own.findConcepts, index.library.concepts).toReversed() : [];
}
