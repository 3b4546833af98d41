import type { AnswerSentence } from "../domain/answer.ts";
import type { Language } from "../domain/language.ts";
import type { ParagraphId } from "../domain/paragraph-id.ts";
import { Bm25, buildBm25, countTerms } from "../retrieval/bm25.ts";
import type { Query, Retrieval } from "../retrieval/retrieve.ts";
import type { LanguageIndex, SearchIndex } from "../retrieval/search-index.ts";
import { type AnswerType, givesType } from "./answer-type.ts";
import { citeSentence, sourceVersion, versionFor } from "./cite.ts";

/** How sentences of one paragraph are told apart. Chosen on the development set. */
interface ExtractionWeights {
  /** The likest known question that this sentence answers. */
  readonly known: number;
  /** The question's own words and n-grams in the sentence. */
  readonly words: number;
  /** The sentence gives a thing of the kind that is asked for. */
  readonly type: number;
}

const EXTRACTION_WEIGHTS: ExtractionWeights = { known: 0.3, words: 0.5, type: 0.2 };

/** A further sentence is quoted when it scores this share of the best one or gives a thing asked for that none did, and the answer stays readable. */
const CLOSE = 0.7;
const READABLE = 400;
/** For the sake of what was asked an answer may be this long. */
const LONGEST = 900;
const MOST = 3;

/**
 * Chooses the sentences of a paragraph that answer a question, one to three, the best first.
 * @param types what kinds of thing the question asks for
 */
export function extract(
  index: SearchIndex,
  query: Query,
  retrieval: Retrieval,
  paragraph: ParagraphId,
  types: readonly AnswerType[],
  most = MOST,
): AnswerSentence[] {
  const ranked = rankSentences(index, query, retrieval, paragraph, types);
  const best = ranked[0]?.score ?? 0;
  const chosen: AnswerSentence[] = [];
  let length = 0;
  const open = new Set(types);
  for (const { sentence, score, gives } of ranked) {
    const cited = citeSentence(index.library, query.language, paragraph, sentence);
    const completes = gives.some((type) => open.has(type));
    const room = completes ? LONGEST : score >= CLOSE * best ? READABLE : 0;
    if (chosen.length > 0 && (chosen.length >= most || length + cited.text.length > room)) continue;
    for (const type of gives) open.delete(type);
    const speaker =
      types.includes("actor") && chosen.length === 0 ? citeAntecedent(index, query.language, paragraph, sentence) : [];
    chosen.push(cited, ...speaker, ...citeItems(index, query.language, paragraph, sentence));
    length += cited.text.length;
  }
  return unique(chosen);
}

const PRONOUN = /(?<!\p{L})(?:он|она|они)(?!\p{L})/iu;

/** Who "he" or "she" is stands where the paragraph begins: a question that asks who needs that sentence too. */
function citeAntecedent(
  index: SearchIndex,
  language: Language,
  paragraph: ParagraphId,
  sentence: number,
): AnswerSentence[] {
  const source = sourceVersion(index.library).texts.get(paragraph);
  const span = source?.sentences[sentence];
  if (!source || !span || sentence === 0 || !PRONOUN.test(source.text.slice(span.start, span.end))) return [];
  return [citeSentence(index.library, language, paragraph, 0)];
}

/** A sentence that leads in a list ("…the following side events:") says nothing without the items that follow it. */
function citeItems(index: SearchIndex, language: Language, paragraph: ParagraphId, sentence: number): AnswerSentence[] {
  const source = sourceVersion(index.library).texts.get(paragraph);
  if (!source) return [];
  const textOf = (i: number) => source.text.slice(source.sentences[i]?.start, source.sentences[i]?.end);
  const items: AnswerSentence[] = [];
  for (
    let i = sentence + 1;
    textOf(sentence).endsWith(":") && /^[–—-]\t/u.test(textOf(i)) && i < source.sentences.length;
    i += 1
  ) {
    items.push(citeSentence(index.library, language, paragraph, i));
  }
  return items;
}

function unique(sentences: readonly AnswerSentence[]): AnswerSentence[] {
  return [...new Map(sentences.map((sentence) => [sentence.text, sentence])).values()];
}

