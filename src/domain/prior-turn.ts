import type { ParagraphId } from "./paragraph-id.ts";

/** What was said before a question: the question before it, and the paragraphs it was answered from. */
export interface PriorTurn {
  readonly question: string;
  readonly paragraphs: readonly ParagraphId[];
}
