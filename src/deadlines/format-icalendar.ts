import ical, { type ICalEventData, ICalEventTransparency } from "ical-generator";
import type { DateSpan } from "../domain/calendar.ts";
import type { Entry, Ledger } from "../domain/obligation.ts";
import { addDays, endOfMonth } from "../time/iso-date.ts";

/** What a calendar file says, in one language. */
export interface CalendarWords {
  readonly language: string;
  /** The name of the calendar. */
  readonly title: string;
  summary(entry: Entry): string;
  /** The summary of an entry whose day is not known, for a year (`2027`) or a month (`2027-04`). */
  undated(when: string, entry: Entry): string;
  /** The quotes, and where a date comes from. */
  description(entry: Entry): string;
}

const DOMAIN = "wsis-bot";

/**
 * Writes the ledger as an iCalendar file (RFC 5545): all-day events, the quotes in the description, and a UID that stays
 * the same when a date is corrected. An entry with a year alone is one event over its whole year that blocks no time,
 * titled as without date. What recurs without known days has no place in a calendar and is left out.
 */
export function formatIcalendar(ledger: Ledger, words: CalendarWords): string {
  const prodId = { company: DOMAIN, product: "deadlines", language: words.language.toUpperCase() };
  const calendar = ical({ name: words.title, prodId });
  for (const entry of ledger.entries) {
    for (const event of buildEvents(entry, ledger.today, words)) calendar.createEvent(event);
  }
  return calendar.toString();
}

function buildEvents(entry: Entry, today: string, words: CalendarWords): ICalEventData[] {
  const { due, obligation } = entry;
  const event = (i: number, span: DateSpan, summary: string): ICalEventData => ({
    id: `${obligation.id}-${i + 1}@${DOMAIN}`,
    start: dayOf(span.start),
    end: dayOf(addDays(span.end, 1)),
    allDay: true,
    stamp: new Date(`${today}T00:00:00Z`),
    summary,
    description: words.description(entry),
    location: span.place,
    transparency: ICalEventTransparency.TRANSPARENT,
  });
  if (due.spans.length > 0) return due.spans.map((span, i) => event(i, span, words.summary(entry)));
  const whole = wholeSpan(entry);
  return whole === null ? [] : [event(0, whole.span, words.undated(whole.when, entry))];
}

/** The month or year of an entry whose day is not known. */
function wholeSpan({ due, status }: Entry): { span: DateSpan; when: string } | null {
  const { month, year } = due;
  if (month !== null) return { span: { start: `${month}-01`, end: endOfMonth(month), place: null }, when: month };
  if (year === null || status === "recurring") return null;
  return { span: { start: `${year}-01-01`, end: `${year}-12-31`, place: null }, when: String(year) };
}

/** The library reads the day of a Date in local time. */
function dayOf(date: string): Date {
  return new Date(`${date}T00:00:00`);
}
