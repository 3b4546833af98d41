import { describe, expect, it } from "vitest";
import { buildEmbedderAccess } from "../../src/config/model-access.ts";
import { readConfig } from "../../src/config.ts";
import { ConfigError } from "../../src/domain/error.ts";

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe("a model of embeddings by configuration", () => {
  it.each(["", "none", "local"])("%j: the program's own vectors", (text) => {
    expect(readConfig({ WSIS_EMBEDDINGS: text }).settings.embeddings).toBeNull();
  });

  it("has the key of its provider, and its own address", () => {
    const { settings, secrets } = readConfig({
      WSIS_EMBEDDINGS: "openai:text-embedding-3-small",
      WSIS_EMBEDDINGS_BASE_URL: "http://127.0.0.1:8000/v1",
      OPENAI_API_KEY: "key-o",
      ANTHROPIC_API_KEY: "key-a",
    });
    expect(buildEmbedderAccess(settings.embeddings, secrets.modelKeys)).toEqual({
      id: "openai:text-embedding-3-small",
      baseUrl: "http://127.0.0.1:8000/v1",
      key: "key-o",
    });
    expect(buildEmbedderAccess(null, secrets.modelKeys)).toBeNull();
  });

  it.each<[Record<string, string>, string]>([
    [
      { WSIS_EMBEDDINGS: "e5-small" },
      'WSIS_EMBEDDINGS: found "e5-small", expected nothing, local, or a model of openai:…, ollama:… or huggingface:…, the like of ollama:bge-m3',
    ],
    [{ WSIS_EMBEDDINGS: "openai:e" }, "WSIS_EMBEDDINGS: found openai without OPENAI_API_KEY, expected both"],
    [
      { WSIS_EMBEDDINGS: "huggingface:e", WSIS_EMBEDDINGS_BASE_URL: "http://h" },
      "WSIS_EMBEDDINGS_BASE_URL: found with WSIS_EMBEDDINGS=huggingface, expected openai:… or ollama:…",
    ],
    [
      { WSIS_EMBEDDINGS_BASE_URL: "http://h" },
      "WSIS_EMBEDDINGS_BASE_URL: found with WSIS_EMBEDDINGS=local, expected openai:… or ollama:…",
    ],
  ])("%o: %s", (environment, problem) => {
    expect(problemsOf(environment)).toEqual([problem]);
  });
});
