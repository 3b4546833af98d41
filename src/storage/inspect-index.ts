import { join } from "node:path";
import { LATENT_EMBEDDER } from "../retrieval/latent-semantics.ts";
import { canWrite } from "./can-write.ts";
import { hashBuildingCode } from "./hash-building-code.ts";
import { type FoundIndex, readIndex } from "./index-store.ts";
import { locateBuilds } from "./locate-builds.ts";
import { fingerprintCorpus, parseLibrary } from "./read-library.ts";
import { readCorpusFiles, readProfile } from "./read-texts.ts";

export interface InspectedIndex {
  readonly kind: FoundIndex["kind"];
  /** Whether a new one could be written. */
  readonly isWritable: boolean;
}

/**
 * Looks at the index on the disk and builds none.
 * @param root the folder that holds `corpus/` and `index/`
 * @param embedder the id of the one that makes the vectors
 * @throws CorpusError for a file of the corpus that cannot be read
 */
export function inspectIndex(root: string, document: string, embedder = LATENT_EMBEDDER): InspectedIndex {
  const files = readCorpusFiles(join(root, "corpus"), document);
  const identity = { corpus: fingerprintCorpus(files), code: hashBuildingCode(), embedder };
  const folder = join(root, "index");
  return { kind: readIndex(locateBuilds(folder, embedder), identity).kind, isWritable: canWrite(folder) };
}

/** SHA-256 of the source text: as `document.yaml` names it, and as it is. */
export interface SourceHashes {
  readonly named: string;
  readonly found: string;
}

/** @throws CorpusError for whatever a start could not read */
export function readSourceHashes(root: string, document: string): SourceHashes {
  const corpus = join(root, "corpus");
  const { edition } = parseLibrary(readCorpusFiles(corpus, document)).document;
  return { named: readProfile(corpus, document).source.sha256, found: edition.sha256 };
}
