import { findDueAhead, findDueBetween, findDueNext } from "../../deadlines/find-due.ts";
import type { AskedPeriod } from "../../domain/answer.ts";
import type { Entry, Ledger } from "../../domain/obligation.ts";
import { calendarPeriod } from "../../time/calendar-period.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { asksForDeadlines, type DueAim, readDueQuestion } from "./due-question.ts";
import type { Question } from "./read-question.ts";

/** What was found for somebody who asks what is due. */
export interface FoundDue {
  readonly entries: readonly Entry[];
  /** The days that were asked about, if any. */
  readonly period: AskedPeriod | undefined;
  /** Whether the next one was asked for: the entries share its days. */
  readonly isNext: boolean;
}

/** What falls due next, or in the days that a question names as seen from the ledger's today; undefined where it asks for anything else. */
export function findAskedDue(
  { ledger }: Pick<AnswerDeps, "ledger">,
  { asked }: Pick<Question, "asked">,
): FoundDue | undefined {
  const aim = readDueQuestion(asked);
  if (aim === undefined) return undefined;
  const now = ofKind(ledger(), aim);
  if (aim.kind === "next") {
    return { entries: aim.isMany ? findDueAhead(now) : findDueNext(now), period: undefined, isNext: !aim.isMany };
  }
  const days = calendarPeriod(now.today, aim.unit, aim.ahead);
  const { due, maybe } = findDueBetween(now, days);
  const isEmpty = due.length === 0;
  const entries = isEmpty ? findDueNext(now) : due;
  const undated = maybe.filter((entry) => !entries.includes(entry)).length;
  return { entries, period: { ...days, isEmpty, undated }, isNext: false };
}

/** All that is to come, where nothing but deadlines is named ("what are the deadlines?"). After another question they are those of its subject. */
export function findAllDue(
  { ledger }: Pick<AnswerDeps, "ledger">,
  { asked, query }: Pick<Question, "asked" | "query">,
): FoundDue | undefined {
  // As typed, or as meant: a word that is mended has its other spelling beside it.
  if (![asked, query.text].some(asksForDeadlines)) return undefined;
  return { entries: findDueAhead(ledger()), period: undefined, isNext: false };
}

function ofKind(ledger: Ledger, { of }: DueAim): Ledger {
  if (of === undefined) return ledger;
  return { ...ledger, entries: ledger.entries.filter(({ obligation }) => obligation.kind === of) };
}
