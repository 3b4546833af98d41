import type { Answer } from "../domain/answer.ts";
import type { PriorTurn } from "../domain/prior-turn.ts";
import { paragraphsShown } from "./cite.ts";

/** An answered question, as the next one is completed from it. No paragraphs: nothing was answered that one could lean on. */
export function toPriorTurn(answer: Answer): PriorTurn {
  const { question, understood, subject } = answer;
  return { question: subject ?? understood ?? question, paragraphs: paragraphsShown(answer) };
}
