import { describe, expect, it } from "vitest";
import { buildModelAccess } from "../../src/config/model-access.ts";
import type { ModelSettings } from "../../src/config/model-settings.ts";
import { Secret } from "../../src/config/secret.ts";

const settings = (model: string, check: string | null, baseUrl: string | null = null): ModelSettings => ({
  model,
  check,
  baseUrl,
  deadlineMs: 1,
  contextTokens: 2000,
  tokensPerPerson: 1,
  tokensPerDay: 1,
  prices: null,
});
const KEYS = { openai: new Secret("key-o"), anthropic: new Secret("key-a") };

describe("what opens each model", () => {
  it("each has the key of its own provider and no other", () => {
    const { writer, reader } = buildModelAccess(settings("anthropic:big", "openai:small"), KEYS);
    expect([writer.id, writer.key?.reveal()]).toEqual(["anthropic:big", "key-a"]);
    expect([reader?.id, reader?.key?.reveal()]).toEqual(["openai:small", "key-o"]);
  });

  it("an address is for the provider that it was set for", () => {
    const address = "http://127.0.0.1:1/v1";
    expect(buildModelAccess(settings("openai:a", "openai:b", address), {}).reader?.baseUrl).toBe(address);
    expect(buildModelAccess(settings("openai:a", "ollama:b", address), {}).reader).toEqual({
      id: "ollama:b",
      baseUrl: null,
      key: null,
    });
  });

  it("without a second reader there is none", () => {
    expect(buildModelAccess(settings("ollama:a", null), KEYS)).toEqual({
      writer: { id: "ollama:a", baseUrl: null, key: null },
      reader: null,
    });
  });
});
