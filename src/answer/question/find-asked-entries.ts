import type { Entry } from "../../domain/obligation.ts";
import { yearsOf } from "../../text/years.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { deadlineAim } from "./deadline-question.ts";
import { readDutyQuestion } from "./read-duty-question.ts";
import type { Question } from "./read-question.ts";

/** The entries of the ledger that a question asks for; empty where it asks for nothing that falls due. */
export function findAskedEntries(
  { index, findEntries, ledger }: Pick<AnswerDeps, "index" | "findEntries" | "ledger">,
  { query: { text, language }, isListQuestion }: Question,
): Entry[] {
  const own = index.languages.get(language);
  const aim = deadlineAim(text, isListQuestion);
  if (!own || !aim) return [];
  const { stems, concepts } = own.analyse(text);
  const years = yearsOf(text).map(Number);
  return findEntries(ledger(), {
    years,
    concepts,
    stems,
    language,
    isListQuestion: isListQuestion || years.length > 0,
    reports: aim === "reports",
  });
}

/** What the register has of some years, in the order of the document. */
export function findEntriesOf({ ledger }: Pick<AnswerDeps, "ledger">, years: readonly number[]): Entry[] {
  return ledger().entries.filter(({ due }) => years.some((year) => due.years.includes(year)));
}

/** The duties that a question asks for, in the order of the document; empty where it asks for something else. */
export function findAskedDuties(
  { index, findDuties, duties }: Pick<AnswerDeps, "index" | "findDuties" | "duties">,
  { query: { text, language }, asked, askedBefore = "", isListQuestion }: Question,
): Entry[] {
  const own = index.languages.get(language);
  const question = { text, asked: `${asked} ${askedBefore}`.trim(), language, isListQuestion };
  const query = own && readDutyQuestion(question, own.findConcepts, index.library.concepts);
  return query ? findDuties(duties(), query) : [];
}
