import { StorageError } from "../domain/error.ts";
import type { Corpus, Library } from "../domain/library.ts";
import type { Embedder } from "../ports/embedder.ts";
import { buildIndex } from "../retrieval/build-index.ts";
import { LATENT_EMBEDDER } from "../retrieval/latent-semantics.ts";
import { hashBuildingCode } from "./hash-building-code.ts";
import { type FoundIndex, type IndexIdentity, readIndex, type StoredIndex, writeIndex } from "./index-store.ts";
import { locateBuilds } from "./locate-builds.ts";
import { fingerprintCorpus, parseCorpus, parseLibrary } from "./read-library.ts";
import { parseTexts, readCorpusFiles } from "./read-texts.ts";

/** Which index is wanted, and who is told. */
export interface IndexOrder {
  /** The folder `corpus/`. */
  readonly corpus: string;
  /** The folder of the document in it. */
  readonly document: string;
  /** The folder `index/`. */
  readonly folder: string;
  /** Makes the vectors; by default the index's own latent space. */
  readonly embedder?: Embedder;
  /** Build in any case. */
  readonly force?: boolean;
  /** Told once why the index is built, in one plain sentence. */
  readonly onNotice?: (notice: string) => void;
  /** Told how much of the build is done, 0..1. */
  readonly onProgress?: (done: number) => void;
}

export interface EnsuredIndex extends StoredIndex {
  /** Its texts are read from the corpus, never from the index: what is quoted has one source. */
  readonly library: Library;
  readonly isBuilt: boolean;
  /** Why an index that was built is in memory only; null where it is on the disk. */
  readonly unwritten: StorageError | null;
}

type Built = Omit<EnsuredIndex, "library">;

const NOTICES: Readonly<Record<Exclude<FoundIndex["kind"], "current">, string>> = {
  absent: "Building the index.",
  other_corpus: "The corpus has changed: building the index anew.",
  other_program: "The index was built by another version of the program: building it anew.",
  damaged: "The index is damaged: building it anew.",
};

/**
 * Gives the library of a document and its index: the one on the disk where it is what this program would build now, to the
 * byte, else a new one. The folder is a cache: whatever stands or lacks in it is no error.
 * @throws CorpusError for whatever in the corpus does not read as it should
 */
export async function ensureIndex(order: IndexOrder): Promise<EnsuredIndex> {
  const files = readCorpusFiles(order.corpus, order.document);
  const identity = {
    corpus: fingerprintCorpus(files),
    code: hashBuildingCode(),
    embedder: order.embedder?.id ?? LATENT_EMBEDDER,
  };
  const texts = parseTexts(files);
  const folder = locateBuilds(order.folder, identity.embedder);
  const found: FoundIndex = order.force ? { kind: "absent" } : readIndex(folder, identity);
  if (found.kind !== "current") order.onNotice?.(NOTICES[found.kind]);
  const index: Built =
    found.kind === "current"
      ? { ...found, isBuilt: false, unwritten: null }
      : await buildAnew({ ...order, folder }, parseCorpus(files, texts), identity);
  return { ...index, library: parseLibrary(files, texts, index.data.names) };
}

async function buildAnew(
  { folder, onProgress, embedder }: IndexOrder,
  corpus: Corpus,
  identity: IndexIdentity,
): Promise<Built> {
  const data = await buildIndex(corpus, onProgress, embedder);
  try {
    return { ...(await writeIndex(folder, data, identity)), isBuilt: true, unwritten: null };
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    return { data, graph: null, isBuilt: true, unwritten: error };
  }
}
