import type { Language } from "../domain/language.ts";
import type { Library } from "../domain/library.ts";
import type { Version } from "../domain/document.ts";
import { sectionOf, type ParagraphId, labelOf } from "../domain/paragraph-id.ts";
import { analyse } from "../text/analyse.ts";
import { buildConceptFinder, type ConceptFinder } from "../text/concept-finder.ts";
import { learnAnswerability } from "./answerability.ts";
import { buildBm25 } from "./bm25.ts";
import type { FieldData, IndexData, LanguageData, VectorData } from "./index-data.ts";
import { findRestatements } from "./find-restatements.ts";
import { createLatentEmbedder, learnLatentModel } from "./latent-semantics.ts";
import type { Embedder } from "./ports.ts";

/**
 * Builds the index of a library: for each language the paragraphs and the known questions in two views, and vectors of
 * both in one latent space.
 * @param onStep called with the share of the work done, 0..1
 */
export async function buildIndex(library: Library, onStep: (done: number) => void = () => {}): Promise<IndexData> {
  const languages: Partial<Record<Language, LanguageData>> = {};
  let done = 0;
  for (const [language, version] of library.versions) {
    languages[language] = buildLanguage(library, language, version);
    onStep(++done / (library.versions.size + 2));
  }
  const latent = learnLatentModel(library.document.paragraphs.map(({ id }) => [...library.versions.values()].map((version) => paragraphText(version, id))));
  onStep((done + 1) / (library.versions.size + 2));
  const vectors = await embedPassages(library, createLatentEmbedder(latent), latent.rank);
  onStep(1);
  return { library, languages, latent, vectors, restatements: findRestatements(library, languages), answerability: learnFromQuestions(library) };
}

/** What of a paragraph is searched: the heading it stands under, then its words. */
export function paragraphText(version: Version, id: ParagraphId): string {
  const section = sectionOf(id);
  const heading = version.headings.get(section === "front" ? `front/${labelOf(id)}` : section) ?? "";
  return `${heading}\n${version.texts.get(id)?.text ?? ""}`;
}

function buildLanguage(library: Library, language: Language, version: Version): LanguageData {
  const findConcepts = buildConceptFinder(library.concepts, language);
  const questions = library.questions.filter((question) => question.language === language);
  return {
    paragraphs: buildField(library.document.paragraphs.map(({ id }) => paragraphText(version, id)), language, findConcepts),
    questions: buildField(questions.map(({ text }) => text), language, findConcepts),
  };
}

function buildField(texts: readonly string[], language: Language, findConcepts: ConceptFinder): FieldData {
  const terms = texts.map((text) => analyse(text, language, findConcepts));
  return { stems: buildBm25(terms.map(({ stems }) => stems)), grams: buildBm25(terms.map(({ grams }) => grams)) };
}

function learnFromQuestions(library: Library): IndexData["answerability"] {
  const finders = new Map([...library.versions.keys()].map((language) => [language, buildConceptFinder(library.concepts, language)]));
  return learnAnswerability(library.questions.map(({ kind, text, language }) => ({ terms: analyse(text, language, finders.get(language)), answered: kind === "answered" })));
}

async function embedPassages(library: Library, embedder: Embedder, dimensions: number): Promise<VectorData> {
  const positions = new Map(library.document.paragraphs.map(({ id }, i) => [id, i]));
  const passages = [
    ...[...library.versions.values()].flatMap((version) => library.document.paragraphs.map(({ id }) => ({ paragraph: id, text: paragraphText(version, id) }))),
    ...library.questions.flatMap(({ kind, paragraph, text }) => (kind === "answered" && paragraph ? [{ paragraph, text }] : [])),
  ];
  const vectors = await embedder.embedDocuments(passages.map(({ text }) => text));
  return {
    dimensions,
    vectors: Float32Array.from(vectors.flat()),
    paragraphs: Uint32Array.from(passages, ({ paragraph }) => positions.get(paragraph) as number),
  };
}
