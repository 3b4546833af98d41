import { homedir } from "node:os";
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

const MAX_REASON_CHARACTERS = 200;
/** Its runtime comes whole in the packages; their scripts would fetch more of it, for graphics cards, from elsewhere. */
const INSTALL = "npm install --no-save --ignore-scripts @huggingface/transformers@4.3.1";
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

/** Runs on this machine, so that there is one for all requests; its weights are read now, since no query waits for them. */
async function loadTransformers(model: string): Promise<EmbeddingClientFactory> {
  await loadRuntime(model);
  const { HuggingFaceTransformersEmbeddings } = await import(
    "@langchain/community/embeddings/huggingface_transformers"
  );
  const client = new HuggingFaceTransformersEmbeddings({ model: withHome(model), batchSize: BATCH, maxRetries: 0 });
  try {
    await client.embedQuery("");
  } catch (error) {
    throw explainWeights(model, error instanceof Error ? error.message : String(error));
  }
  return () => client;
}

/** As a shell would read it: the runtime does not. */
function withHome(model: string): string {
  return model.replace(/^~(?=[/\\])/u, homedir());
}

/** @param reason as the runtime gives it: it names files and addresses */
function explainWeights(model: string, reason: string): ModelError {
  const expected = isFolder(model)
    ? "a folder with config.json, tokenizer.json, tokenizer_config.json and onnx/model.onnx"
    : "a model of transformers.js in the hub, and that this machine reaches it";
  const found = reason.split("\n")[0]?.slice(0, MAX_REASON_CHARACTERS);
  return new ModelError(`huggingface:${model}: expected ${expected}, found: ${found}. Check WSIS_EMBEDDINGS.`);
}

/** Weights in a folder are taken from there, and then nobody is asked for any. */
async function loadRuntime(model: string): Promise<void> {
  const name = "@huggingface/transformers";
  const runtime = (await import(name).catch(() => {
    throw new ModelError(`huggingface:${model}: its package is not installed. Run: ${INSTALL}`);
  })) as { readonly env?: { allowRemoteModels?: boolean } };
  if (runtime.env && isFolder(model)) runtime.env.allowRemoteModels = false;
}

/** Whether a model of transformers.js is a folder on this machine, and not a name in the hub. */
export function isFolder(model: string): boolean {
  return /^(?:[./~\\]|[A-Za-z]:)/u.test(model);
}
