import type { Version } from "../domain/document.ts";
import type { Language } from "../domain/language.ts";
import type { Corpus, Library } from "../domain/library.ts";
import { headingKeyOf, type ParagraphId } from "../domain/paragraph-id.ts";
import type { KnownQuestion, ListQuestion, QuestionLabel } from "../domain/passage.ts";
import type { Embedder } from "../ports/embedder.ts";
import { analyse, type Terms } from "../text/analyse.ts";
import { createConceptFinder, indexConceptNames } from "../text/concept-finder.ts";
import { listCountries } from "../text/countries.ts";
import { trainAnswers } from "./answer-likelihoods.ts";
import { type BinaryClassifier, trainBinaryClassifier } from "./binary-classifier.ts";
import { buildBm25 } from "./bm25.ts";
import { chooseSamples } from "./choose-samples.ts";
import { collectGivenThings } from "./collect-given-things.ts";
import { collectListWords } from "./collect-list-words.ts";
import { collectSpellings } from "./collect-spellings.ts";
import { indexConceptWords } from "./concept-words.ts";
import { createSharer } from "./create-sharer.ts";
import { findRestatements } from "./find-restatements.ts";
import type { FieldData, IndexData, LanguageData, VectorData } from "./index-data.ts";
import { createLatentEmbedder, type LatentModel, trainLatentModel } from "./latent-semantics.ts";
import { wordTerms } from "./word-terms.ts";

/** What so many sentences answer together is a broad question. */
const MIN_BROAD_ANSWERS = 3;
/** Enough at once for a model's server, and not too much. */
const EMBEDDED_AT_ONCE = 32;

/**
 * Builds the index of a corpus: for each language the paragraphs and the known questions in two views, vectors of the
 * paragraphs in one latent space, and what is learned from the questions.
 * @param onStep called with the share of the work done, 0..1
 * @param neural turns the paragraphs into vectors in place of the latent space
 */
export async function buildIndex(
  corpus: Corpus,
  onStep: (done: number) => void = () => {},
  neural?: Embedder,
): Promise<IndexData> {
  const { questions, contrasts: _contrasts, laterContrasts: _later, listQuestions: _, ...library } = corpus;
  const languages: Partial<Record<Language, LanguageData>> = {};
  const read: ReadTexts = { questions: [], contrasts: [], later: [], lists: [], sentences: [] };
  const share = createSharer();
  const steps = library.versions.size + 3;
  for (const [i, [language, version]] of [...library.versions].entries()) {
    languages[language] = buildLanguage(corpus, language, version, read, share);
    onStep((i + 1) / steps);
  }
  const latent = trainLatent(library);
  onStep((steps - 2) / steps);
  const vectors = await embedParagraphs(library, neural ?? createLatentEmbedder(latent), (done) =>
    onStep((steps - 2 + done) / steps),
  );
  onStep((steps - 1) / steps);
  const learned = learn(library, read);
  onStep(1);
  return {
    // Thousands of questions have few labels among them.
    labels: questions.map((question) => share(toLabel(question))),
    samples: chooseSamples(questions),
    names: library.concepts,
    languages,
    latent,
    vectors,
    restatements: findRestatements(library, languages),
    concepts: collectConcepts(library, read.sentences),
    givenThings: collectGivenThings(corpus),
    ...learned,
  };
}

/** What is learned from the texts that were read. */
function learn(library: Library, read: ReadTexts) {
  const all = [...read.questions, ...read.contrasts];
  return {
    answerability: trainKind(all, ["answered"], ["not_said", "off_topic"]),
    lists: trainLists(read),
    subject: trainKind(read.questions, ["not_said"], ["off_topic"]),
    classifier: trainAnswers(library, all, read.sentences, read.later),
    breadth: trainBreadth(read.questions),
  };
}

function trainLatent({ document, versions }: Library): LatentModel {
  return trainLatentModel(
    document.paragraphs.map(({ id }) => [...versions.values()].map((version) => paragraphText(version, id))),
  );
}

/** Without its words. */
function toLabel({ kind, paragraph, sentence, language, several }: KnownQuestion): QuestionLabel {
  const label = { kind, paragraph, sentence, language };
  return several ? { ...label, several } : label;
}

/** What of a paragraph is searched: the heading it stands under, then its words. */
function paragraphText(version: Version, id: ParagraphId): string {
  return `${version.headings.get(headingKeyOf(id)) ?? ""}\n${version.texts.get(id)?.text ?? ""}`;
}

interface ReadSentence {
  readonly paragraph: ParagraphId;
  /** Its number in the paragraph, from 0: the same in every language. */
  readonly sentence: number;
  readonly terms: Terms;
}

/** What was read for the index, to be learned from: in every language the known questions, those for lists, and the paragraphs' sentences. */
interface ReadTexts {
  readonly questions: (KnownQuestion & { readonly terms: Terms })[];
  readonly contrasts: (KnownQuestion & { readonly terms: Terms })[];
  readonly later: (KnownQuestion & { readonly terms: Terms })[];
  readonly lists: (ListQuestion & { readonly terms: Terms })[];
  readonly sentences: ReadSentence[];
}

