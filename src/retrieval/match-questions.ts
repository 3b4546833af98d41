import type { QuestionLabel } from "../domain/passage.ts";
import type { TermCounts } from "./count-query.ts";
import type { LanguageIndex } from "./search-index.ts";
import { countVotes } from "./voters.ts";

/** A known question with how similar the query is to it: the mean of the cosines of stems and of n-grams, 0..1. */
export interface QuestionNeighbour {
  readonly question: QuestionLabel;
  /** How similar they are, 0..1. */
  readonly score: number;
  /** How much of the known question stands in the query (0..1): little where it asks for more than the query does. */
  readonly contained: number;
}

/** A figure of each paragraph or question, by the stems of a text and by its n-grams. */
type ByView = Readonly<Record<"stems" | "grams", Float32Array>>;

/** What the known questions of one language say of a text. */
export interface QuestionMatches {
  /** For each paragraph. */
  readonly votes: ByView;
  /** The nearest, best first. */
  readonly neighbours: readonly QuestionNeighbour[];
}

/** So many of a language tell what kind of question a text is. */
export const MAX_NEIGHBOURS = 80;
/** Below this similarity a known question tells nothing. */
const MIN_SIMILARITY = 0.08;

/** A question and each of its parts are ranked more than once. The terms of a text are kept while it is spoken of, and so is what was found. */
const matched = new WeakMap<TermCounts, QuestionMatches>();

/** Compares a text with every known question of a language. */
export function matchQuestions(language: LanguageIndex, text: string): QuestionMatches {
  const counts = language.count(text);
  const known = matched.get(counts);
  if (known) return known;
  const stems = language.questions.stems.passingMatches(counts.stems);
  const grams = language.questions.grams.passingMatches(counts.grams);
  const matches = {
    votes: { stems: countVotes(stems.scores, language.voters), grams: countVotes(grams.scores, language.voters) },
    neighbours: findNeighbours(language, counts, { stems: stems.cosines, grams: grams.cosines }),
  };
  matched.set(counts, matches);
  return matches;
}

/** @param views of every known question the cosine with the text */
function findNeighbours(
  { questionLabels, questions }: LanguageIndex,
  counts: TermCounts,
  { stems, grams }: ByView,
): QuestionNeighbour[] {
  const telling: Similar[] = [];
  for (let position = 0; position < stems.length; position += 1) {
    const score = ((stems[position] as number) + (grams[position] as number)) / 2;
    if (score > MIN_SIMILARITY) telling.push({ position, score });
  }
  const stemLength = questions.stems.lengthOf(counts.stems);
  const gramLength = questions.grams.lengthOf(counts.grams);
  return findBest(telling, MAX_NEIGHBOURS).map(({ position, score }): QuestionNeighbour => {
    const inStems = ((stems[position] as number) * stemLength) / questions.stems.documentLength(position);
    const inGrams = ((grams[position] as number) * gramLength) / questions.grams.documentLength(position);
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
  const least = new Float64Array(telling.map(({ score }) => score)).sort().at(-most) ?? 0;
  return telling
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score)
    .slice(0, most);
}
