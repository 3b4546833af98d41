import type { AnswerSentence, Premise } from "../domain/answer.ts";
import { fold } from "../text/fold.ts";

const YEAR = /(?<![\p{N}/-])(?:19|20)\d\d(?![\p{N}/])/gu;

/**
 * Finds a year that the question takes for granted but the cited words do not give, where they give another one.
 * @returns null when the question names no year, or the answer has it, or the answer has none to set against it
 */
export function findPremise(question: string, sentences: readonly AnswerSentence[]): Premise | null {
  const asked = yearsIn(question);
  const found = yearsIn(sentences.flatMap(({ citations }) => citations.map(({ quote }) => quote)).join(" "));
  const given = asked.find((year) => !found.includes(year));
  return given === undefined || found.length === 0 ? null : { given, found };
}

function yearsIn(text: string): string[] {
  return [...new Set([...fold(text).matchAll(YEAR)].map(([year]) => year))];
}