/** @param texts takes what is read of the language @param share gives what languages have in common */
function buildLanguage(
  library: Corpus,
  language: Language,
  version: Version,
  texts: ReadTexts,
  share: <T>(value: T) => T,
): LanguageData {
  const { phrases, short } = indexConceptNames([...library.concepts, ...listCountries()], language);
  const conceptNames = { phrases: phrases.map(share), short: short.map(share) };
  const findConcepts = createConceptFinder(conceptNames, language);
  const read = (text: string) => analyse(text, language, findConcepts);
  const questions = library.questions.filter((question) => question.language === language);
  const asked = questions.map(({ text }) => read(text));
  texts.questions.push(...questions.map((question, i) => ({ ...question, terms: asked[i] as Terms })));
  for (const asked of library.contrasts)
    if (asked.language === language) texts.contrasts.push({ ...asked, terms: read(asked.text) });
  for (const asked of library.laterContrasts)
    if (asked.language === language) texts.later.push({ ...asked, terms: read(asked.text) });
  for (const asked of library.listQuestions)
    if (asked.language === language) texts.lists.push({ ...asked, terms: read(asked.text) });
  for (const { paragraph, text, sentences } of version.texts.values())
    for (const [sentence, { start, end }] of sentences.entries())
      texts.sentences.push({ paragraph, sentence, terms: read(text.slice(start, end)) });
  const paragraphs = library.document.paragraphs.map(({ id }) => read(paragraphText(version, id)));
  return {
    conceptNames,
    conceptWords: indexConceptWords(library.concepts, language),
    paragraphs: buildField(paragraphs),
    questions: buildField(asked),
    spellings: collectSpellings([paragraphs, asked], language),
    listWords: collectListWords(library.listQuestions, language),
  };
}

type Kind = QuestionLabel["kind"];

/** Learns to tell questions of some kinds from those of others. */
function trainKind(
  questions: ReadTexts["questions"],
  kinds: readonly Kind[],
  others: readonly Kind[],
): BinaryClassifier {
  const wanted = questions.filter(({ kind }) => [...kinds, ...others].includes(kind));
  return trainBinaryClassifier(wanted.map(({ terms, kind }) => ({ terms, isPositive: kinds.includes(kind) })));
}

/** Of the known questions one in so many teaches what is no list: all of them would drown those that were written to be told from lists. */
const KNOWN_BESIDE_LISTS = 8;

/** Learns to tell questions for all things of a kind from any others: the known questions ask for no list. */
function trainLists({ lists, questions }: ReadTexts): BinaryClassifier {
  const known = questions
    .filter((_, i) => i % KNOWN_BESIDE_LISTS === 0)
    .map(({ terms }) => ({ terms, isPositive: false }));
  return trainBinaryClassifier([...lists.map(({ terms, isList }) => ({ terms, isPositive: isList })), ...known]);
}

/** Learns to tell questions that many sentences answer together from those that one does; what lies between teaches neither. */
function trainBreadth(questions: ReadTexts["questions"]): BinaryClassifier {
  const examples = questions.flatMap(({ terms, sentence, several = [] }) => {
    if (sentence !== null) return [{ terms, isPositive: false }];
    return several.length >= MIN_BROAD_ANSWERS ? [{ terms, isPositive: true }] : [];
  });
  return trainBinaryClassifier(examples);
}

/** A sentence names what any language version of it names. */
function collectConcepts({ document }: Library, sentences: readonly ReadSentence[]): Set<string>[][] {
  const positions = new Map(document.paragraphs.map(({ id }, i) => [id, i]));
  const concepts: Set<string>[][] = document.paragraphs.map(() => []);
  for (const { paragraph, sentence, terms } of sentences) {
    const named = concepts[positions.get(paragraph) as number] as Set<string>[];
    named[sentence] = new Set([...(named[sentence] ?? []), ...terms.concepts]);
  }
  return concepts;
}

function buildField(terms: readonly Terms[]): FieldData {
  return { stems: buildBm25(terms.map(wordTerms)), grams: buildBm25(terms.map(({ grams }) => grams)) };
}

/** @param onDone called with the share of the paragraphs that have their vectors, 0..1 */
async function embedParagraphs(
  library: Library,
  embedder: Embedder,
  onDone: (done: number) => void,
): Promise<VectorData> {
  const texts = [...library.versions.values()].flatMap((version) =>
    library.document.paragraphs.map(({ id }, position) => ({ position, text: paragraphText(version, id) })),
  );
  const vectors: number[][] = [];
  for (let i = 0; i < texts.length; i += EMBEDDED_AT_ONCE) {
    const batch = texts.slice(i, i + EMBEDDED_AT_ONCE);
    vectors.push(...(await embedder.embedDocuments(batch.map(({ text }) => text))));
    onDone(vectors.length / texts.length);
  }
  return {
    dimensions: embedder.dimensions,
    vectors: Float32Array.from(vectors.flat()),
    paragraphs: Uint32Array.from(texts, ({ position }) => position),
  };
}
