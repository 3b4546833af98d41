import type { DutyQuery } from "../../deadlines/match-duties.ts";
import type { Entry } from "../../domain/obligation.ts";
import { fold } from "../../text/fold.ts";
import { DUTY_WORDS } from "./duty-words.ts";
import { endsOf } from "./ends-of.ts";
import { OURS } from "./own-side.ts";
import { hasQuestionWord } from "./question-words.ts";
import { type DutyDeps, readAskedDuties } from "./read-asked-duties.ts";
import { findNamed } from "./read-duty-question.ts";
import type { Question } from "./read-question.ts";

/**
 * The duties that the last clauses of a text ask for, where it tells before them whose side somebody is on: "I work for a regional
 * commission. What are we asked to do?". What is asked of a whole group is asked of each of its members: "what is asked of ESCAP?".
 */
export function findDutiesOfSide(deps: DutyDeps, question: Question): Entry[] {
  const whole = readAskedDuties(deps, question);
  if (!whole) return [];
  const told = namedIn(deps, question);
  const isOurs = OURS.test(fold(question.asked));
  const groups = [...told, ...whole.concepts].flatMap((id) => groupOf(deps, id) ?? []);
  if (!isOurs && groups.length === 0) return [];
  for (const text of endsOf(question.query.text)) {
    const found = findDutiesOfEnd(deps, question, { text, whole, told: isOurs ? told : [], groups });
    if (found.length > 0) return found;
  }
  return [];
}

/** An end of a text, with what the whole of it tells. */
interface End {
  readonly text: string;
  readonly whole: DutyQuery;
  /** Who is named for the asker's own side. */
  readonly told: readonly string[];
  /** What those who are named are members of. */
  readonly groups: readonly string[];
}

function findDutiesOfEnd(deps: DutyDeps, question: Question, { text, whole, told, groups }: End): Entry[] {
  const { query } = question;
  const read = readAskedDuties(deps, { ...question, query: { ...query, text } });
  const before = query.text.slice(0, query.text.length - text.length);
  // Who asks something else before it wants more than that.
  if (!read || fold(before).search(DUTY_WORDS.asked) >= 0) return [];
  const { concepts } = read;
  if (concepts.length > 0 && hasQuestionWord(before)) return [];
  const sides = concepts.length === 0 ? told : [];
  // "I work for ECLAC: what is expected of the regional commissions?"
  const isMeant = (group: string) =>
    concepts.includes(group) || [...sides, ...concepts].some((id) => groupOf(deps, id) === group);
  const years = read.years.length > 0 ? read.years : whole.years;
  const find = (id: string) => deps.findDuties(deps.duties(), { ...read, concepts: [id], years });
  return [...sides, ...groups.filter(isMeant)].map(find).find((entries) => entries.length > 0) ?? [];
}

function groupOf({ index: { library } }: Pick<DutyDeps, "index">, id: string): string | undefined {
  return library.concepts.find((concept) => concept.id === id)?.memberOf;
}

/** Who is named in a text, the last first: who stands nearest to the question is meant. */
function namedIn({ index }: Pick<DutyDeps, "index">, { asked, query: { language } }: Question): string[] {
  const own = index.languages.get(language);
  return own ? findNamed(asked, language, own.findConcepts, index.library.concepts).toReversed() : [];
}
