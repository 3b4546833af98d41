import ical, { type ICalEventData, ICalEventTransparency } from "ical-generator";
import type { DateSpan } from "../domain/calendar.ts";
import type { Language } from "../domain/language.ts";
import type { Library } from "../domain/library.ts";
import type { Entry, Ledger } from "../domain/obligation.ts";
import { calendarName, dateNotSet, notFromDocument, yearlyTitle } from "../messages/deadlines.ts";
import { formatMessage } from "../messages/format-message.ts";
import { formatLabel } from "../messages/labels.ts";
import { entryCitations } from "./entry-citations.ts";
import { formatMonth } from "./format-due.ts";
import { nameActor } from "./format-ledger.ts";
import { addDays, endOfMonth } from "./iso-date.ts";

const DOMAIN = "wsis-bot";

/**
 * Writes the ledger as an iCalendar file (RFC 5545): all-day events, the quotes in the description, and a UID that stays
 * the same when a date is corrected. An entry with a year alone is one event over its whole year that blocks no time,
 * titled as without date. What recurs without known days has no place in a calendar and is left out.
 */
export function toCalendarFile(ledger: Ledger, language: Language, library: Library): string {
  const title = formatMessage(calendarName, language, { title: library.document.edition.title });
  const calendar = ical({
    name: title,
    prodId: { company: DOMAIN, product: "deadlines", language: language.toUpperCase() },
  });
  for (const entry of ledger.entries) {
    for (const event of buildEvents(entry, ledger.today, language, library)) calendar.createEvent(event);
  }
  return calendar.toString();
}

function buildEvents(entry: Entry, today: string, language: Language, library: Library): ICalEventData[] {
  const { due, obligation } = entry;
  const description = describe(entry, language, library);
  const summary = `${nameActor(obligation.actor, language)}: ${obligation.action[language]}`;
  if (due.spans.length > 0)
    return due.spans.map((span, i) => buildEvent(`${obligation.id}-${i + 1}`, span, summary, description, today));
  const whole = wholeSpan(entry, language);
  if (whole === null) return [];
  const titled = formatMessage(yearlyTitle, language, {
    year: whole.label,
    dateNotSet: formatMessage(dateNotSet, language),
    title: summary,
  });
  return [buildEvent(`${obligation.id}-1`, whole.span, titled, description, today)];
}

/** The month or years of an entry whose day is not known, and how to call them. */
function wholeSpan({ due, status }: Entry, language: Language): { span: DateSpan; label: string } | null {
  if (due.month !== null)
    return {
      span: { start: `${due.month}-01`, end: endOfMonth(due.month), place: null },
      label: formatMonth(due.month, language),
    };
  if (due.year === null || status === "recurring") return null;
  return { span: { start: `${due.year}-01-01`, end: `${due.year}-12-31`, place: null }, label: String(due.year) };
}

function buildEvent(id: string, span: DateSpan, summary: string, description: string, today: string): ICalEventData {
  return {
    id: `${id}@${DOMAIN}`,
    start: dayOf(span.start),
    end: dayOf(addDays(span.end, 1)),
    allDay: true,
    stamp: new Date(`${today}T00:00:00Z`),
    summary,
    description,
    location: span.place,
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

/** The library reads the day of a Date in local time. */
function dayOf(date: string): Date {
  return new Date(`${date}T00:00:00`);
}

function describe({ obligation, due }: Entry, language: Language, library: Library): string {
  const quotes = entryCitations(obligation, language, library).map(
    ({ paragraph, quote }) => `${formatLabel(paragraph, language)}: “${quote}”`,
  );
  const source =
    due.date_source === "calendar" && due.source !== null
      ? [formatMessage(notFromDocument, language, { source: due.source })]
      : [];
  return [...quotes, ...source].join("\n\n");
}
