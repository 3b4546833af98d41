import { createHash } from "node:crypto";
import { join } from "node:path";
import { LATENT_EMBEDDER } from "../retrieval/latent-semantics.ts";

/**
 * Where the builds of an index lie: each embedder has a folder of its own, so that a switch there and back builds nothing
 * anew and vectors of two models never meet. Those of the program's own vectors lie in `index/` itself.
 */
export function locateBuilds(folder: string, embedder: string): string {
  if (embedder === LATENT_EMBEDDER) return folder;
  const hash = createHash("sha256").update(embedder).digest("hex").slice(0, 8);
  return join(folder, `${embedder.replace(/[^\w.-]+/gu, "-").slice(-60)}-${hash}`);
}
