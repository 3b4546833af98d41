import type { Citation } from "./citation.ts";
import type { SentenceState } from "./composition.ts";
import type { AnsweredDuty } from "./duty.ts";
import type { Language } from "./language.ts";
import type { MissingReference } from "./lookup.ts";
import type { ParagraphId } from "./paragraph-id.ts";
import type { Candidate } from "./passage.ts";

/** One thing the bot says. A quote from a translation comes first among the citations, the source's own words second. */
export interface AnswerSentence {
  readonly text: string;
  readonly citations: readonly Citation[];
}

/** What was found to say, before it is checked. */
export interface Draft {
  readonly mode: AnswerMode;
  readonly sentences: readonly AnswerSentence[];
}

export type AnswerMode = "lookup" | "list" | "extractive" | "generative";
export type Outcome = "answered" | "not_found" | "not_reproduced" | "off_topic";

/** A paragraph near the question: shown as related, never as an answer. */
export interface Related {
  readonly paragraph: ParagraphId;
  readonly score: number;
}

/** The question takes for granted a year or percentage that the cited words do not give; they give others. */
export interface FalsePremise {
  readonly given: string;
  readonly found: readonly string[];
}

/** How far two shares of a quoted sentence lie apart, reckoned by code: in per cent, and in percentage points. */
export interface Difference {
  readonly more: number;
  readonly less: number;
  readonly points: number;
  /** Whether the text gives one of them as "almost" or "about" so much. */
  readonly isAbout: boolean;
  /** What both are shares of, and of whom; in the language of the question, none where that is not known. */
  readonly about: readonly string[];
}

/**
 * What a question asks for and the cited words do not give: a day beside the year they give, a date at all, a figure, a
 * person's name, a link, a city, a country, a sum of money, the day of a month they give, the hour, a room, who paid, a vote,
 * how something was reckoned, whom to write to, an earlier or later office, companies and the like, who of many spoke, a reason.
 */
export type MissingAspect =
  | "day"
  | "date"
  | "figure"
  | "person"
  | "link"
  | "city"
  | "country"
  | "sum"
  | "exact_day"
  | "clock_time"
  | "room"
  | "donor"
  | "votes"
  | "method"
  | "contact"
  | "other_office"
  | "company"
  | "speaker"
  | "title"
  | "member"
  | "breakdown"
  | "beginning"
  | "other_time"
  | "recording"
  | "procedure"
  | "consequence"
  | "finding"
  | "recipient"
  | "rhythm"
  | "symbol"
  | "language"
  | "format"
  | "reason";

/** Rows that a model wrote, each with the words of the document it rests on. */
export interface AnswerTable {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly citations: readonly Citation[] }[];
}

/** Why an answer was made without the model that is set, or (`cut_short`) holds only the beginning of what it wrote. */
export const MODE_NOTES = [
  "model_error",
  "model_timeout",
  "model_resting",
  "model_busy",
  "invalid_reply",
  "budget",
  "nothing_verified",
  "quotes_only",
  "no_model_needed",
  "cut_short",
] as const;
export type ModeNote = (typeof MODE_NOTES)[number];

/** What a model did for an answer, and what it cost. */
export interface ModelUse {
  readonly id: string;
  /** The versions of the prompts in force, by name. */
  readonly prompts: Readonly<Record<string, number>>;
  readonly calls: number;
  readonly input_tokens: number;
  /** Those of the input that came from the provider's cache. */
  readonly cached_tokens: number;
  readonly output_tokens: number;
  /** In US dollars, by the prices that are set; null where none are. */
  readonly estimated_cost: number | null;
  /** How many of the sentences it wrote, first line and rows with them, were found in which state; before any repair. */
  readonly states: Readonly<Partial<Record<SentenceState, number>>>;
  /** How many sentences were written anew after a check, and held. */
  readonly repaired: number;
}

/** What kind of thing a headline gives. */
export type HeadlineKind =
  | "date"
  | "number"
  | "share"
  | "place"
  | "person"
  | "body"
  | "symbol"
  | "yes"
  | "no"
  | "count";

