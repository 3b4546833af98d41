import type { Language } from "../domain/language.ts";
import type { SectionId } from "../domain/paragraph-id.ts";
import type { SectionQuestion } from "../domain/passage.ts";
import type { Terms } from "../text/analyse.ts";
import { stem } from "../text/stem.ts";
import { isStopWord } from "../text/stop-words.ts";
import { tokenise } from "../text/tokenise.ts";
import { Bm25, buildBm25, countTerms } from "./bm25.ts";
import { countQuery } from "./count-query.ts";
import type { Query } from "./retrieve.ts";
import type { Field, LanguageIndex, SearchIndex } from "./search-index.ts";
import { conceptTerm, wordTerms } from "./word-terms.ts";

/** A word by which fewer ask of a section says nothing of it: of long stories every word would. */
const MIN_ASKERS = 3;

/** The section whose known question, or heading, is most like a query. */
export interface SectionMatch {
  readonly section: SectionId;
  /** The mean of the cosines of stems and n-grams, 0..1. */
  readonly score: number;
  /** Whether every telling word of the query is one by which people ask of that section as a whole. */
  readonly isCovered: boolean;
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
    const terms = own.analyse(text);
    const match = bestOf(field, terms);
    const known = field.words.get(match?.section ?? "");
    // Who names a body or a country that nobody names who asks of the section as a whole wants to hear of that.
    if (!match || !known || !terms.concepts.every((id) => known.has(conceptTerm(id)))) return undefined;
    const telling = tokenise(text).filter((word) => !isStopWord(word, language));
    const isCovered =
      telling.length > 0 && telling.every((word) => (known.get(stem(word, language)) ?? 0) >= MIN_ASKERS);
    return { ...match, isCovered };
  };
}

interface SectionField extends Field {
  /** The section of each text, in the order of the field. */
  readonly sections: readonly SectionId[];
  /** How many of those who ask of each section use each stem or concept. */
  readonly words: ReadonlyMap<SectionId, ReadonlyMap<string, number>>;
}

function buildField({ library }: SearchIndex, { language, analyse }: LanguageIndex): SectionField {
  const asked = library.sectionQuestions.filter((question) => question.language === language);
  const ids = [...new Set(asked.map(({ section }) => section))];
  const headings = ids.flatMap((section): SectionQuestion[] => {
    const text = library.versions.get(language)?.headings.get(section);
    return text === undefined ? [] : [{ section, language, text }];
  });
  const texts = [...asked, ...headings];
  const terms = texts.map(({ text }) => analyse(text));
  const wordsOf = (id: SectionId) =>
    asked.flatMap(({ section }, i) => (section === id ? [...new Set(wordTerms(terms[i] as Terms))] : []));
  return {
    sections: texts.map(({ section }) => section),
    words: new Map(ids.map((id) => [id, countTerms(wordsOf(id))])),
    stems: new Bm25(buildBm25(terms.map(wordTerms))),
    grams: new Bm25(buildBm25(terms.map(({ grams }) => grams))),
  };
}

function bestOf({ sections, stems, grams }: SectionField, terms: Terms): Omit<SectionMatch, "isCovered"> | undefined {
  const counts = countQuery(terms);
  const [byStems, byGrams] = [stems.cosines(counts.stems), grams.cosines(counts.grams)];
  let score = 0;
  let best: SectionId | undefined;
  for (const [i, section] of sections.entries()) {
    const own = ((byStems[i] as number) + (byGrams[i] as number)) / 2;
    if (own > score) [score, best] = [own, section];
  }
  return best === undefined ? undefined : { section: best, score };
}
