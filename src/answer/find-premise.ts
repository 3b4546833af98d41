import type { AnswerSentence, Premise } from "../domain/answer.ts";
import { yearsOf } from "../text/years.ts";

/**
 * Finds a year that the question takes for granted but the cited words do not give, where they give another one.
 * @returns null when the question names no year, or the answer has it, or the answer has none to set against it
 */
export function findPremise(question: string, sentences: readonly AnswerSentence[]): Premise | null {
  const asked = yearsOf(question);
  const found = yearsOf(sentences.flatMap(({ citations }) => citations.map(({ quote }) => quote)).join(" "));
  const given = asked.find((year) => !found.includes(year));
  return given === undefined || found.length === 0 ? null : { given, found };
}
