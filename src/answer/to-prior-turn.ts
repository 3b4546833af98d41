import type { Answer } from "../domain/answer.ts";
import type { PriorTurn } from "../domain/prior-turn.ts";

/** An answered question, as the next one is completed from it. No paragraphs: nothing was answered that one could lean on. */
export function toPriorTurn({ question, understood, subject, sentences, closest }: Answer): PriorTurn {
  const citations = [...sentences, ...closest].flatMap((sentence) => sentence.citations);
  const paragraphs = [...new Set(citations.map(({ paragraph }) => paragraph))];
  return { question: subject ?? understood ?? question, paragraphs };
}
