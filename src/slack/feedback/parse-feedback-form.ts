import { FEEDBACK_REASONS, type Feedback } from "../../domain/feedback.ts";
import type { Lookup } from "../../domain/lookup.ts";
import { CONSENT, type FeedbackField } from "./feedback-form.ts";

/** What a person filled in. Texts are null where they did not agree to have them kept. */
export interface FeedbackAnswers extends Pick<Feedback, "rightParagraphs" | "comment" | "question"> {
  readonly reason: NonNullable<Feedback["reason"]>;
  readonly hasConsent: boolean;
}

/** What is wrong with a field. */
export type FeedbackProblem =
  | { readonly field: "reason" }
  | { readonly field: "right"; readonly found: string }
  | { readonly field: "consent" };

/** Reads a form. @param lookUp finds the paragraphs that words name */
export function parseFeedbackForm(
  values: Readonly<Record<FeedbackField, string>>,
  lookUp: (references: string) => Lookup,
): FeedbackAnswers | FeedbackProblem {
  const reason = FEEDBACK_REASONS.find((one) => one === values.reason);
  if (reason === undefined) return { field: "reason" };
  const right = values.right.trim();
  const found = right === "" ? undefined : lookUp(right);
  if (found && (found.missing.length > 0 || found.paragraphs.length === 0)) return { field: "right", found: right };
  const [comment, question] = [values.comment, values.question].map((text) => text.trim() || null);
  const hasConsent = values.consent === CONSENT;
  if (!hasConsent && (comment || question)) return { field: "consent" };
  const rightParagraphs = (found?.paragraphs ?? []).map(({ paragraph }) => paragraph);
  return { reason, rightParagraphs, comment: comment ?? null, question: question ?? null, hasConsent };
}
