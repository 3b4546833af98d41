import { z } from "zod";
import { type Calendar, type CalendarEvent, WEIGHTS } from "../domain/calendar.ts";
import { LANGUAGES } from "../domain/language.ts";
import type { FileProblem } from "../domain/obligation.ts";
import { isIsoDate, yearOf } from "../time/iso-date.ts";
import { fillLanguages } from "./local-text.ts";
import { readYamlItems, type YamlItem } from "./yaml-items.ts";

const DAY = z
  .string({ invalid_type_error: "expected a day as YYYY-MM-DD" })
  .refine(isIsoDate, "expected a day that exists, as YYYY-MM-DD");
const SPAN = z
  .object({ start: DAY, end: DAY.optional(), place: z.string().min(1).optional() })
  .strict()
  .refine(({ start, end }) => end === undefined || end >= start, "the end lies before the start");
const NAMES = Object.fromEntries(LANGUAGES.map((language) => [language, z.string().min(1).optional()])) as Record<
  (typeof LANGUAGES)[number],
  z.ZodOptional<z.ZodString>
>;
const EVENT = z
  .object({
    ...NAMES,
    concept: z.string().min(1).optional(),
    session: z.number().int().positive().optional(),
    year: z.number().int().min(1900).max(2200).optional(),
    recurring: z.boolean().default(false),
    spans: z.array(SPAN).default([]),
    source: z.string().min(1).optional(),
    weight: z.enum(WEIGHTS).optional(),
  })
  .strict();

export interface ParsedCalendar {
  readonly calendar: Calendar;
  readonly problems: readonly FileProblem[];
}

/**
 * Reads `calendar.yaml`: events by name, each with dates and their source. An operator's file has the same form; there
 * every event with dates must name its source. A bad event is left out and reported with its line.
 * @param file its name, for messages
 */
export function parseCalendar(text: string, origin: CalendarEvent["origin"], file: string): ParsedCalendar {
  const { items, problems } = readYamlItems(text, EVENT, "map", file);
  const calendar = new Map<string, CalendarEvent>();
  const found: FileProblem[] = [];
  for (const item of items) {
    const message = checkEvent(item);
    if (message === undefined) calendar.set(item.key, buildEvent(item, origin));
    else found.push({ file, line: item.line, message: `${item.key}: ${message}` });
  }
  return { calendar, problems: [...problems, ...found] };
}

function checkEvent({ value }: YamlItem<z.output<typeof EVENT>>): string | undefined {
  const { spans, source, weight, year } = value;
  if (spans.length > 0 && source === undefined) return "an event with dates needs a source: where were they read?";
  if (spans.length > 0 && weight === "unknown") return "an event with dates cannot have the weight unknown";
  const stray = spans.find(
    ({ start, end }) => year !== undefined && yearOf(start) !== year && yearOf(end ?? start) !== year,
  );
  if (stray) return `${stray.start} does not lie in the event's year ${year}`;
  return undefined;
}

function buildEvent({ key, value }: YamlItem<z.output<typeof EVENT>>, origin: CalendarEvent["origin"]): CalendarEvent {
  const { concept, session, year, recurring, spans, source, weight, ...names } = value;
  return {
    name: key,
    names: fillLanguages({ ...names, en: names.en ?? key }),
    concept: concept ?? null,
    session: session ?? null,
    year: year ?? null,
    recurring,
    spans: spans
      .map(({ start, end, place }) => ({ start, end: end ?? start, place: place ?? null }))
      .sort((a, b) => a.start.localeCompare(b.start)),
    source: source ?? null,
    weight: weight ?? (spans.length > 0 ? "secondary" : "unknown"),
    origin,
  };
}
