import type { QuestionLabel } from "../domain/passage.ts";
import type { LanguageIndex, SearchIndex } from "./search-index.ts";

/** A known question with how similar the query is to it: the mean of the cosines of stems and of n-grams, 0..1. */
export interface QuestionNeighbour {
  readonly question: QuestionLabel;
  /** How similar they are, 0..1. */
  readonly score: number;
  /** How much of the known question stands in the query (0..1): little where it asks for more than the query does. */
  readonly contained: number;
}

const MAX_NEIGHBOURS = 80;
/** Below this similarity a known question tells nothing. */
const MIN_SIMILARITY = 0.08;

/** The known questions nearest to a text, in every language, best first: the part of a search that tells what kind of question it is. */
export function findQuestionNeighbours(index: SearchIndex, text: string): QuestionNeighbour[] {
  const neighbours = [...index.languages.values()].flatMap((language) => neighboursInLanguage(language, text));
  return neighbours.sort((a, b) => b.score - a.score).slice(0, MAX_NEIGHBOURS);
}

/** The known questions of one language that are nearest to a text, best first. */
function neighboursInLanguage(
  { questionLabels, questions: { stems, grams }, count }: LanguageIndex,
  text: string,
): QuestionNeighbour[] {
  const counts = count(text);
  const [byStems, byGrams] = [stems.passingCosines(counts.stems), grams.passingCosines(counts.grams)];
  const telling: Similar[] = [];
  for (let position = 0; position < byStems.length; position += 1) {
    const score = ((byStems[position] as number) + (byGrams[position] as number)) / 2;
    if (score > MIN_SIMILARITY) telling.push({ position, score });
  }
  const [stemLength, gramLength] = [stems.lengthOf(counts.stems), grams.lengthOf(counts.grams)];
  return findBest(telling, MAX_NEIGHBOURS).map(({ position, score }) => {
    const inStems = ((byStems[position] as number) * stemLength) / stems.documentLength(position);
    const inGrams = ((byGrams[position] as number) * gramLength) / grams.documentLength(position);
    const contained = Math.min(1, (inStems + inGrams) / 2);
    return { question: questionLabels[position] as QuestionLabel, score, contained };
  });
}

/** A known question by its place, and how similar (0..1) it is. */
interface Similar {
  readonly position: number;
  readonly score: number;
}

/** The most similar, best first, of equals the earlier. */
function findBest(telling: readonly Similar[], most: number): Similar[] {
  // Numbers alone are sorted in no time: what lies below the last one wanted needs no place.
  const least =
    Float64Array.from(telling, ({ score }) => score)
      .sort()
      .at(-most) ?? 0;
  return telling
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score)
    .slice(0, most);
}
