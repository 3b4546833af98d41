import type { Outcome } from "./answer.ts";
import type { Language } from "./language.ts";
import type { ParagraphId } from "./paragraph-id.ts";

/** Why an answer did not help. */
export const FEEDBACK_REASONS = [
  "wrong_paragraph",
  "wrong_answer",
  "incomplete",
  "should_have_said_no",
  "other",
] as const;
export type FeedbackReason = (typeof FEEDBACK_REASONS)[number];

/** What a person thought of an answer. */
export interface Feedback {
  readonly id: string;
  readonly team: string;
  readonly channel: string | null;
  readonly person: string;
  readonly verdict: "up" | "down";
  /** Only where the person agreed to have it kept. */
  readonly question: string | null;
  readonly language: Language;
  /** The paragraphs the answer cited. */
  readonly paragraphs: readonly ParagraphId[];
  /** SHA-256 of the edition the answer came from. */
  readonly edition: string;
  /** What came of the question, and the gate's score; null where it was not noted, the score also where nothing was judged. */
  readonly outcome: Outcome | null;
  readonly gate: number | null;
  /** What the person said of an answer that did not help; null where they said nothing. */
  readonly reason: FeedbackReason | null;
  /** The paragraphs that would have been right, as the person says. */
  readonly rightParagraphs: readonly ParagraphId[];
  /** Only where the person agreed to have it kept. */
  readonly comment: string | null;
  /** Epoch ms. */
  readonly at: number;
}
