import { citesAny } from "../deadlines/cites-any.ts";
import type { Entry } from "../domain/obligation.ts";
import { yearsOf } from "../text/years.ts";
import type { AnswerDeps } from "./answer-deps.ts";
import { tellsOnlyOfSome } from "./compare/tells-only-of-some.ts";
import { answerLedger } from "./draft/answer-ledger.ts";
import { type DraftedAnswer, toClosest } from "./draft/drafted-answer.ts";
import { findDueYear } from "./draft/find-due-year.ts";
import type { Question } from "./question/read-question.ts";

/** What the register has; whoever asks when, and names no year, reads it first. */
export function draftDuties(deps: AnswerDeps, question: Question, found: readonly Entry[]): DraftedAnswer {
  const { index } = deps;
  const entries = withDated(deps, question, found);
  const drafted = answerLedger(index.library, entries, question.answerLanguage);
  if (tellsOnlyOfSome(deps.names, question.query, drafted.draft.sentences)) return toClosest(drafted);
  // "Everything that is due at the 30th session" asks for more than a year.
  const asksWhen = question.types.includes("date") && !question.isListQuestion;
  const asksYear = asksWhen && yearsOf(question.query.text).length === 0;
  return asksYear ? { ...drafted, headline: findDueYear(entries, drafted) } : drafted;
}

/** Who asks when is told of what has no date with what the same paragraph dates: of the road map as it should be with when it is due. */
function withDated({ duties }: AnswerDeps, { types }: Question, entries: readonly Entry[]): readonly Entry[] {
  const isDated = ({ due }: Entry) => due.years.length > 0;
  if (!types.includes("date") || entries.some(isDated)) return entries;
  const paragraphs = entries.flatMap(({ obligation }) => obligation.citations.map(({ paragraph }) => paragraph));
  const dated = duties().entries.filter((entry) => isDated(entry) && citesAny(entry, paragraphs));
  return duties().entries.filter((entry) => entries.includes(entry) || dated.includes(entry));
}
