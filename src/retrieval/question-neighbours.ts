import type { QuestionLabel } from "../domain/passage.ts";
import { BestFew } from "./best-few.ts";
import { MAX_NEIGHBOURS, matchQuestions } from "./match-questions.ts";
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
  const best = new BestFew(MAX_NEIGHBOURS);
  // The places of one language after those of another, of which none has more than this.
  for (const [l, { scores }] of found.entries())
    for (let i = 0; i < scores.length; i += 1) best.offer(scores[i] as number, l * MAX_NEIGHBOURS + i);
  return best.read().places.map((place) => {
    const i = place % MAX_NEIGHBOURS;
    const one = found[Math.floor(place / MAX_NEIGHBOURS)] as (typeof found)[number];
    const { language, positions, scores, contained } = one;
    return {
      question: language.questionLabels[positions[i] as number] as QuestionLabel,
      score: scores[i] as number,
      contained: contained[i] as number,
    };
  });
}
