import type { EmbedderAccess } from "../domain/embedder-access.ts";
import { ModelError } from "../domain/error.ts";
import type { ModelAccess } from "../domain/model-access.ts";
import type { ModelRequest } from "../ports/language-model.ts";
import { findModelAddress } from "./model-host.ts";
import { openEmbedder } from "./open-embedder.ts";
import { openLanguageModel } from "./open-language-model.ts";

/** What came of asking a model for next to nothing. */
export type ModelFinding = {
  readonly id: string;
  /** Null where only the provider's package knows. */
  readonly address: URL | null;
} & (
  | { readonly kind: "answered"; readonly milliseconds: number }
  /** `reason`: a sentence that says what to do. */
  | { readonly kind: "failed"; readonly reason: string }
);

/** Costs next to nothing; models that think first need room for it. */
const TINY: ModelRequest = {
  system: "",
  document: "",
  user: "ping",
  schema: {
    type: "object",
    additionalProperties: false,
    required: ["ok"],
    properties: { ok: { type: "boolean" } },
  },
  maxOutputTokens: 2000,
};

/** Asks a model of embeddings for the vector of one word. @param now ms of any clock */
export async function probeEmbedder(access: EmbedderAccess, now: () => number): Promise<ModelFinding> {
  const { id, key } = access;
  const opening = { ...access, key: key === null ? null : { reveal: () => key } };
  const about = { id, address: findModelAddress(opening) };
  try {
    const embedder = await openEmbedder(opening, { onTrouble: () => {}, now });
    const start = now();
    await embedder.embedDocuments(["ping"]);
    return { ...about, kind: "answered", milliseconds: now() - start };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return { ...about, kind: "failed", reason: error.message };
  }
}

/** Asks a model for a tiny reply, twice where it does not know a part of the request. @param now ms of any clock */
export async function probeModel(access: ModelAccess, deadlineMs: number, now: () => number): Promise<ModelFinding> {
  const about = { id: access.id, address: findModelAddress(access) };
  const signal = AbortSignal.timeout(deadlineMs);
  try {
    const model = await openLanguageModel(access);
    const start = now();
    await drain(model.stream(TINY, signal)).catch(async (error: unknown) => {
      if (!(error instanceof ModelError && error.retryable)) throw error;
      await drain(model.stream(TINY, signal));
    });
    return { ...about, kind: "answered", milliseconds: now() - start };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return { ...about, kind: "failed", reason: error.message };
  }
}

async function drain(events: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of events);
}
