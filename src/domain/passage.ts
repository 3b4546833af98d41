import type { Language } from "./language.ts";
import type { ListKind } from "./name.ts";
import type { ParagraphId, SectionId } from "./paragraph-id.ts";
import type { SentencePlace } from "./sentence-id.ts";

/**
 * What is known of a question. `paragraph` is null where the question is about the document as a whole or about nothing in it.
 * - `answered`: the paragraph answers it, in the given sentence (from 0) or, where that is null, as a whole; where `several`
 *   are given, these sentences answer it together, and the paragraph is that of the first
 * - `not_said`: within the subject, but the document does not say
 * - `off_topic`: nothing to do with the document, or an attempt to misuse the bot
 */
export interface QuestionLabel {
  readonly kind: "answered" | "not_said" | "off_topic";
  readonly paragraph: ParagraphId | null;
  readonly sentence: number | null;
  /** In the order of the document. */
  readonly several?: readonly SentencePlace[];
  readonly language: Language;
}

/** What people ask. */
export interface KnownQuestion extends QuestionLabel {
  readonly text: string;
}

/** One of the known questions, by its words alone. */
export type SampleQuestion = Pick<KnownQuestion, "language" | "text">;

/** What people ask of a whole section. */
export interface SectionQuestion {
  readonly section: SectionId;
  readonly language: Language;
  readonly text: string;
}

/** What people ask of things of one kind: for all that the document names, or for something else. */
export interface ListQuestion {
  readonly kind: ListKind;
  readonly language: Language;
  readonly text: string;
  readonly isList: boolean;
}

/** A paragraph that may answer a query, with its fused score in 0..1 (1: first in every part). */
export interface Candidate {
  readonly paragraph: ParagraphId;
  readonly score: number;
}
