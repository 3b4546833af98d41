import type { AnswerSentence, FalsePremise } from "../../domain/answer.ts";
import { percentagesOf } from "../../text/percentages.ts";
import { yearsOf } from "../../text/years.ts";

/** What question and text can be compared by, the more telling first. */
const COMPARED = [yearsOf, percentagesOf];

/**
 * Finds a year or a percentage that the question takes for granted but the cited words do not give, where they give another.
 * @returns null when the question names none, or the answer has it, or the answer has none to set against it
 */
export function findFalsePremise(question: string, sentences: readonly AnswerSentence[]): FalsePremise | null {
  const cited = sentences.flatMap(({ citations }) => citations.map(({ quote }) => quote)).join(" ");
  for (const read of COMPARED) {
    const found = read(cited);
    const given = read(question).find((value) => !found.includes(value));
    if (given !== undefined && found.length > 0) return { given, found };
  }
  return null;
}
