import type { QuestionLabel } from "../domain/passage.ts";
import { chooseBest, MAX_NEIGHBOURS, matchQuestions } from "./match-questions.ts";
import type { SearchIndex } from "./search-index.ts";

/** A known question with how similar the query is to it (0..1), and how much (0..1) of it stands in the query. */
export interface QuestionNeighbour {
  readonly question: QuestionLabel;
  readonly score: number;
  readonly contained: number;
}

/** The known questions nearest to a text, in every language, best first: the part of a search that tells what kind of question it is. */
export function findQuestionNeighbours(index: SearchIndex, text: string): QuestionNeighbour[] {
  const found = [...index.languages.values()].map((language) => ({
    language,
    ...matchQuestions(language, text).nearest,
  }));
  const scores = Float64Array.from(found.flatMap((one) => one.scores));
  const places = found.flatMap(({ positions }) => positions.map((_, i) => i));
  const languages = found.flatMap((one) => one.positions.map(() => one));
  return chooseBest(scores, MAX_NEIGHBOURS).map((place) => {
    const [{ language, positions, contained }, i] = [
      languages[place] as (typeof found)[number],
      places[place] as number,
    ];
    return {
      question: language.questionLabels[positions[i] as number] as QuestionLabel,
      score: scores[place] as number,
      contained: contained[i] as number,
    };
  });
}
