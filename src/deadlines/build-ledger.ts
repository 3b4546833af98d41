import type { Calendar, CalendarEvent, DateSpan } from "../domain/calendar.ts";
import type { Deadline, Due, Entry, Ledger, Obligation, Status } from "../domain/obligation.ts";
import { endOfMonth, yearOf } from "../time/iso-date.ts";
import { hasDeadline } from "./duty.ts";

/**
 * Builds the ledger as it stands on one day: what the text gives a time for. A deadline whose text gives no day takes its days from its event, where the
 * calendar has any in the deadline's year; else it keeps its year and no date.
 * @param today ISO date, in the reader's own zone
 */
export function buildLedger(obligations: readonly Obligation[], calendar: Calendar, today: string): Ledger {
  const entries = obligations
    .filter((obligation) => hasDeadline(obligation) && obligation.fallsDue)
    .map((obligation) => buildEntry(obligation, calendar, today))
    .sort(compareEntries);
  return { today, entries };
}

/** An obligation as it stands on one day. */
export function buildEntry(obligation: Obligation, calendar: Calendar, today: string): Entry {
  const due = buildDue(obligation.deadline, calendar, today);
  return { obligation, due, status: readStatus(obligation, due, today) };
}

function buildDue(deadline: Deadline, calendar: Calendar, today: string): Due {
  const event = deadline.event === null ? undefined : calendar.get(deadline.event);
  if (deadline.date !== null) {
    const span = {
      start: deadline.date,
      end: deadline.end_date ?? deadline.date,
      place: event?.spans[0]?.place ?? null,
    };
    return {
      ...deadline,
      date_source: "document",
      spans: [span],
      next: nextSpan([span], today),
      source: null,
      weight: "document",
    };
  }
  const spans = event === undefined ? [] : spansOf(event, deadline);
  const first = spans[0];
  if (event === undefined || first === undefined)
    return { ...deadline, date_source: "none", spans: [], next: null, source: null, weight: "unknown" };
  return {
    ...deadline,
    date: first.start,
    end_date: lastEnd(spans),
    date_source: event.weight === "document" ? "document" : "calendar",
    spans,
    next: nextSpan(spans, today),
    source: event.source,
    weight: event.weight,
  };
}

/** The event's days in the deadline's year; days of another year are another meeting's. */
function spansOf(event: CalendarEvent, { year }: Deadline): readonly DateSpan[] {
  return year === null
    ? event.spans
    : event.spans.filter(({ start, end }) => yearOf(start) === year || yearOf(end) === year);
}

function lastEnd(spans: readonly DateSpan[]): string {
  return (
    spans
      .map(({ end }) => end)
      .sort()
      .at(-1) ?? ""
  );
}

function nextSpan(spans: readonly DateSpan[], today: string): DateSpan | null {
  return spans.find(({ end }) => end >= today) ?? null;
}

function readStatus({ kind }: Obligation, due: Due, today: string): Status {
  const year = yearOf(today);
  if (kind === "recurring" || due.precision === "recurring")
    return due.year !== null && due.year < year ? "passed" : "recurring";
  if (due.date !== null) return readDatedStatus(due, today);
  if (kind === "past") return "passed";
  if (due.month !== null) return readMonthStatus(due.month, today);
  // "In the next report": it has not passed as far as anybody can tell from the text.
  if (due.year === null) return "upcoming";
  if (due.year === year) return "due_this_year";
  return due.year > year ? "upcoming" : "passed";
}

/** Between two spans of an event the next one is to come, so it is upcoming again. */
function readDatedStatus({ next }: Due, today: string): Status {
  if (next === null) return "passed";
  return next.start <= today ? "current" : "upcoming";
}

function readMonthStatus(month: string, today: string): Status {
  if (endOfMonth(month) < today) return "passed";
  return `${month}-01` <= today ? "current" : "upcoming";
}

/** By time, the exactly dated before the year-only of the same year, what recurs last; then by id. */
function compareEntries(a: Entry, b: Entry): number {
  return sortKey(a).localeCompare(sortKey(b)) || a.obligation.id.localeCompare(b.obligation.id);
}

function sortKey({ due, status }: Entry): string {
  if (status === "recurring") return "9999-99-99";
  if (due.date !== null) return due.date;
  if (due.month !== null) return `${due.month}-99`;
  return `${due.year ?? 9999}-99-99`;
}
