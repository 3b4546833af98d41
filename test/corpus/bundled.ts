import { fileURLToPath } from "node:url";
import type { Corpus } from "../../src/domain/library.ts";
import { readLibrary } from "../../src/storage/read-library.ts";

/** The folder `corpus/` of the checkout. */
export const CORPUS = fileURLToPath(new URL("../../corpus", import.meta.url));

/** The bundled document with all that stands beside it. */
export function readBundled(): Corpus {
  return readLibrary(CORPUS, "wsis20-report");
}
