import { join } from "node:path";
import type { Corpus, Library } from "../../src/domain/library.ts";
import type { Embedder } from "../../src/ports/embedder.ts";
import { buildReferenceSystem, type ReferenceSystem } from "../../src/references/reference-system.ts";
import { findReferences } from "../../src/references/references.ts";
import { buildIndex } from "../../src/retrieval/build-index.ts";
import { buildExactVectors } from "../../src/retrieval/exact-vectors.ts";
import { openIndex, type SearchIndex } from "../../src/retrieval/search-index.ts";
import { ROOT_FOLDER } from "../../src/root-folder.ts";
import { readLibrary } from "../../src/storage/read-library.ts";
import { readProfile } from "../../src/storage/read-texts.ts";

/** How the bundled document is built. */
export const BUNDLED_STRUCTURE = readProfile(join(ROOT_FOLDER, "corpus"), "wsis20-report").structure;

/** The library of the bundled corpus, read from its files. */
export function readBundledLibrary(): Corpus {
  return readLibrary(join(ROOT_FOLDER, "corpus"), "wsis20-report");
}

/**
 * Indexes a library in memory; vectors are searched exactly, so that no figure depends on the graph.
 * @param embedder whose vectors are used in place of the program's own
 */
export async function indexLibrary(library: Corpus, embedder?: Embedder): Promise<SearchIndex> {
  const data = await buildIndex(library, () => {}, embedder);
  return openIndex(library, data, buildExactVectors(data.vectors.vectors, data.vectors.dimensions), embedder);
}

/** Tells whether a question names a paragraph: then nothing is ranked and the gate is not asked. */
export function buildNamesParagraph(library: Library): (question: string) => boolean {
  const references = buildReferences(library);
  return (question) => findReferences(question, references).length > 0;
}

export function buildReferences({ document, versions }: Library): ReferenceSystem {
  return buildReferenceSystem(document.structure, versions.values());
}
