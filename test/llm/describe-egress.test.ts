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
    const line = describeEgress(access(id, baseUrl), null);
    expect(line).toBe(
      `Answers are written by ${id}: questions, what was said before them in the thread, and the document ${words}`,
    );
  });

  it("the second reader is told apart, and no key is shown", () => {
    const line = describeEgress(access("ollama:qwen3"), access("openai:gpt-5-mini"));
    expect(line).toMatch(
      / go to 127\.0\.0\.1:11434\. openai:gpt-5-mini reads them again: their sentences with their quotes go to api\.openai\.com\.$/u,
    );
    expect(line).not.toContain("secret");
    expect(line).not.toContain("\n");
  });
});
