import type { ParagraphId } from "../domain/paragraph-id.ts";
import { stem } from "../text/stem.ts";
import { tokenise } from "../text/tokenise.ts";
import { paragraphText } from "./build-index.ts";
import type { LanguageIndex, SearchIndex } from "./search-index.ts";

/** How much of a question a paragraph takes up. */
export interface Coverage {
  /** Share (0..1) of the question's weight that stands in the paragraph's words or in the questions it answers. */
  readonly all: number;
  /** The same for the paragraph's own words alone. */
  readonly text: number;
  /** The words that stand in neither, with their weight, heaviest first. */
  readonly missing: readonly { readonly word: string; readonly weight: number }[];
}

export type CoverageOf = (question: string, paragraphs: readonly ParagraphId[]) => Coverage;

interface Vocabulary {
  readonly text: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

/**
 * Builds the measure of how much of a question some paragraphs take up together: each word weighs its idf among the
 * questions people ask (so that "where" and "please" weigh little), and counts as covered in whichever language it stands.
 */
export function buildCoverage(index: SearchIndex): CoverageOf {
  const vocabularies = new Map<string, Vocabulary>();
  const vocabularyOf = (paragraph: ParagraphId, language: LanguageIndex): Vocabulary => {
    const key = `${language.language} ${paragraph}`;
    const known = vocabularies.get(key) ?? readVocabulary(index, paragraph, language);
    vocabularies.set(key, known);
    return known;
  };
  return (question, paragraphs) => {
    const languages = [...index.languages.values()];
    const words = [...new Set(tokenise(question))].map((word) => {
      const places = languages.flatMap((language) => paragraphs.map((p) => ({ language, vocabulary: vocabularyOf(p, language) })));
      const inText = places.some(({ language, vocabulary }) => vocabulary.text.has(stem(word, language.language)));
      const inAll = inText || places.some(({ language, vocabulary }) => vocabulary.all.has(stem(word, language.language)));
      return { word, weight: weightOf(word, languages), inText, inAll };
    });
    const total = words.reduce((sum, { weight }) => sum + weight, 0) || 1;
    const share = (covered: (w: (typeof words)[number]) => boolean) => words.filter(covered).reduce((sum, { weight }) => sum + weight, 0) / total;
    return {
      all: share(({ inAll }) => inAll),
      text: share(({ inText }) => inText),
      missing: words.filter(({ inAll }) => !inAll).sort((a, b) => b.weight - a.weight).map(({ word, weight }) => ({ word, weight })),
    };
  };
}

/** A word is as telling as in the language where it is most common. */
function weightOf(word: string, languages: readonly LanguageIndex[]): number {
  return Math.min(...languages.map(({ language, questions }) => questions.stems.idf(stem(word, language))));
}

function readVocabulary(index: SearchIndex, paragraph: ParagraphId, language: LanguageIndex): Vocabulary {
  const version = index.library.versions.get(language.language);
  const text = version ? stemsOf(paragraphText(version, paragraph), language) : [];
  const asked = language.known.filter((q) => q.paragraph === paragraph && q.kind === "answered").flatMap((q) => stemsOf(q.text, language));
  return { text: new Set(withNames(text, index, language)), all: new Set(withNames([...text, ...asked], index, language)) };
}

function stemsOf(text: string, language: LanguageIndex): readonly string[] {
  return language.analyse(text).stems;
}

/** A concept that is named counts as named in all its names. */
function withNames(stems: readonly string[], index: SearchIndex, language: LanguageIndex): string[] {
  const named = new Set(stems.filter((term) => term.startsWith("§")).map((term) => term.slice(1)));
  const names = index.library.concepts
    .filter(({ id }) => named.has(id))
    .flatMap(({ names: byLanguage }) => Object.values(byLanguage).flatMap(({ name, acronyms, also }) => [name, ...acronyms, ...also]));
  return [...stems, ...names.flatMap((name) => tokenise(name).map((word) => stem(word, language.language)))];
}
