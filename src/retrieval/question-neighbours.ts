import type { QuestionLabel } from "../domain/passage.ts";
import type { Terms } from "../text/analyse.ts";
import { countTerms } from "./bm25.ts";
import type { LanguageIndex, SearchIndex } from "./search-index.ts";
import { wordTerms } from "./word-terms.ts";

/** A known question with how similar the query is to it: the mean of the cosines of stems and of n-grams, 0..1. */
export interface QuestionNeighbour {
  readonly question: QuestionLabel;
  /** How similar they are, 0..1. */
  readonly score: number;
  /** How much of the known question stands in the query (0..1): little where it asks for more than the query does. */
  readonly contained: number;
}

/** How often each term of a query occurs, in both views. */
export type TermCounts = Readonly<Record<"stems" | "grams", ReadonlyMap<string, number>>>;

const MAX_NEIGHBOURS = 80;
/** Below this similarity a known question tells nothing. */
const MIN_SIMILARITY = 0.08;

/** The known questions nearest to a text, in every language, best first: the part of a search that tells what kind of question it is. */
export function findQuestionNeighbours(index: SearchIndex, text: string): QuestionNeighbour[] {
  const languages = [...index.languages.values()];
  return nearestNeighbours(
    languages.flatMap((language) => neighboursInLanguage(language, countQuery(language.analyse(text)))),
  );
}

export function countQuery(terms: Terms): TermCounts {
  return { stems: countTerms(wordTerms(terms)), grams: countTerms(terms.grams) };
}

/** The known questions of one language that are nearest to a query, best first. */
export function neighboursInLanguage(
  { questionLabels, questions: { stems, grams } }: LanguageIndex,
  counts: TermCounts,
): QuestionNeighbour[] {
  const [byStems, byGrams] = [stems.cosines(counts.stems), grams.cosines(counts.grams)];
  const scores = byStems.map((score, position) => (score + (byGrams[position] as number)) / 2);
  const positions: number[] = [];
  for (let position = 0; position < scores.length; position += 1)
    if ((scores[position] as number) > MIN_SIMILARITY) positions.push(position);
  positions.sort((a, b) => (scores[b] as number) - (scores[a] as number));
  const [stemLength, gramLength] = [stems.lengthOf(counts.stems), grams.lengthOf(counts.grams)];
  return positions.slice(0, MAX_NEIGHBOURS).map((position) => {
    const inStems = ((byStems[position] as number) * stemLength) / stems.documentLength(position);
    const inGrams = ((byGrams[position] as number) * gramLength) / grams.documentLength(position);
    const contained = Math.min(1, (inStems + inGrams) / 2);
    return { question: questionLabels[position] as QuestionLabel, score: scores[position] as number, contained };
  });
}

/** The nearest of those of several languages, best first. */
export function nearestNeighbours(neighbours: readonly QuestionNeighbour[]): QuestionNeighbour[] {
  return [...neighbours].sort((a, b) => b.score - a.score).slice(0, MAX_NEIGHBOURS);
}
