import type { LocalText } from "./language-text.ts";

/** How far a date can be trusted: the organiser's own page, another page, the document itself, or no date known. */
export const WEIGHTS = ["primary", "secondary", "document", "unknown"] as const;
export type Weight = (typeof WEIGHTS)[number];

/** Days on which an event takes place; ISO dates, both inclusive. */
export interface DateSpan {
  readonly start: string;
  readonly end: string;
  readonly place: string | null;
}

/**
 * An event that duties hang on. It may have several spans, or none where no date is known. `concept`, `session` and
 * `year` say how a text refers to it ("the thirtieth session of the Commission, in 2027").
 */
export interface CalendarEvent {
  readonly name: string;
  readonly names: LocalText;
  readonly concept: string | null;
  readonly session: number | null;
  readonly year: number | null;
  readonly recurring: boolean;
  readonly spans: readonly DateSpan[];
  readonly source: string | null;
  readonly weight: Weight;
  readonly origin: "bundled" | "operator";
}

/** The events by name. */
export type Calendar = ReadonlyMap<string, CalendarEvent>;
