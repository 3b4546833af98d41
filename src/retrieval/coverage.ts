import type { ParagraphId } from "../domain/paragraph-id.ts";
import { stem } from "../text/stem.ts";
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
  return (question, paragraphs) => {
    const positions = new Set(paragraphs.map((paragraph) => index.positions.get(paragraph) as number));
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
        weight: Math.min(...readings.map(({ language, terms }) => language.questions.stems.idf(terms[0] as string))),
        inText: stems.some(({ language, terms }) => terms.some((term) => standsInText(language, term, positions))),
        inQuestions: stems.some(({ language, terms }) =>
          terms.some((term) => standsInQuestions(language, term, positions, index)),
        ),
      };
    });
    const total = words.reduce((sum, { weight }) => sum + weight, 0) || 1;
    const share = (covered: (word: (typeof words)[number]) => boolean) =>
      words.filter(covered).reduce((sum, { weight }) => sum + weight, 0) / total;
    return { all: share(({ inText, inQuestions }) => inText || inQuestions), text: share(({ inText }) => inText) };
  };
}

function isUsed({ paragraphs, questions }: LanguageIndex, terms: readonly string[]): boolean {
  return terms.some((term) => paragraphs.stems.has(term) || questions.stems.has(term));
}

function withConcepts(own: string, named: ConceptWords): string[] {
  return [own, ...(named.get(own) ?? []).map(conceptTerm)];
}

function standsInText(language: LanguageIndex, term: string, positions: ReadonlySet<number>): boolean {
  return language.paragraphs.stems.documentsWith(term).some((position) => positions.has(position));
}

function standsInQuestions(
  language: LanguageIndex,
  term: string,
  positions: ReadonlySet<number>,
  index: SearchIndex,
): boolean {
  return language.questions.stems.documentsWith(term).some((i) => {
    const label = language.questionLabels[i];
    return (
      label?.kind === "answered" &&
      label.paragraph !== null &&
      positions.has(index.positions.get(label.paragraph) as number)
    );
  });
}
