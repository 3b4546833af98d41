import { describe, expect, it } from "vitest";
import type { ModelAccess } from "../../src/domain/model-access.ts";
import { describeEgress } from "../../src/llm/describe-egress.ts";

const access = (id: string, baseUrl: string | null = null): ModelAccess => ({
  id,
  baseUrl,
  key: { reveal: () => "sk-secret-secret" },
});

describe("what leaves because of a model", () => {
  it.each([
    ["anthropic:claude", null, "go to api.anthropic.com."],
    ["openai:gpt-5", null, "go to api.openai.com."],
    ["openai:qwen", "http://10.0.0.7:8000/v1", "go to 10.0.0.7:8000."],
    ["ollama:qwen3:8b", null, "go to 127.0.0.1:11434."],
    ["mistralai:large", null, "go to the address that the provider's package knows."],
  ])("%s at %s: %s", (id, baseUrl, words) => {
    const line = describeEgress({ writer: access(id, baseUrl), reader: null, embedder: null });
    expect(line).toBe(
      `Answers are written by ${id}: questions, what was said before them in the thread, and the document ${words}`,
    );
  });

  it("the second reader is told apart, and no key is shown", () => {
    const line = describeEgress({
      writer: access("ollama:qwen3"),
      reader: access("openai:gpt-5-mini"),
      embedder: null,
    });
    expect(line).toMatch(
      / go to 127\.0\.0\.1:11434\. openai:gpt-5-mini reads them again: their sentences with their quotes go to api\.openai\.com\.$/u,
    );
    expect(line).not.toContain("secret");
    expect(line).not.toContain("\n");
  });

  it.each([
    ["ollama:bge-m3", "questions and the document go to 127.0.0.1:11434."],
    [
      "huggingface:Xenova/multilingual-e5-small",
      "its weights are fetched from huggingface.co; no text leaves for them.",
    ],
    ["huggingface:./models/e5", "a folder of this machine: nothing leaves for them."],
  ])("vectors of %s: %s", (id, words) => {
    const line = describeEgress({ writer: null, reader: null, embedder: { id, baseUrl: null, key: "sk-secret" } });
    expect(line).toContain(`Vectors come from ${id}`);
    expect(line).toContain(words);
    expect(line).not.toContain("secret");
  });

  it("nothing is said where nothing is set", () => {
    expect(describeEgress({ writer: null, reader: null, embedder: null })).toBe("");
  });
});
