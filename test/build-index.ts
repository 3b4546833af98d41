import { join } from "node:path";
import { ROOT_FOLDER } from "../src/root-folder.ts";
import { ensureIndex } from "../src/storage/ensure-index.ts";

/** Builds the index of the bundled corpus where it is absent or stale, once and before all tests: each would build it. */
export async function setup(): Promise<void> {
  const [corpus, folder] = [join(ROOT_FOLDER, "corpus"), join(ROOT_FOLDER, "index")];
  await ensureIndex({ corpus, document: "wsis20-report", folder });
}
