import type { ParagraphId } from "./paragraph-id.ts";

/** What was said before a question: the question before it, and the paragraphs it was answered from. */
export interface PriorTurn {
  readonly question: string;
  readonly paragraphs: readonly ParagraphId[];
  /** True where the next question stands apart from it, in a thread of its own: it goes on from it only where its words say so. */
  readonly isApart?: boolean;
}
