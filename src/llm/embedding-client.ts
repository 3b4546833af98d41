import { ModelError } from "../domain/error.ts";
import type { ModelAccess } from "../domain/model-access.ts";
import { parseModelId } from "./parse-model-id.ts";
import { addressOf, NO_KEY, SILENT } from "./providers.ts";

/** Embeddings of LangChain's, as far as they are used. */
export interface EmbeddingClient {
  embedDocuments(texts: string[]): Promise<number[][]>;
}

/** Builds a client; for a server, one whose requests go out by `fetch`. */
export type EmbeddingClientFactory = (fetch: typeof globalThis.fetch) => EmbeddingClient;

/** LangChain's default is far longer than anything here may take. */
const BATCH = 32;

/**
 * Loads LangChain's client for a model of embeddings. Nothing is sent.
 * @throws ModelError where its package is not installed
 */
export async function loadEmbeddingClient(access: ModelAccess): Promise<EmbeddingClientFactory> {
  const { provider, model } = parseModelId(access.id);
  const common = { model, maxRetries: 0, batchSize: BATCH };
  switch (provider) {
    case "openai": {
      const { OpenAIEmbeddings } = await import("@langchain/openai");
      const apiKey = access.key?.reveal() ?? NO_KEY;
      // Not every server that speaks OpenAI's protocol packs its numbers as OpenAI's client asks by default.
      const more = { ...common, apiKey, encodingFormat: "float" as const, stripNewLines: false };
      return (fetch) =>
        new OpenAIEmbeddings({ ...more, configuration: { baseURL: addressOf(access), fetch, ...SILENT } });
    }
    case "ollama": {
      const { OllamaEmbeddings } = await import("@langchain/ollama");
      const headers = access.key && { headers: { Authorization: `Bearer ${access.key.reveal()}` } };
      return (fetch) =>
        new OllamaEmbeddings({ ...common, baseUrl: addressOf(access), fetch, truncate: true, ...headers });
    }
    case "huggingface":
      return loadTransformers(model);
    default:
      throw new ModelError(`${access.id}: expected openai:…, ollama:… or huggingface:…. Check WSIS_EMBEDDINGS.`);
  }
}

/** Runs on this machine, so that there is one for all requests. */
async function loadTransformers(model: string): Promise<EmbeddingClientFactory> {
  await loadRuntime(model);
  const { HuggingFaceTransformersEmbeddings } = await import(
    "@langchain/community/embeddings/huggingface_transformers"
  );
  const client = new HuggingFaceTransformersEmbeddings({ model, batchSize: BATCH });
  return () => client;
}

/** Weights in a folder are taken from there, and then nobody is asked for any. */
async function loadRuntime(model: string): Promise<void> {
  const name = "@huggingface/transformers";
  const runtime = (await import(name).catch(() => {
    throw new ModelError(`huggingface:${model}: its package is not installed. Run: npm install ${name}`);
  })) as { readonly env?: { allowRemoteModels?: boolean } };
  if (runtime.env && isFolder(model)) runtime.env.allowRemoteModels = false;
}

/** Whether a model of transformers.js is a folder on this machine, and not a name in the hub. */
export function isFolder(model: string): boolean {
  return /^(?:[./~\\]|[A-Za-z]:)/u.test(model);
}
