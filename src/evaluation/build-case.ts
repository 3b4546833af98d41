import type { Feedback } from "../domain/feedback.ts";
import type { ParagraphId } from "../domain/paragraph-id.ts";
import type { CaseLine } from "./parse-cases.ts";

/** A line that `parseCases` reads, with what helps to complete it. */
interface FeedbackCase extends CaseLine {
  /** What the answer cited that did not help. */
  readonly cited: readonly ParagraphId[];
  readonly comment: string | null;
}

/** A case, or why there is none: nobody agreed, the vote says nothing against the answer, or the right paragraph is unknown. */
export type BuiltCase = FeedbackCase | "no_consent" | "no_complaint" | "right_paragraph_unknown";

/**
 * Makes a case of what a person said of an answer: a question that should have got a no is unanswerable; else the gold
 * paragraphs are those that the person named, with the cited ones where the answer only lacked something. Nothing in it names anybody.
 */
export function buildCase({ id, verdict, reason, question, language, ...vote }: Feedback): BuiltCase {
  if (verdict === "up" || reason === null) return "no_complaint";
  if (question === null) return "no_consent";
  const { paragraphs, rightParagraphs, comment } = vote;
  const answerable = reason !== "should_have_said_no";
  const kept = reason === "incomplete" ? paragraphs : [];
  const gold = answerable ? [...new Set([...kept, ...rightParagraphs])] : [];
  if (answerable && gold.length === 0) return "right_paragraph_unknown";
  const about = {
    lang: language,
    type: `feedback_${reason}`,
    question,
    gold,
    also_ok: [],
    answerable,
    must_contain: [],
  };
  return { id: `feedback-${id}`, ...about, cited: paragraphs, comment };
}
