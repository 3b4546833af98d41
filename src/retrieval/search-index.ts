import type { AskedThing } from "../domain/asked-thing.ts";
import type { Language } from "../domain/language.ts";
import type { Library } from "../domain/library.ts";
import type { ParagraphId } from "../domain/paragraph-id.ts";
import type { QuestionLabel, SampleQuestion } from "../domain/passage.ts";
import type { SentencePlace } from "../domain/sentence-id.ts";
import type { Embedder } from "../ports/embedder.ts";
import type { VectorIndex } from "../ports/vector-index.ts";
import { analyse, type Terms } from "../text/analyse.ts";
import { type ConceptFinder, createConceptFinder } from "../text/concept-finder.ts";
import { isCountry } from "../text/countries.ts";
import { keepRecent } from "../text/keep-recent.ts";
import { setHanApart } from "../text/set-han-apart.ts";
import type { BinaryClassifier } from "./binary-classifier.ts";
import { Bm25 } from "./bm25.ts";
import type { Classifier } from "./classifier.ts";
import type { ConceptWords } from "./concept-words.ts";
import { countQuery, type TermCounts } from "./count-query.ts";
import type { FieldData, IndexData } from "./index-data.ts";
import { createLatentEmbedder } from "./latent-semantics.ts";
import { listSentences } from "./list-sentences.ts";
import { groupVoters, type Voters } from "./voters.ts";

export interface Field {
  readonly stems: Bm25;
  readonly grams: Bm25;
}

/** One language of an opened index. */
export interface LanguageIndex {
  readonly language: Language;
  readonly conceptWords: ConceptWords;
  readonly paragraphs: Field;
  readonly questions: Field;
  /** The known questions of this language, in the order of the field. */
  readonly questionLabels: readonly QuestionLabel[];
  /** Which of them speak for which paragraph. */
  readonly voters: Voters;
  /** The stems that a misspelt word may have been meant to be. */
  readonly spellings: readonly string[];
  /** The words with which people ask for all things of a kind, by their keys (word-keys.ts). */
  readonly listWords: ReadonlySet<string>;
  readonly findConcepts: ConceptFinder;
  readonly analyse: (text: string) => Terms;
  /** The terms of a query, counted. */
  readonly count: (text: string) => TermCounts;
}

/** A built index, ready to be searched. */
export interface SearchIndex {
  readonly library: Library;
  /** Some of what people ask, of every language; none where nobody has written questions. */
  readonly samples: readonly SampleQuestion[];
  /** Where each paragraph stands in the document, from 0. */
  readonly positions: ReadonlyMap<ParagraphId, number>;
  readonly languages: ReadonlyMap<Language, LanguageIndex>;
  /** For a paragraph those that say the same in another part of the document. */
  readonly restatements: ReadonlyMap<ParagraphId, readonly ParagraphId[]>;
  /** The concepts, by id, that each sentence of a paragraph names in any language. */
  readonly concepts: ReadonlyMap<ParagraphId, readonly ReadonlySet<string>[]>;
  /** What a paragraph gives of the things that are asked for by name; none for a paragraph of which too little is known. */
  readonly givenThings: ReadonlyMap<ParagraphId, ReadonlySet<AskedThing>>;
  /** Tells questions that the document answers from those it does not. */
  readonly answerability: BinaryClassifier;
  /** Of these, tells those on its subject from those that have nothing to do with it. */
  readonly subject: BinaryClassifier;
  /** Tells questions for all things of a kind from any others. */
  readonly lists: BinaryClassifier;
  /** Tells which of `sentences` answer a question, or that none does; null where nobody has written questions. */
  readonly classifier: Classifier | null;
  /** Tells questions that many sentences answer from those that one does. */
  readonly breadth: BinaryClassifier;
  /** All of the document, in order. */
  readonly sentences: readonly SentencePlace[];
  readonly embedder: Embedder;
  readonly vectors: VectorIndex;
  /** The length of each. */
  readonly dimensions: number;
  /** The position of the paragraph that each stored vector belongs to. */
  readonly vectorParagraphs: Uint32Array;
}

