import type { DigestDays, Subscription, Weekday } from "../../src/domain/subscription.ts";
import { channel, person, subscription } from "../contract/state-samples.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/** Zones with the oddest clocks there are, each with a time of day. */
const PLACES: readonly (readonly [zone: string, time: string])[] = [
  ["Europe/Zurich", "02:30"],
  ["America/Nuuk", "10:45"],
  ["Australia/Lord_Howe", "02:15"],
  ["Africa/Cairo", "00:00"],
  ["Pacific/Kiritimati", "06:00"],
];

/** Over the change of clocks in Europe, and a leap day. */
const WEEK_OFF = { start: "2028-03-23", end: "2028-03-29" };
const DAY_OFF = { start: "2028-02-29", end: "2028-02-29" };

/** Some daily, some on weekdays, some weekly; channels and persons; some that keep silent when nothing is new; some with days off. */
export function makeSubscriptions(count: number): Subscription[] {
  return Array.from({ length: count }, (_, n) => {
    const [zone, time] = PLACES[n % PLACES.length] as (typeof PLACES)[number];
    const destination = n % 4 === 3 ? person(`U${n}`) : channel(`C${n}`);
    return subscription(destination, {
      zone,
      time,
      days: pickDays(n),
      daysOff: n % 6 === 5 ? [WEEK_OFF, DAY_OFF] : [],
      quiet: n % 5 === 0 ? "silence" : "line",
      createdAt: n,
      effectiveFrom: 0,
    });
  });
}

function pickDays(n: number): DigestDays {
  if (n % 7 === 1) return { every: "weekdays" };
  return n % 7 === 2 ? { every: "weekly", weekday: ((n % 7) + 1) as Weekday } : { every: "daily" };
}

/** The rule of the days, written a second time on purpose: by the UTC day of the week, Sunday being 0. */
export function isWanted({ days, daysOff }: Subscription, date: string): boolean {
  if (daysOff.length > 0 && (date === DAY_OFF.start || /^2028-03-2[3-9]$/u.test(date))) return false;
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  if (days.every === "weekly") return weekday === days.weekday % 7;
  return days.every === "daily" || (weekday !== 0 && weekday !== 6);
}

/** Every third day nothing is new. */
export function isSilentDay({ quiet }: Subscription, date: string): boolean {
  return quiet === "silence" && (Date.parse(`${date}T00:00:00Z`) / DAY_MS) % 3 === 0;
}

export function nextDate(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
}

/** The local date by the platform's own calendar, not by the library the program uses. */
export function localDateByIntl(instant: number, zone: string): string {
  return formatter(zone).format(instant);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone) ?? new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short" });
  formatters.set(zone, known);
  return known;
}