/** The first line of an answer: the very thing that is asked for, in words of a quote. */
export interface Headline {
  /** Stands to the letter in the quote; of a count, the number; of a "no" with no citation, what is asked about. */
  readonly text: string;
  readonly kind: HeadlineKind;
  readonly citation: Citation | null;
  /** How the thing is called by itself, where the quote bends its name ("Норвегии"). */
  readonly name?: string;
  /** What is counted; of a "yes" or "no" to several things, each of them. */
  readonly items?: readonly string[];
  /** What each of these is: the offices of a person, the subjects of a figure. */
  readonly about?: readonly (readonly string[])[];
  /** How often what is asked about is named, of a "yes"; of a "no" to what the annex names, in the report. */
  readonly times?: number;
  /** Of a "no", what else was asked after in the same breath that the document does name. */
  readonly mentioned?: readonly string[];
}

/** A greeting; thanks, a farewell or an acknowledgement; a question about the bot itself. */
export type SmallTalk = "greeting" | "thanks" | "about";

/** The days that somebody asked about who asked what is due. */
export interface AskedPeriod {
  /** ISO dates, both inclusive. */
  readonly start: string;
  readonly end: string;
  /** Nothing falls due then: what is answered with is what comes next. */
  readonly isEmpty: boolean;
  /** How many more have a month or year alone that these days are a part of: nobody can tell whether they fall due then. */
  readonly undated: number;
}

/** A verified answer, or an honest no: then `sentences` is empty and `outcome` says why. */
export interface Answer {
  readonly question: string;
  readonly language: Language;
  readonly outcome: Outcome;
  readonly mode: AnswerMode;
  /** Null where no one span answers, or none can be told for sure. */
  readonly headline: Headline | null;
  readonly sentences: readonly AnswerSentence[];
  /** The nearest that the document says, where it is not certain whether that answers; `outcome` is `not_found` then. Else empty. */
  readonly closest: readonly AnswerSentence[];
  /** Where the register answers: who is to do what, to whom and by when, complete; the sentences are what that rests on. */
  readonly duties?: readonly AnsweredDuty[];
  /** Where it was asked what is due in some days. */
  readonly due?: AskedPeriod;
  /** Where it was asked what falls due next: the duties are that, and share their days, or their month or year. */
  readonly next?: true;
  readonly related: readonly Related[];
  /** How a question was read that was completed from the one before it. */
  readonly understood?: string;
  /** What the conversation is about then, for the next question to be completed from. */
  readonly subject?: string;
  /** True where all was asked for that was shown already: the same is said again. */
  readonly nothing_more?: true;
  /** True where the question has no subject and nothing was said before: the reader is asked for it; `outcome` is `not_found`. */
  readonly clarify?: true;
  /** What was said where nothing is asked; `outcome` is `off_topic`. */
  readonly small_talk?: SmallTalk;
  /** Paragraphs that are named and not quoted: they say the same as a quoted one, or would make an outline long. */
  readonly see_also?: readonly ParagraphId[];
  readonly missing: readonly MissingReference[];
  readonly premise: FalsePremise | null;
  /** What is asked for and not given. */
  readonly gaps: readonly MissingAspect[];
  /** Where it is asked how far the shares lie apart that the quotes set against each other. */
  readonly differences?: readonly Difference[];
  /** Bodies and countries that the question names and the cited paragraphs do not, as the answer's language calls them. */
  readonly unmentioned: readonly string[];
  /** Of several questions in one text those, as they were typed, that no certain answer was found to. */
  readonly unanswered?: readonly string[];
  /** The gate's score, 0 at its threshold; null where a paragraph was named and nothing had to be judged. */
  readonly gate: number | null;
  readonly edition: string;
  /** Beside the sentences; only from a model, and null where it wrote none. */
  readonly table?: AnswerTable | null;
  /** What is asked and the text does not give, as a model says it. */
  readonly not_given?: readonly string[];
  readonly mode_notes?: readonly ModeNote[];
  /** Absent where no model was asked. */
  readonly model?: ModelUse;
  readonly timings_ms: { readonly retrieve: number; readonly answer: number; readonly total: number };
}

/**
 * What is known of an answer while it is being made, in this order: what the search found (only where the question needs
 * one), the headline where there is one, each sentence once it has been checked, and last the whole answer, with these very sentences.
 */
export type AnswerEvent =
  | { readonly kind: "retrieved"; readonly candidates: readonly Candidate[] }
  | { readonly kind: "headline"; readonly headline: Headline; readonly language: Language }
  | { readonly kind: "sentence"; readonly sentence: AnswerSentence; readonly language: Language }
  | { readonly kind: "done"; readonly answer: Answer };
