import type { Calendar, CalendarEvent } from "../../domain/calendar.ts";
import type { NameMention, TimeMention } from "./types.ts";

/**
 * The calendar's name for the event that a name and a time point to, or null where the calendar has none.
 * @param sessions whether the time may be that of a session; what a body made in a year has nothing to do with its sessions
 */
export function linkEvent(
  name: NameMention | null,
  time: TimeMention,
  calendar: Calendar,
  sessions = true,
): string | null {
  if (name === null) return null;
  const of = [...calendar.values()].filter(
    ({ concept, session }) => concept !== null && name.concepts.includes(concept) && (sessions || session === null),
  );
  const year = time.years.at(-1);
  return (of.find((event) => fits(event, time, year)) ?? null)?.name ?? null;
}

function fits(event: CalendarEvent, { session, shape }: TimeMention, year: number | undefined): boolean {
  if (shape === "recurrence") return event.recurring;
  if (session !== null && event.session !== null)
    return event.session === session && (year === undefined || event.year === year);
  return year !== undefined && event.year === year;
}
