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
  const [byStems, byGrams] = [stems.cosines(counts.stems), grams.cosines(counts.grams)];
  const scores = new Float32Array(byStems.length);
  for (let position = 0; position < scores.length; position += 1)
    scores[position] = ((byStems[position] as number) + (byGrams[position] as number)) / 2;
  const positions = findBest(scores, MAX_NEIGHBOURS);
  const [stemLength, gramLength] = [stems.lengthOf(counts.stems), grams.lengthOf(counts.grams)];
  return positions.map((position) => {
    const inStems = ((byStems[position] as number) * stemLength) / stems.documentLength(position);
    const inGrams = ((byGrams[position] as number) * gramLength) / grams.documentLength(position);
    const contained = Math.min(1, (inStems + inGrams) / 2);
    return { question: questionLabels[position] as QuestionLabel, score: scores[position] as number, contained };
  });
}

/** The positions of the highest scores that tell anything, best first, of equals the earlier. */
function findBest(scores: Float32Array, most: number): number[] {
  const telling: number[] = [];
  for (let position = 0; position < scores.length; position += 1)
    if ((scores[position] as number) > MIN_SIMILARITY) telling.push(position);
  // Numbers alone are sorted in no time: what lies below the last one wanted needs no place.
  const least =
    Float32Array.from(telling, (position) => scores[position] as number)
      .sort()
      .at(-most) ?? 0;
  return telling
    .filter((position) => (scores[position] as number) >= least)
    .sort((a, b) => (scores[b] as number) - (scores[a] as number))
    .slice(0, most);
}
