import type { Language } from "../domain/language.ts";
import type { Candidate, KnownQuestion } from "../domain/passage.ts";
import type { Terms } from "../text/analyse.ts";
import { countTerms } from "./bm25.ts";
import { fuse } from "./fuse.ts";
import type { LanguageIndex, SearchIndex } from "./search-index.ts";

/** How much each part of the search says in the fusion. Chosen on the development set (bench/README.md has the ablation). */
export interface RetrievalWeights {
  readonly paragraphStems: number;
  readonly paragraphGrams: number;
  readonly questionStems: number;
  readonly questionGrams: number;
  readonly vectors: number;
  /** What a match in another language than the question's is worth. */
  readonly otherLanguage: number;
}

export const RETRIEVAL_WEIGHTS: RetrievalWeights = {
  paragraphStems: 0.2,
  paragraphGrams: 0.15,
  questionStems: 0.25,
  questionGrams: 0.2,
  vectors: 0.2,
  otherLanguage: 0.8,
};

/** What is sent to the index: a text, and the language it is taken for. */
export interface Query {
  readonly text: string;
  readonly language: Language;
}

/** A known question with how alike the query it is: the mean of the cosines of stems and of n-grams, 0..1. */
export interface QuestionMatch {
  readonly question: KnownQuestion;
  readonly score: number;
}

export interface Retrieval {
  /** Every paragraph that has any score, best first. */
  readonly candidates: readonly Candidate[];
  /** The known questions nearest to the query, best first. */
  readonly matches: readonly QuestionMatch[];
}

const NEIGHBOURS = 60;
const MATCHES = 40;

/**
 * Scores every paragraph for a query: words and character n-grams of the paragraphs, the same of the questions people ask
 * about them, and nearness in the latent space, in every language at once, joined by one rule.
 */
export async function retrieve(index: SearchIndex, query: Query, weights: RetrievalWeights = RETRIEVAL_WEIGHTS): Promise<Retrieval> {
  const count = index.library.document.paragraphs.length;
  const parts = [...index.languages.values()].map((language) => scoreLanguage(language, query, index, weights));
  const lists = [
    { scores: best(parts.map((p) => p.paragraphStems), count), weight: weights.paragraphStems },
    { scores: best(parts.map((p) => p.paragraphGrams), count), weight: weights.paragraphGrams },
    { scores: best(parts.map((p) => p.questionStems), count), weight: weights.questionStems },
    { scores: best(parts.map((p) => p.questionGrams), count), weight: weights.questionGrams },
    { scores: await scoreVectors(index, query, count), weight: weights.vectors },
  ];
  return { candidates: rank(fuse(lists, count), index), matches: topMatches(parts.flatMap((p) => p.matches)) };
}

interface LanguageScores {
  readonly paragraphStems: Float64Array;
  readonly paragraphGrams: Float64Array;
  readonly questionStems: Float64Array;
  readonly questionGrams: Float64Array;
  readonly matches: readonly QuestionMatch[];
}

function scoreLanguage(language: LanguageIndex, query: Query, index: SearchIndex, weights: RetrievalWeights): LanguageScores {
  const terms = language.analyse(query.text);
  const factor = language.language === query.language ? 1 : weights.otherLanguage;
  const stems = scale(language.questions.stems.scores(countTerms(terms.stems)), factor);
  const grams = scale(language.questions.grams.scores(countTerms(terms.grams)), factor);
  return {
    paragraphStems: scale(language.paragraphs.stems.scores(countTerms(terms.stems)), factor),
    paragraphGrams: scale(language.paragraphs.grams.scores(countTerms(terms.grams)), factor),
    questionStems: byParagraph(stems, language.known, index),
    questionGrams: byParagraph(grams, language.known, index),
    matches: matchQuestions(language, terms),
  };
}

function scale(scores: Float64Array, factor: number): Float64Array {
  return factor === 1 ? scores : scores.map((score) => score * factor);
}

/** The best of a paragraph's own questions speaks for it. */
function byParagraph(scores: Float64Array, known: readonly KnownQuestion[], index: SearchIndex): Float64Array {
  const result = new Float64Array(index.library.document.paragraphs.length);
  for (const [i, question] of known.entries()) {
    const place = question.kind === "answered" && question.paragraph ? index.positions.get(question.paragraph) : undefined;
    if (place !== undefined) result[place] = Math.max(result[place] as number, scores[i] as number);
  }
  return result;
}

function matchQuestions(language: LanguageIndex, terms: Terms): QuestionMatch[] {
  const stems = language.questions.stems.cosines(countTerms(terms.stems));
  const grams = language.questions.grams.cosines(countTerms(terms.grams));
  return language.known
    .map((question, i) => ({ question, score: ((stems[i] as number) + (grams[i] as number)) / 2 }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MATCHES);
}

function topMatches(matches: readonly QuestionMatch[]): QuestionMatch[] {
  return [...matches].sort((a, b) => b.score - a.score).slice(0, MATCHES);
}

async function scoreVectors(index: SearchIndex, query: Query, count: number): Promise<Float64Array> {
  const scores = new Float64Array(count);
  const vector = await index.embedder.embedQuery(query.text);
  if (!vector.some((x) => x !== 0)) return scores;
  for (const { passage, similarity } of index.vectors.nearest(vector, NEIGHBOURS)) {
    const place = index.vectorParagraphs[passage] as number;
    scores[place] = Math.max(scores[place] as number, similarity);
  }
  return scores;
}

/** Position by position the highest of several lists. */
function best(lists: readonly Float64Array[], count: number): Float64Array {
  const result = new Float64Array(count);
  for (const list of lists) for (let i = 0; i < count; i += 1) result[i] = Math.max(result[i] as number, list[i] as number);
  return result;
}

function rank(scores: Float64Array, index: SearchIndex): Candidate[] {
  const candidates = index.library.document.paragraphs.map(({ id }, i): Candidate => ({ paragraph: id, score: scores[i] as number }));
  return candidates.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
}
