import type { Language } from "../domain/language.ts";
import type { ParagraphId } from "../domain/paragraph-id.ts";
import { stem } from "../text/stem.ts";
import { isStopWord } from "../text/stop-words.ts";
import { tokenise } from "../text/tokenise.ts";
import type { ConceptWords } from "./concept-words.ts";
import type { Query } from "./retrieve.ts";
import type { LanguageIndex, SearchIndex } from "./search-index.ts";
import { conceptTerm } from "./word-terms.ts";

/** How much of a question some paragraphs take up. */
export interface Coverage {
  /** Share (0..1) of the question's weight that stands in the paragraphs' words or in the questions they answer. */
  readonly all: number;
  /** The same for the paragraphs' own words alone. */
  readonly text: number;
  /** The share of the weight of its telling words (all but stop words) that stands in neither. */
  readonly left: number;
}

export type CoverageOf = (question: Query, paragraphs: readonly ParagraphId[]) => Coverage;

/**
 * Builds the measure of how much of a question some paragraphs take up together: each word weighs its idf among the
 * questions people ask (so that "where" and "please" weigh little), and counts as covered where it stands in the question's
 * own language or, if that does not use it, in any other ("Islande" is no "island"); or where the paragraph names a
 * concept that has the word in one of its names.
 */
export function buildCoverage(index: SearchIndex): CoverageOf {
  const languages = [...index.languages.values()];
  const answering = new Map(languages.map((language) => [language, listAnswering(language, index)]));
  return (question, paragraphs) => {
    const isGiven = new Uint8Array(index.positions.size);
    for (const paragraph of paragraphs) isGiven[index.positions.get(paragraph) as number] = 1;
    const words = [...new Set(tokenise(question.text))].map((word) => {
      const readings = languages.map((language) => ({
        language,
        terms: withConcepts(stem(word, language.language), language.conceptWords),
      }));
      const own = readings.filter(
        ({ language, terms }) => language.language === question.language && isUsed(language, terms),
      );
      const stems = own.length > 0 ? own : readings;
      return {
        word,
        weight: Math.min(...readings.map(({ language, terms }) => language.questions.stems.idf(terms[0] as string))),
        inText: stems.some(({ language, terms }) => terms.some((term) => standsInText(language, term, isGiven))),
        inQuestions: stems.some(({ language, terms }) =>
          terms.some((term) => standsInQuestions(language, term, isGiven, answering.get(language) as Int32Array)),
        ),
      };
    });
    const telling = words.filter(({ word }) => !isStopWord(word, question.language));
    const covered = telling.filter(({ inText, inQuestions }) => inText || inQuestions);
    const isLeft = createLeftOver(
      question.language,
      covered.map(({ word }) => word),
    );
    return {
      all: shareOf(words, ({ inText, inQuestions }) => inText || inQuestions),
      text: shareOf(words, ({ inText }) => inText),
      left: shareOf(telling, ({ word, inText, inQuestions }) => !inText && !inQuestions && isLeft(word)),
    };
  };
}

/** Chinese is read in pairs of characters, some of which lie across the edges of words: those beside a covered word are none. */
function createLeftOver(language: Language, covered: readonly string[]): (word: string) => boolean {
  if (language !== "zh") return () => true;
  const characters = new Set(covered.flatMap((word) => [...word]));
  return (word) => ![...word].some((character) => characters.has(character));
}

/** The share of the weight that some words have. */
function shareOf<Word extends { readonly weight: number }>(
  words: readonly Word[],
  counts: (word: Word) => boolean,
): number {
  const weightOf = (some: readonly Word[]) => some.reduce((sum, { weight }) => sum + weight, 0);
  return weightOf(words.filter(counts)) / (weightOf(words) || 1);
}

function isUsed({ paragraphs, questions }: LanguageIndex, terms: readonly string[]): boolean {
  return terms.some((term) => paragraphs.stems.has(term) || questions.stems.has(term));
}

function withConcepts(own: string, named: ConceptWords): string[] {
  return [own, ...(named.get(own) ?? []).map(conceptTerm)];
}

/** @param isGiven 1 for each paragraph, by its position, that the question is held against */
function standsInText(language: LanguageIndex, term: string, isGiven: Uint8Array): boolean {
  return language.paragraphs.stems.documentsWith(term).some((position) => isGiven[position] === 1);
}

/** What more sentences answer together is asked in words of all of them, which say nothing of the paragraph of the first. */
const MAX_ANSWERS = 3;

function standsInQuestions(
  { questions }: LanguageIndex,
  term: string,
  isGiven: Uint8Array,
  answering: Int32Array,
): boolean {
  return questions.stems.documentsWith(term).some((question) => isGiven[answering[question] as number] === 1);
}

const NO_PARAGRAPH = -1;

/** Where the paragraph stands that answers each known question of a language, as far as its words say anything of it. */
function listAnswering({ questionLabels }: LanguageIndex, { positions }: SearchIndex): Int32Array {
  return Int32Array.from(questionLabels, ({ kind, paragraph, several }) =>
    kind === "answered" && paragraph !== null && (several?.length ?? 1) <= MAX_ANSWERS
      ? (positions.get(paragraph) as number)
      : NO_PARAGRAPH,
  );
}
