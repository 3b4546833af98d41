import type { Language } from "../domain/language.ts";
import type { SectionId } from "../domain/paragraph-id.ts";
import type { SectionQuestion } from "../domain/passage.ts";
import type { Terms } from "../text/analyse.ts";
import { Bm25, buildBm25 } from "./bm25.ts";
import { countQuery } from "./question-neighbours.ts";
import type { Query } from "./retrieve.ts";
import type { Field, LanguageIndex, SearchIndex } from "./search-index.ts";
import { wordTerms } from "./word-terms.ts";

/** The section whose known question, or heading, is most like a query: the mean of the cosines of stems and n-grams, 0..1. */
export interface SectionMatch {
  readonly section: SectionId;
  readonly score: number;
}

export type SectionFinder = (query: Query) => SectionMatch | undefined;

/** Builds the finder of the section that a question is about as a whole; each language is read when it is first asked in. */
export function createSectionFinder(index: SearchIndex): SectionFinder {
  const fields = new Map<Language, SectionField>();
  return ({ text, language }) => {
    const own = index.languages.get(language);
    if (!own) return undefined;
    const field = fields.get(language) ?? buildField(index, own);
    fields.set(language, field);
    return bestOf(field, own.analyse(text));
  };
}

interface SectionField extends Field {
  /** The section of each text, in the order of the field. */
  readonly sections: readonly SectionId[];
}

function buildField({ library }: SearchIndex, { language, analyse }: LanguageIndex): SectionField {
  const headings = [...(library.versions.get(language)?.headings ?? [])]
    .filter(([section]) => library.sectionQuestions.some((question) => question.section === section))
    .map(([section, text]): SectionQuestion => ({ section, language, text }));
  const asked = library.sectionQuestions.filter((question) => question.language === language);
  const texts = [...asked, ...headings];
  const terms = texts.map(({ text }) => analyse(text));
  return {
    sections: texts.map(({ section }) => section),
    stems: new Bm25(buildBm25(terms.map(wordTerms))),
    grams: new Bm25(buildBm25(terms.map(({ grams }) => grams))),
  };
}

function bestOf({ sections, stems, grams }: SectionField, terms: Terms): SectionMatch | undefined {
  const counts = countQuery(terms);
  const [byStems, byGrams] = [stems.cosines(counts.stems), grams.cosines(counts.grams)];
  const scores = byStems.map((score, i) => (score + (byGrams[i] as number)) / 2);
  const score = Math.max(0, ...scores);
  const section = sections[scores.indexOf(score)];
  return section === undefined || score === 0 ? undefined : { section, score };
}
