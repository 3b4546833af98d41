import { MAX_NEIGHBOURS, matchQuestions, type QuestionNeighbour } from "./match-questions.ts";
import type { SearchIndex } from "./search-index.ts";

/** The known questions nearest to a text, in every language, best first: the part of a search that tells what kind of question it is. */
export function findQuestionNeighbours(index: SearchIndex, text: string): QuestionNeighbour[] {
  const neighbours = [...index.languages.values()].flatMap((language) => matchQuestions(language, text).neighbours);
  return neighbours.sort((a, b) => b.score - a.score).slice(0, MAX_NEIGHBOURS);
}