/**
 * Opens an index over the library that it was built from.
 * @param neural the embedder of its vectors, where these are not of its own latent space
 */
export function openIndex(library: Library, data: IndexData, vectors: VectorIndex, neural?: Embedder): SearchIndex {
  const languages = new Map<Language, LanguageIndex>();
  const positions = new Map(library.document.paragraphs.map(({ id }, i) => [id, i]));
  for (const language of library.versions.keys()) {
    const opened = openLanguage(language, data, positions);
    if (opened) languages.set(language, opened);
  }
  return {
    library,
    samples: data.samples,
    positions,
    languages,
    restatements: readRestatements(library, data),
    givenThings: readGivenThings(library, data),
    concepts: new Map(
      library.document.paragraphs.map(({ id }, i) => [
        id,
        withoutChanceCountries(library, languages, id, data.concepts[i]),
      ]),
    ),
    answerability: data.answerability,
    subject: data.subject,
    lists: data.lists,
    classifier: data.classifier,
    breadth: data.breadth,
    sentences: listSentences(library),
    embedder: neural ?? createLatentEmbedder(data.latent),
    vectors,
    dimensions: data.vectors.dimensions,
    vectorParagraphs: data.vectors.paragraphs,
  };
}

function openLanguage(
  language: Language,
  data: IndexData,
  positions: ReadonlyMap<ParagraphId, number>,
): LanguageIndex | undefined {
  const stored = data.languages[language];
  if (!stored) return undefined;
  const findConcepts = keepRecent(createConceptFinder(stored.conceptNames, language));
  const read = keepRecent((text) => analyse(text, language, findConcepts));
  const questionLabels = data.labels.filter((label) => label.language === language);
  return {
    language,
    conceptWords: stored.conceptWords,
    paragraphs: openField(stored.paragraphs),
    questions: openField(stored.questions),
    questionLabels,
    voters: groupVoters(questionLabels, positions),
    spellings: stored.spellings,
    listWords: stored.listWords,
    // In Chinese no space sets an acronym apart ("请问ITU要做什么"). The terms of the index, and what was fitted on them, are read without.
    findConcepts: keepRecent((text) => findConcepts(setHanApart(text))),
    analyse: read,
    count: keepRecent((text) => countQuery(read(text))),
  };
}

/** The concepts of each sentence of a paragraph without countries that no version names: "developing countries" has the characters of China. */
function withoutChanceCountries(
  { versions }: Library,
  languages: ReadonlyMap<Language, LanguageIndex>,
  paragraph: ParagraphId,
  sentences: readonly ReadonlySet<string>[] = [],
): readonly ReadonlySet<string>[] {
  const namedIn = (sentence: number) =>
    [...versions.values()].flatMap(({ language, texts }) => {
      const { text = "", sentences: spans = [] } = texts.get(paragraph) ?? {};
      const own = text.slice(spans[sentence]?.start, spans[sentence]?.end);
      return languages.get(language)?.findConcepts(own) ?? [];
    });
  return sentences.map((all, i) => {
    if (![...all].some(isCountry)) return all;
    const named = namedIn(i);
    return new Set([...all].filter((id) => !isCountry(id) || named.includes(id)));
  });
}

/** None for a paragraph of which too little is known. */
function readGivenThings({ document }: Library, data: IndexData): Map<ParagraphId, ReadonlySet<AskedThing>> {
  const known = document.paragraphs.flatMap(({ id }, i) => {
    const given = data.givenThings[i];
    return given ? [[id, given] as const] : [];
  });
  return new Map(known);
}

function readRestatements({ document: { paragraphs } }: Library, data: IndexData): Map<ParagraphId, ParagraphId[]> {
  const map = new Map<ParagraphId, ParagraphId[]>();
  for (const pair of data.restatements) {
    const [a, b] = pair.map((position) => paragraphs[position]?.id as ParagraphId) as [ParagraphId, ParagraphId];
    map.set(a, [...(map.get(a) ?? []), b]);
    map.set(b, [...(map.get(b) ?? []), a]);
  }
  return map;
}

function openField(data: FieldData): Field {
  return { stems: new Bm25(data.stems), grams: new Bm25(data.grams) };
}
