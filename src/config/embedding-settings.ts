import type { z } from "zod";
import { isNone, isServerAddress, setting, when } from "./read-setting.ts";

/** Which model turns texts into vectors. */
export interface EmbeddingSettings {
  /** `<provider>:<model>`; for huggingface the model may be a folder. */
  readonly model: string;
  /** Null: at the provider's own address. */
  readonly baseUrl: string | null;
}

const NAME = /^(?:openai|ollama|huggingface):\S+$/;
const isLocal = (text: string) => isNone(text) || text === "local";

/** The variables about embeddings, for the schema of all. */
export const EMBEDDING_VARIABLES = {
  WSIS_EMBEDDINGS: setting(
    "nothing, local, or a model of openai:…, ollama:… or huggingface:…, the like of ollama:bge-m3",
    when((text) => isLocal(text) || NAME.test(text)),
  ),
  WSIS_EMBEDDINGS_BASE_URL: setting(
    "an address beginning with http:// or https://, without name, password, ? or #",
    when(isServerAddress),
  ),
};

type Values = {
  readonly [N in keyof typeof EMBEDDING_VARIABLES]?: z.output<(typeof EMBEDDING_VARIABLES)[N]>;
};

/** @returns null where the program's own vectors are used */
export function buildEmbeddingSettings(values: Values): EmbeddingSettings | null {
  const { WSIS_EMBEDDINGS: model = "local", WSIS_EMBEDDINGS_BASE_URL: baseUrl = null } = values;
  return isLocal(model) ? null : { model, baseUrl };
}

/** What is each well formed, or absent, but does not go together. */
export function findEmbeddingContradictions(given: Readonly<Record<string, string>>): string[] {
  const model = given["WSIS_EMBEDDINGS"] ?? "local";
  const hasAddress = given["WSIS_EMBEDDINGS_BASE_URL"] !== undefined;
  if (hasAddress && !/^o/.test(model))
    return [
      `WSIS_EMBEDDINGS_BASE_URL: found with WSIS_EMBEDDINGS=${model.split(":")[0]}, expected openai:… or ollama:…`,
    ];
  if (model.startsWith("openai:") && !hasAddress && given["OPENAI_API_KEY"] === undefined)
    return ["WSIS_EMBEDDINGS: found openai without OPENAI_API_KEY, expected both"];
  return [];
}
