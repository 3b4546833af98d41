import { DateTime, IANAZone } from "luxon";

const DAY_MS = 24 * 60 * 60 * 1000;
const MINUTE_MS = 60 * 1000;

/** True for a zone this machine's time zone data know. */
export function isZone(zone: string): boolean {
  return IANAZone.create(zone).isValid;
}

/** The ISO date on the calendar of a zone at an instant (epoch ms). */
export function localDateAt(instant: number, zone: string): string {
  return DateTime.fromMillis(instant, { zone }).toISODate() as string;
}

/**
 * The instant (epoch ms) at which a zone's clocks show a time on a date.
 * - shown twice (clocks set back): the first of the two
 * - never shown (clocks set forward): as long after the change as the time would have been, 02:30 becoming 03:30; where
 *   that is on the next day, as long before the change
 * - a day the zone leaves out: undefined
 * @param date ISO date
 * @param time `HH:MM`
 */
export function localInstant(date: string, time: string, zone: string): number | undefined {
  const wall = Date.parse(`${date}T${time}:00Z`);
  const iana = IANAZone.create(zone);
  const [before, after] = [wall - DAY_MS, wall + DAY_MS].map((near) => wall - iana.offset(near) * MINUTE_MS) as [
    number,
    number,
  ];
  if (before === after) return before;
  const candidates = before < after ? [before, after] : [after, before];
  const shown = candidates.find((instant) => instant + iana.offset(instant) * MINUTE_MS === wall);
  return shown ?? candidates.reverse().find((instant) => localDateAt(instant, zone) === date);
}

/** The ISO weekday of a date, Monday being 1. */
export function weekdayOf(date: string): number {
  return DateTime.fromISO(date, { zone: "utc" }).weekday;
}
