import type { DateSpan, Weight } from "./calendar.ts";
import type { Citation } from "./citation.ts";
import type { LocalText } from "./language-text.ts";
import type { ParagraphId } from "./paragraph-id.ts";

/**
 * What is owed: a report, attendance at or the holding of an event, a review, something done again and again, any other
 * task; or what has been.
 */
export const KINDS = ["report", "event", "review", "recurring", "task", "past"] as const;
export type Kind = (typeof KINDS)[number];

/**
 * How strongly the text asks, read from its verb: `must` where it says that somebody has to, `commits` where those in whose
 * name it speaks bind themselves, `will` where it announces what somebody is going to do; `states` where it only says what
 * is or was.
 */
export const MODALITIES = [
  "decides",
  "instructs",
  "requests",
  "invites",
  "calls_upon",
  "must",
  "commits",
  "will",
  "encourages",
  "recommends",
  "expects",
  "welcomes",
  "notes",
  "states",
] as const;
export type Modality = (typeof MODALITIES)[number];

/** How exactly the text names the time; `session`: a numbered session with its year. */
export const PRECISIONS = ["day", "month", "year", "session", "recurring", "none"] as const;
export type Precision = (typeof PRECISIONS)[number];

/** `implied` where a part of the date is not in the words (a year taken from the context, a hyphen put back). */
export const CERTAINTIES = ["stated", "implied"] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export type DateSource = "document" | "calendar" | "none";
export type Review = "reviewed" | "proposed";
export type Status = "upcoming" | "current" | "due_this_year" | "passed" | "recurring";

/** Who acts, is addressed or receives: the bodies by concept id, and how to name them. */
export interface Party {
  readonly concepts: readonly string[];
  readonly wording: LocalText;
}

/** A time as the text gives it; a duty without one has no words for it. `text` is verbatim; `years` holds every year named, `year` the last of them. */
export interface Deadline {
  readonly text: string;
  readonly year: number | null;
  readonly years: readonly number[];
  /** `YYYY-MM` where the text names a month and no day. */
  readonly month: string | null;
  /** ISO date, only where the text itself gives the day. */
  readonly date: string | null;
  readonly end_date: string | null;
  readonly precision: Precision;
  /** How often something comes again, where the text says so; null where it does not, and for what comes once. */
  readonly every: "year" | null;
  readonly certainty: Certainty;
  readonly event: string | null;
}

/** A duty or dated event of the text, with the words it stands on. `actor` is null where the text names nobody. */
export interface Obligation {
  readonly id: string;
  readonly kind: Kind;
  readonly modality: Modality;
  /** Whether somebody is to do it: it then stands in the register of duties, with a deadline or without. */
  readonly isDuty: boolean;
  /** Whether its time is one at which anything falls due; the period that a budget covers is none. */
  readonly fallsDue: boolean;
  readonly actor: Party | null;
  /** Whom the verb addresses: the actor, unless the text asks one body to see that another acts. */
  readonly addressee: Party | null;
  readonly recipient: Party | null;
  /** Where the text names nobody who is to act: what the duty deals with, by concept id. */
  readonly about: readonly string[];
  readonly action: LocalText;
  readonly deadline: Deadline;
  readonly paragraphs: readonly ParagraphId[];
  /** Words of the source first, those of a translation after them; the first names the deadline. */
  readonly citations: readonly Citation[];
  readonly review: Review;
}

/** A deadline with the days known for it. `date` and `end_date` are the first start and the last end of its spans. */
export interface Due extends Deadline {
  readonly date_source: DateSource;
  readonly spans: readonly DateSpan[];
  /** The span that is running or comes next. */
  readonly next: DateSpan | null;
  readonly source: string | null;
  readonly weight: Weight;
}

/** One tracked record: an obligation as it stands on one day. */
export interface Entry {
  readonly obligation: Obligation;
  readonly due: Due;
  readonly status: Status;
}

export interface Ledger {
  /** ISO date. */
  readonly today: string;
  readonly entries: readonly Entry[];
}

/** Something in a ledger or calendar file that does not read as it should; `line` counts from 1. */
export interface FileProblem {
  readonly file: string;
  readonly line: number | null;
  readonly message: string;
}
