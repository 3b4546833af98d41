import { LRUCache } from "lru-cache";
import { ModelError } from "../domain/error.ts";
import type { ModelAccess } from "../domain/model-access.ts";
import type { Embedder } from "../ports/embedder.ts";
import { createGuardedFetch } from "./create-guarded-fetch.ts";
import { type EmbeddingClientFactory, loadEmbeddingClient } from "./embedding-client.ts";
import { explainForeign, explainReply } from "./model-errors.ts";
import { findModelAddress } from "./model-host.ts";
import { untilAborted } from "./until-aborted.ts";

/** A search waits no longer: it finds nearly as well without. */
const QUERY_MS = 800;
/** For a batch of texts, on a slow machine. */
const DOCUMENTS_MS = 120_000;
/** After a failure the model is left alone, so that not every search waits. */
const REST_MS = 30_000;
const MAX_REMEMBERED = 500;

export interface EmbedderOptions {
  /** Told when queries begin to be searched without vectors, in one plain sentence. */
  readonly onTrouble: (notice: string) => void;
  /** Epoch ms. */
  readonly now: () => number;
}

/**
 * A neural embedder by LangChain. Documents are embedded or an error thrown; a query for which no vector is to be had in
 * time gets an empty one, and the search does without.
 * @throws ModelError where the package of its provider is not installed
 */
export async function openEmbedder(access: ModelAccess, options: EmbedderOptions): Promise<Embedder> {
  const buildClient = await loadEmbeddingClient(access);
  const embed = (texts: string[], ms: number) => embedTexts(access, buildClient, texts, AbortSignal.timeout(ms));
  const [query, passage] = prefixesOf(access.id);
  let dimensions = 0;
  return {
    id: access.id,
    get dimensions() {
      return dimensions;
    },
    async embedDocuments(texts) {
      const vectors = await embed(
        texts.map((text) => passage + text),
        DOCUMENTS_MS,
      );
      dimensions = vectors[0]?.length ?? dimensions;
      return vectors;
    },
    embedQuery: createQueryEmbedder(
      async (text) => (await embed([query + text], QUERY_MS))[0] ?? [],
      access.id,
      options,
    ),
  };
}

/** Remembers what it has embedded, and rests after a failure. */
function createQueryEmbedder(
  embed: (text: string) => Promise<number[]>,
  id: string,
  { onTrouble, now }: EmbedderOptions,
): (text: string) => Promise<number[]> {
  const known = new LRUCache<string, number[]>({ max: MAX_REMEMBERED });
  let restsUntil = 0;
  return async (text) => {
    const remembered = known.get(text);
    if (remembered || now() < restsUntil) return remembered ?? [];
    try {
      const vector = await embed(text);
      known.set(text, vector);
      return vector;
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      restsUntil = now() + REST_MS;
      onTrouble(`Questions are searched without the vectors of ${id} for now: ${error.message}`);
      return [];
    }
  };
}

async function embedTexts(
  access: ModelAccess,
  buildClient: EmbeddingClientFactory,
  texts: string[],
  signal: AbortSignal,
): Promise<number[][]> {
  let failure: ModelError | undefined;
  const address = findModelAddress(access);
  const guarded =
    address &&
    createGuardedFetch({
      access,
      origin: address.origin,
      signal,
      onError: (error) => {
        failure ??= error;
      },
      onRefused: () => {},
    });
  try {
    const vectors = await untilAborted(buildClient(guarded ?? fetch).embedDocuments(texts), signal);
    return checkVectors(access, vectors, texts.length).map(normalise);
  } catch (error) {
    if (signal.aborted) throw explainReply(access, "none in time", true);
    throw failure ?? (error instanceof ModelError ? error : explainForeign(access, error, Date.now()));
  }
}

/** @throws ModelError for vectors that are not one for each text, of one length, of finite numbers */
function checkVectors(access: ModelAccess, vectors: readonly number[][], count: number): readonly number[][] {
  const length = vectors[0]?.length ?? 0;
  const isWhole = (vector: unknown) =>
    Array.isArray(vector) && vector.length === length && vector.every((x) => Number.isFinite(x));
  if (vectors.length !== count || length === 0 || !vectors.every(isWhole))
    throw explainReply(access, "vectors that are not whole", false);
  return vectors;
}

function normalise(vector: number[]): number[] {
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((x) => x / length);
}

/** The E5 family was trained with a word before each text that says which kind it is (Wang et al., 2022). */
function prefixesOf(id: string): readonly [query: string, passage: string] {
  return /\be5\b/iu.test(id.replaceAll("_", "-")) ? ["query: ", "passage: "] : ["", ""];
}
