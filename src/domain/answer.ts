import type { Span, VersionStatus } from "./document.ts";
import type { Language } from "./language.ts";
import type { MissingReference } from "./lookup.ts";
import type { ParagraphId } from "./paragraph-id.ts";
import type { Candidate } from "./passage.ts";

/**
 * Words of the document and where they stand: `text.slice(start, end) === quote` in the stored text of that paragraph
 * in that language, always.
 */
export interface Citation extends Span {
  readonly paragraph: ParagraphId;
  readonly language: Language;
  readonly status: VersionStatus;
  readonly quote: string;
}

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

/** What a question asks for and the cited words do not give: a day beside the year they give, a date at all, a figure, a person's name, a link. */
export type MissingAspect = "day" | "date" | "figure" | "person" | "link";

/** A verified answer, or an honest no: then `sentences` is empty and `outcome` says why. */
export interface Answer {
  readonly question: string;
  readonly language: Language;
  readonly outcome: Outcome;
  readonly mode: AnswerMode;
  readonly sentences: readonly AnswerSentence[];
  /** The nearest that the document says, where it is not certain whether that answers; `outcome` is `not_found` then. Else empty. */
  readonly closest: readonly AnswerSentence[];
  readonly related: readonly Related[];
  readonly missing: readonly MissingReference[];
  readonly premise: FalsePremise | null;
  /** What is asked for and not given. */
  readonly gaps: readonly MissingAspect[];
  /** Bodies and countries that the question names and the cited paragraphs do not, as the answer's language calls them. */
  readonly unmentioned: readonly string[];
  /** The gate's score, 0 at its threshold; null where a paragraph was named and nothing had to be judged. */
  readonly gate: number | null;
  readonly edition: string;
  readonly timings_ms: { readonly retrieve: number; readonly answer: number; readonly total: number };
}

/**
 * What is known of an answer while it is being made, in this order: what the search found (only where the question needs
 * one), each sentence once it has been checked, and last the whole answer, with these very sentences.
 */
export type AnswerEvent =
  | { readonly kind: "retrieved"; readonly candidates: readonly Candidate[] }
  | { readonly kind: "sentence"; readonly sentence: AnswerSentence }
  | { readonly kind: "done"; readonly answer: Answer };
