import type { Language } from "../domain/language.ts";
import type { Candidate } from "../domain/passage.ts";
import { type AnswerLikelihoods, readLikelihoods } from "./answer-likelihoods.ts";
import { fuse } from "./fuse.ts";
import { matchQuestions } from "./match-questions.ts";
import { findQuestionNeighbours, type QuestionNeighbour } from "./question-neighbours.ts";
import type { LanguageIndex, SearchIndex } from "./search-index.ts";

/** How much each part of the search says in the fusion, and how its passages speak for their paragraph. */
export interface RetrievalWeights {
  readonly paragraphStems: number;
  readonly paragraphGrams: number;
  readonly questionStems: number;
  readonly questionGrams: number;
  readonly vectors: number;
  readonly classifier: number;
  /** What a match in another language than the question's is worth. */
  readonly otherLanguage: number;
}

/** Chosen on both evaluation sets (rationale.md says how); bench/README.md has the ablation. */
export const RETRIEVAL_WEIGHTS: RetrievalWeights = {
  paragraphStems: 0.03,
  paragraphGrams: 0.04,
  questionStems: 0.11,
  questionGrams: 0.08,
  vectors: 0.11,
  classifier: 0.63,
  otherLanguage: 0.8,
};

/** What is sent to the index: a text, and the language it is taken for. */
export interface Query {
  readonly text: string;
  readonly language: Language;
}

export interface Retrieval {
  /** Every paragraph that has any score, best first. */
  readonly candidates: readonly Candidate[];
  /** The known questions nearest to the query, best first. */
  readonly neighbours: readonly QuestionNeighbour[];
  readonly likelihoods: AnswerLikelihoods;
}

/** What is scored in every language. */
const VIEWS = ["paragraphStems", "paragraphGrams", "questionStems", "questionGrams"] as const;
const MAX_VECTOR_NEIGHBOURS = 60;

/** Ranks the paragraphs for a query, and finds the known questions nearest to it. */
export async function retrieve(
  index: SearchIndex,
  query: Query,
  weights: RetrievalWeights = RETRIEVAL_WEIGHTS,
): Promise<Retrieval> {
  const likelihoods = readLikelihoods(index, query);
  const candidates = await rankParagraphs(index, query, weights, likelihoods);
  return { candidates, neighbours: findQuestionNeighbours(index, query.text), likelihoods };
}

/**
 * Scores every paragraph for a query: words and character n-grams of the paragraphs, similarity to the questions people ask
 * about them, nearness in the latent space, in every language at once, and a classifier that has learned the questions;
 * joined by one rule.
 * @returns every paragraph that has any score, best first
 */
async function rankParagraphs(
  index: SearchIndex,
  query: Query,
  weights: RetrievalWeights = RETRIEVAL_WEIGHTS,
  likelihoods: AnswerLikelihoods = readLikelihoods(index, query),
  languages: readonly LanguageIndex[] = [...index.languages.values()],
): Promise<Candidate[]> {
  const count = index.library.document.paragraphs.length;
  const parts = languages.map((language) => ({
    scores: scoreLanguage(language, query.text),
    factor: language.language === query.language ? 1 : weights.otherLanguage,
  }));
  const lists = [
    ...VIEWS.map((view) => ({
      scores: best(
        parts.map(({ scores, factor }) => ({ scores: scores[view], factor })),
        count,
      ),
      weight: weights[view],
    })),
    { scores: await scoreVectors(index, query, count), weight: weights.vectors },
    { scores: scoreLikelihoods(index, likelihoods), weight: weights.classifier },
  ];
  return rank(fuse(lists, count), index);
}

/** The same for a part of a text that has been ranked: what it says in other languages than its own is little, and takes the most time. */
export async function rankForPart(index: SearchIndex, part: Query): Promise<Candidate[]> {
  const own = index.languages.get(part.language) as LanguageIndex;
  return rankParagraphs(index, part, RETRIEVAL_WEIGHTS, readLikelihoods(index, part), [own]);
}

type LanguageScores = Readonly<Record<(typeof VIEWS)[number], Float32Array>>;

function scoreLanguage(language: LanguageIndex, text: string): LanguageScores {
  const { stems, grams } = language.count(text);
  const { votes } = matchQuestions(language, text);
  return {
    paragraphStems: language.paragraphs.stems.scores(stems),
    paragraphGrams: language.paragraphs.grams.scores(grams),
    questionStems: votes.stems,
    questionGrams: votes.grams,
  };
}

async function scoreVectors(index: SearchIndex, query: Query, paragraphs: number): Promise<Float32Array> {
  const scores = new Float32Array(paragraphs);
  const vector = await index.embedder.embedQuery(query.text);
  // A model behind the same name may have become another one.
  if (vector.length !== index.dimensions || !vector.some((x) => x !== 0)) return scores;
  for (const { passage, similarity } of await index.vectors.nearest(vector, MAX_VECTOR_NEIGHBOURS)) {
    const position = index.vectorParagraphs[passage] as number;
    scores[position] = Math.max(scores[position] as number, similarity);
  }
  return scores;
}

/** Of two sentences whose log-odds are within this, the less likely one scores more than half as much. */
const HALF_SCORE_LOG_ODDS = 3.3;

/** A paragraph scores what its likeliest sentence does: 1 for the best, and less the further its log-odds lie below. */
function scoreLikelihoods({ sentences, positions }: SearchIndex, likelihoods: AnswerLikelihoods): Float32Array {
  const scores = new Float32Array(positions.size);
  const best = Math.max(...likelihoods.sentences);
  const near = Math.exp(-HALF_SCORE_LOG_ODDS);
  for (const [i, { paragraph }] of sentences.entries()) {
    const likelihood = likelihoods.sentences[i] ?? 0;
    const position = positions.get(paragraph) as number;
    const score = ((1 + near) * likelihood) / (likelihood + near * best);
    if (score > (scores[position] as number)) scores[position] = score;
  }
  return scores;
}

/** Position by position the highest of several lists, each times its factor. */
function best(
  lists: readonly { readonly scores: Float32Array; readonly factor: number }[],
  count: number,
): Float32Array {
  const result = new Float32Array(count);
  for (const { scores, factor } of lists)
    for (let i = 0; i < count; i += 1) result[i] = Math.max(result[i] as number, factor * (scores[i] as number));
  return result;
}

function rank(scores: Float64Array, index: SearchIndex): Candidate[] {
  const candidates = index.library.document.paragraphs.map(
    ({ id }, i): Candidate => ({ paragraph: id, score: scores[i] as number }),
  );
  return candidates.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
}
