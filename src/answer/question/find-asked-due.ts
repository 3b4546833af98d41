import { findDueBetween, findDueNext } from "../../deadlines/find-due.ts";
import type { AskedPeriod } from "../../domain/answer.ts";
import type { Entry } from "../../domain/obligation.ts";
import { calendarPeriod } from "../../time/calendar-period.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { readDueQuestion } from "./due-question.ts";
import type { Question } from "./read-question.ts";

/** What was found for somebody who asks what is due, and the days that were asked about, if any. */
export interface FoundDue {
  readonly entries: readonly Entry[];
  readonly period: AskedPeriod | undefined;
}

/** What falls due next, or in the days that a question names as seen from the ledger's today; undefined where it asks for anything else. */
export function findAskedDue(
  { ledger }: Pick<AnswerDeps, "ledger">,
  { asked }: Pick<Question, "asked">,
): FoundDue | undefined {
  const aim = readDueQuestion(asked);
  if (aim === undefined) return undefined;
  const now = ledger();
  if (aim.kind === "next") return { entries: findDueNext(now), period: undefined };
  const days = calendarPeriod(now.today, aim.unit, aim.ahead);
  const { due, maybe } = findDueBetween(now, days);
  const isEmpty = due.length === 0;
  const entries = isEmpty ? findDueNext(now) : due;
  const undated = maybe.filter((entry) => !entries.includes(entry)).length;
  return { entries, period: { ...days, isEmpty, undated } };
}