interface RankedSentence {
  readonly sentence: number;
  readonly score: number;
  /** What it gives of the kinds of thing that are asked for. */
  readonly gives: readonly AnswerType[];
}

/** A footnote seldom answers who does not ask for a link. */
const NOTE_SHARE = 0.6;
const NOTE_BODY = /^\[\d+:\s/u;

/** The sentences of a paragraph, best first. */
function rankSentences(
  index: SearchIndex,
  query: Query,
  retrieval: Retrieval,
  paragraph: ParagraphId,
  types: readonly AnswerType[],
): RankedSentence[] {
  const parts = rankParts(index, query, retrieval, paragraph, types);
  const { known, words, type } = EXTRACTION_WEIGHTS;
  const source = sourceVersion(index.library).texts.get(paragraph);
  const isNote = (i: number) => source !== undefined && NOTE_BODY.test(source.text.slice(source.sentences[i]?.start));
  return parts.known
    .map((_, i) => ({
      sentence: i,
      score: known * (parts.known[i] ?? 0) + words * (parts.words[i] ?? 0) + type * (parts.type[i] ?? 0),
      gives: typesGiven(index, paragraph, i, types),
    }))
    .map((one) => (types.includes("link") || !isNote(one.sentence) ? one : { ...one, score: one.score * NOTE_SHARE }))
    .sort((a, b) => b.score - a.score);
}

/** What speaks for each sentence of a paragraph, each list 0..1. */
function rankParts(
  index: SearchIndex,
  query: Query,
  retrieval: Retrieval,
  paragraph: ParagraphId,
  types: readonly AnswerType[],
): Record<keyof ExtractionWeights, number[]> {
  const count = sourceVersion(index.library).texts.get(paragraph)?.sentences.length ?? 0;
  return {
    known: normalise(knownScores(retrieval, paragraph, count)),
    words: normalise(wordScores(index, query, paragraph)),
    type: Array.from({ length: count }, (_, sentence) => typeScore(index, paragraph, sentence, types)),
  };
}

function knownScores(retrieval: Retrieval, paragraph: ParagraphId, count: number): number[] {
  const scores = new Array<number>(count).fill(0);
  for (const { question, score } of retrieval.matches) {
    if (question.kind !== "answered" || question.paragraph !== paragraph || question.sentence === null) continue;
    scores[question.sentence] = Math.max(scores[question.sentence] ?? 0, score);
  }
  return scores;
}

/** The sentences of one paragraph are the whole collection here: what they share tells nothing apart. */
function wordScores(index: SearchIndex, query: Query, paragraph: ParagraphId): number[] {
  const language: Language = versionFor(index.library, query.language).language;
  const analyse = (index.languages.get(language) as LanguageIndex).analyse;
  const stored = versionFor(index.library, query.language).texts.get(paragraph);
  if (!stored) return [];
  const sentences = stored.sentences.map(({ start, end }) => analyse(stored.text.slice(start, end)));
  const terms = analyse(query.text);
  const stems = new Bm25(buildBm25(sentences.map((s) => s.stems))).scores(countTerms(terms.stems));
  const grams = new Bm25(buildBm25(sentences.map((s) => s.grams))).scores(countTerms(terms.grams));
  const [a, b] = [normalise([...stems]), normalise([...grams])];
  return a.map((score, i) => (score + (b[i] ?? 0)) / 2);
}

function typeScore(index: SearchIndex, paragraph: ParagraphId, sentence: number, types: readonly AnswerType[]): number {
  return types.length === 0 ? 0 : typesGiven(index, paragraph, sentence, types).length / types.length;
}

function typesGiven(
  index: SearchIndex,
  paragraph: ParagraphId,
  sentence: number,
  types: readonly AnswerType[],
): AnswerType[] {
  const source = sourceVersion(index.library).texts.get(paragraph);
  const span = source?.sentences[sentence];
  if (!source || !span) return [];
  const text = source.text.slice(span.start, span.end);
  return types.filter((type) => givesType(text, type));
}

function normalise(scores: readonly number[]): number[] {
  const max = Math.max(0, ...scores);
  return max === 0 ? [...scores] : scores.map((score) => score / max);
}
