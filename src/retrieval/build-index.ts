import type { Version } from "../domain/document.ts";
import type { Language } from "../domain/language.ts";
import type { Library } from "../domain/library.ts";
import { labelOf, type ParagraphId, sectionOf } from "../domain/paragraph-id.ts";
import { analyse, type Terms } from "../text/analyse.ts";
import { createConceptFinder, indexConceptNames } from "../text/concept-finder.ts";
import { type Example, learnAnswerability } from "./answerability.ts";
import { buildBm25 } from "./bm25.ts";
import { indexConceptWords } from "./concept-words.ts";
import { findRestatements } from "./find-restatements.ts";
import type { FieldData, IndexData, LanguageData, VectorData } from "./index-data.ts";
import { createLatentEmbedder, learnLatentModel } from "./latent-semantics.ts";
import type { Embedder } from "./ports.ts";

/**
 * Builds the index of a library: for each language the paragraphs and the known questions in two views, and vectors of
 * both in one latent space.
 * @param onStep called with the share of the work done, 0..1
 */
export async function buildIndex(library: Library, onStep: (done: number) => void = () => {}): Promise<IndexData> {
  const languages: Partial<Record<Language, LanguageData>> = {};
  const examples: Example[] = [];
  const steps = library.versions.size + 2;
  for (const [i, [language, version]] of [...library.versions].entries()) {
    languages[language] = buildLanguage(library, language, version, examples);
    onStep((i + 1) / steps);
  }
  const latent = learnLatentModel(
    library.document.paragraphs.map(({ id }) =>
      [...library.versions.values()].map((version) => paragraphText(version, id)),
    ),
  );
  onStep((steps - 1) / steps);
  const vectors = await embedPassages(library, createLatentEmbedder(latent), latent.rank);
  onStep(1);
  return {
    library,
    languages,
    latent,
    vectors,
    restatements: findRestatements(library, languages),
    answerability: learnAnswerability(examples),
  };
}

/** What of a paragraph is searched: the heading it stands under, then its words. */
function paragraphText(version: Version, id: ParagraphId): string {
  const section = sectionOf(id);
  const heading = version.headings.get(section === "front" ? `front/${labelOf(id)}` : section) ?? "";
  return `${heading}\n${version.texts.get(id)?.text ?? ""}`;
}

/** @param examples takes the known questions of the language, read once for the index and for learning */
function buildLanguage(library: Library, language: Language, version: Version, examples: Example[]): LanguageData {
  const conceptNames = indexConceptNames(library.concepts, language);
  const findConcepts = createConceptFinder(conceptNames, language);
  const read = (text: string) => analyse(text, language, findConcepts);
  const questions = library.questions.filter((question) => question.language === language);
  const asked = questions.map(({ text }) => read(text));
  examples.push(...asked.map((terms, i) => ({ terms, answered: questions[i]?.kind === "answered" })));
  return {
    conceptNames,
    conceptWords: indexConceptWords(library.concepts, language),
    paragraphs: buildField(library.document.paragraphs.map(({ id }) => read(paragraphText(version, id)))),
    questions: buildField(asked),
  };
}

function buildField(terms: readonly Terms[]): FieldData {
  return { stems: buildBm25(terms.map(({ stems }) => stems)), grams: buildBm25(terms.map(({ grams }) => grams)) };
}

async function embedPassages(library: Library, embedder: Embedder, dimensions: number): Promise<VectorData> {
  const positions = new Map(library.document.paragraphs.map(({ id }, i) => [id, i]));
  const passages = [
    ...[...library.versions.values()].flatMap((version) =>
      library.document.paragraphs.map(({ id }) => ({ paragraph: id, text: paragraphText(version, id) })),
    ),
    ...library.questions.flatMap(({ kind, paragraph, text }) =>
      kind === "answered" && paragraph ? [{ paragraph, text }] : [],
    ),
  ];
  const vectors = await embedder.embedDocuments(passages.map(({ text }) => text));
  return {
    dimensions,
    vectors: Float32Array.from(vectors.flat()),
    paragraphs: Uint32Array.from(passages, ({ paragraph }) => positions.get(paragraph) as number),
  };
}
