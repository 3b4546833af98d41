import type { AnswerSentence } from "../../domain/answer.ts";
import type { ParagraphText } from "../../domain/document.ts";
import { isNoteBody } from "../../domain/footnotes.ts";
import type { Language } from "../../domain/language.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import { Bm25, buildBm25 } from "../../retrieval/bm25.ts";
import type { Query, Retrieval } from "../../retrieval/retrieve.ts";
import type { Field, LanguageIndex, SearchIndex } from "../../retrieval/search-index.ts";
import { wordTerms } from "../../retrieval/word-terms.ts";
import { hasPronoun } from "../../text/pronouns.ts";
import { citeSentence, versionFor } from "../cite.ts";
import { type AnswerType, givesType } from "../question/answer-type.ts";
import { citeItems, sourceSentences } from "./cite-items.ts";

/** How sentences of one paragraph are told apart. Chosen on both evaluation sets, given the right paragraph. */
interface ExtractionWeights {
  /** The most similar known question that this sentence answers. */
  readonly neighbours: number;
  /** The question's own words and n-grams in the sentence. */
  readonly words: number;
  /** The sentence gives a thing of the kind that is asked for. */
  readonly type: number;
}

const EXTRACTION_WEIGHTS: ExtractionWeights = { neighbours: 0.3, words: 0.5, type: 0.2 };

/** A further sentence is quoted when it scores this share of the best one or gives a thing asked for that none did, and the answer stays readable. */
const MIN_SCORE_SHARE = 0.7;
const MAX_READABLE_CHARS = 400;
/** For the sake of what was asked an answer may be this long. */
const MAX_CHARS = 900;

/**
 * Chooses the sentences of a paragraph that answer a question, the best first.
 * @param types what kinds of thing the question asks for
 * @param most how many sentences at most
 */
export function extract(
  index: SearchIndex,
  query: Query,
  retrieval: Retrieval,
  paragraph: ParagraphId,
  types: readonly AnswerType[],
  most: number,
): AnswerSentence[] {
  const ranked = rankSentences(index, query, retrieval, paragraph, types);
  const best = ranked[0]?.score ?? 0;
  const chosen: AnswerSentence[] = [];
  let length = 0;
  const open = new Set(types);
  for (const { sentence, score, gives } of ranked) {
    const cited = citeSentence(index.library, query.language, paragraph, sentence);
    const completes = gives.some((type) => open.has(type));
    const room = completes ? MAX_CHARS : score >= MIN_SCORE_SHARE * best ? MAX_READABLE_CHARS : 0;
    if (chosen.length > 0 && (chosen.length >= most || length + cited.text.length > room)) continue;
    for (const type of gives) open.delete(type);
    const speaker =
      types.includes("actor") && chosen.length === 0 ? citeAntecedent(index, query.language, paragraph, sentence) : [];
    chosen.push(cited, ...speaker, ...citeItems(index, query.language, paragraph, sentence));
    length += cited.text.length;
  }
  return unique(chosen);
}

/** Who "he" or "she" is stands where the paragraph begins: a question that asks who needs that sentence too. */
function citeAntecedent(
  index: SearchIndex,
  language: Language,
  paragraph: ParagraphId,
  sentence: number,
): AnswerSentence[] {
  return hasAntecedent(index, paragraph, sentence) ? [citeSentence(index.library, language, paragraph, 0)] : [];
}

/** Whether a sentence, counted from 0, says "he" or "she" of somebody named where its paragraph begins. */
export function hasAntecedent(index: SearchIndex, paragraph: ParagraphId, sentence: number): boolean {
  const source = sourceSentences(index, paragraph)[sentence] ?? "";
  return sentence > 0 && hasPronoun(source, index.library.document.structure.language);
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
const NOTE_WEIGHT = 0.6;

/** The sentences of a paragraph, best first. */
function rankSentences(
  index: SearchIndex,
  query: Query,
  retrieval: Retrieval,
  paragraph: ParagraphId,
  types: readonly AnswerType[],
): RankedSentence[] {
  const source = sourceSentences(index, paragraph);
  const neighbours = normalise(neighbourScores(retrieval, paragraph, source.length));
  const words = normalise(wordScores(index, query, paragraph));
  return source
    .map((text, sentence): RankedSentence => {
      const gives = types.filter((type) => givesType(text, type, index.library.document.structure.language));
      const share = types.length === 0 ? 0 : gives.length / types.length;
      const weights = EXTRACTION_WEIGHTS;
      const score =
        weights.neighbours * (neighbours[sentence] ?? 0) +
        weights.words * (words[sentence] ?? 0) +
        weights.type * share;
      return { sentence, gives, score: types.includes("link") || !isNoteBody(text) ? score : score * NOTE_WEIGHT };
    })
    .sort((a, b) => b.score - a.score);
}

function neighbourScores(retrieval: Retrieval, paragraph: ParagraphId, count: number): number[] {
  const scores = new Array<number>(count).fill(0);
  for (const { question, score } of retrieval.neighbours) {
    if (question.kind !== "answered" || question.paragraph !== paragraph || question.sentence === null) continue;
    scores[question.sentence] = Math.max(scores[question.sentence] ?? 0, score);
  }
  return scores;
}

/** The sentences of one paragraph are the whole collection here: what they share tells nothing apart. */
function wordScores(index: SearchIndex, query: Query, paragraph: ParagraphId): number[] {
  const { language, texts } = versionFor(index.library, query.language);
  const { analyse, count } = index.languages.get(language) as LanguageIndex;
  const stored = texts.get(paragraph);
  if (!stored) return [];
  const { stems, grams } = sentenceField(stored, analyse);
  const counts = count(query.text);
  const [a, b] = [normalise([...stems.scores(counts.stems)]), normalise([...grams.scores(counts.grams)])];
  return a.map((score, i) => (score + (b[i] ?? 0)) / 2);
}

const read = new WeakMap<ParagraphText, Field>();

/** The sentences of a text as an index of their own, built once. */
function sentenceField(stored: ParagraphText, analyse: LanguageIndex["analyse"]): Field {
  const known = read.get(stored);
  if (known) return known;
  const sentences = stored.sentences.map(({ start, end }) => analyse(stored.text.slice(start, end)));
  const field = {
    stems: new Bm25(buildBm25(sentences.map(wordTerms))),
    grams: new Bm25(buildBm25(sentences.map(({ grams }) => grams))),
  };
  read.set(stored, field);
  return field;
}

function normalise(scores: readonly number[]): number[] {
  const max = Math.max(0, ...scores);
  return max === 0 ? [...scores] : scores.map((score) => score / max);
}
