import type { Calendar, CalendarEvent } from "../domain/calendar.ts";

/**
 * Lays an operator's calendar over the bundled one: an event of the same name takes its dates and source from the
 * operator, and keeps what the operator does not say; a new name is a new event.
 */
export function mergeCalendars(bundled: Calendar, operator: Calendar): Calendar {
  const merged = new Map(bundled);
  for (const [name, event] of operator) merged.set(name, mergeEvent(bundled.get(name), event));
  return merged;
}

function mergeEvent(before: CalendarEvent | undefined, event: CalendarEvent): CalendarEvent {
  if (before === undefined) return event;
  return {
    ...event,
    names: before.names,
    concept: event.concept ?? before.concept,
    session: event.session ?? before.session,
    year: event.year ?? before.year,
    recurring: event.recurring || before.recurring,
  };
}
