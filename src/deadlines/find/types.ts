import type { Span } from "../../domain/document.ts";
import type { Language } from "../../domain/language.ts";
import type { Certainty, Kind, Modality, Precision } from "../../domain/obligation.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";

/** The languages the finder has rules for. */
export const FINDER_LANGUAGES = ["ru", "en"] as const;
export type FinderLanguage = (typeof FINDER_LANGUAGES)[number];

export function isFinderLanguage(language: Language): language is FinderLanguage {
  return (FINDER_LANGUAGES as readonly Language[]).includes(language);
}

/**
 * How a time stands in its sentence: of itself, as a year in brackets, as a horizon to work towards, as a recurrence, as
 * an occasion without a date ("in the next report").
 */
export type TimeShape = "plain" | "bracketed" | "horizon" | "recurrence" | "occasion";

/** One way of writing a time; its named groups hold days, months, years and the session's ordinal. */
export interface DateRule {
  readonly kind: "days" | "month" | "session" | "horizon" | "years" | "bracketed" | "year" | "recurrence" | "occasion";
  readonly pattern: string;
}

/** Words that name a time. */
export interface TimeMention extends Span {
  readonly shape: TimeShape;
  readonly years: readonly number[];
  readonly month: string | null;
  readonly date: string | null;
  readonly end_date: string | null;
  /** Day and month that stand without a year, as MM-DD; the year is filled in from the context. */
  readonly yearless: { readonly start: string; readonly end: string } | null;
  readonly session: number | null;
  readonly precision: Precision;
  readonly certainty: Certainty;
}

export type Role = "body" | "collective" | "gathering" | "standing" | "document" | "other";

/** Words that name a body, a gathering or a document: by concept where it is known, else by the words alone. */
export interface NameMention extends Span {
  /** More than one where the words fit several; none where the name is not known. */
  readonly concepts: readonly string[];
  readonly role: Role;
  /** True where the name stands as it is listed: in Russian, in the nominative. */
  readonly listed: boolean;
}

/** A verb of asking. `active`: "requests X to"; `passive`: "X is requested to"; `noun`: "a request to X"; `clause`: "calls for X to". */
export interface Directive extends Span {
  readonly modality: Modality;
  readonly form: "active" | "passive" | "noun" | "clause";
}

/** What one time in the text seems to mean. `actors` is empty where the text names nobody. */
export interface Finding {
  readonly paragraph: ParagraphId;
  readonly kind: Kind;
  readonly modality: Modality;
  readonly actors: readonly NameMention[];
  readonly recipient: NameMention | null;
  readonly event: string | null;
  readonly time: TimeMention;
  /** The sentence, as offsets into the paragraph. */
  readonly sentence: Span;
}
