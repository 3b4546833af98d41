import type { Outcome } from "./answer.ts";
import type { Language } from "./language.ts";
import type { ParagraphId } from "./paragraph-id.ts";

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
  /** Epoch ms. */
  readonly at: number;
}
