import type { DateSpan } from "../domain/calendar.ts";
import type { Language } from "../domain/language.ts";
import type { Due, Entry, Party } from "../domain/obligation.ts";
import { nameMonthsTwice } from "./arabic-months.ts";
import {
  actorNotNamed,
  dateNotSet,
  everyTime,
  everyYear,
  impliedDate,
  lastingTime,
  lastKnownTime,
} from "./deadlines.ts";
import { noDate } from "./duties.ts";
import { formatMessage } from "./format-message.ts";
import { localeOf } from "./locale.ts";
import { joinParts, joinWithColon, joinWithComma } from "./punctuation.ts";

/**
 * When an entry is due, as a person reads it: days where they are known, else the month or year and *date not set*; *no date*
 * where the text names no time.
 */
export function formatDue({ due, status }: Pick<Entry, "due" | "status">, language: Language): string {
  if (due.text === "") return formatMessage(noDate, language);
  const days = joinParts(
    due.spans.map((span) => formatSpan(span, language)),
    language,
  );
  const when = status === "recurring" ? formatRecurring(due, days, language) : days || formatUndated(due, language);
  return due.certainty === "implied" ? `${when} (${formatMessage(impliedDate, language)})` : when;
}

/** Days from first to last, in the language's own way: "6–7 July 2026". */
export function formatSpan({ start, end }: DateSpan, language: Language): string {
  const format = new Intl.DateTimeFormat(localeOf(language), {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  const [from, to] = [new Date(`${start}T00:00:00Z`), new Date(`${end}T00:00:00Z`)];
  if (start === end) return polishDate(format.format(from), language);
  // The range pattern of Chinese would fall back on numbers and slashes.
  if (language === "zh") return `${format.format(from)}至${format.format(to)}`;
  return polishDate(format.formatRange(from, to).replaceAll("\u2009", " "), language);
}

/** What the library leaves out: the second name of Arabic months, and the ordinal of the first day in French. */
function polishDate(date: string, language: Language): string {
  if (language === "ar") return nameMonthsTwice(date);
  return language === "fr" ? date.replace(/(?<!\d)1(?=[\s–])/gu, "1er") : date;
}

/** What goes on to the years that the text names; or what comes again, with the days to come or, by that name, the last known. */
function formatRecurring({ years, next, every: often }: Due, days: string, language: Language): string {
  const [first, last] = [years[0], years.at(-1)];
  if (first !== undefined && last !== undefined)
    return formatMessage(lastingTime, language, { years: years.length, first: String(first), last: String(last) });
  const every = formatMessage(often === "year" ? everyYear : everyTime, language);
  if (days === "") return every;
  if (next !== null) return joinWithColon([every, days], language);
  return joinWithComma([every, formatMessage(lastKnownTime, language, { days })], language);
}

function formatUndated({ month, years }: Due, language: Language): string {
  const when = month === null ? years.join(" – ") : formatMonth(month, language);
  return joinWithComma(
    [when, formatMessage(dateNotSet, language)].filter((text) => text !== ""),
    language,
  );
}

export function formatMonth(month: string, language: Language): string {
  const format = new Intl.DateTimeFormat(localeOf(language), { month: "long", year: "numeric", timeZone: "UTC" });
  return polishDate(format.format(new Date(`${month}-01T00:00:00Z`)), language);
}

/** How an actor is named to a person; where the text names nobody, that is said. */
export function nameActor(actor: Party | null, language: Language): string {
  return actor?.wording[language] ?? formatMessage(actorNotNamed, language);
}
