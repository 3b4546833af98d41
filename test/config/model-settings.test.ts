import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { readConfig } from "../../src/config.ts";
import { ConfigError } from "../../src/domain/error.ts";

const KEY = "sk-ant-very-secret-0123456789";

type Environment = Record<string, string>;

function problemsOf(environment: Environment): readonly string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe("a model by configuration", () => {
  it("its name is enough where it needs no key", () => {
    const { settings, secrets } = readConfig({ WSIS_LLM: "ollama:qwen3:8b" });
    expect(settings.llm).toEqual({
      model: "ollama:qwen3:8b",
      baseUrl: null,
      check: null,
      deadlineMs: 10_000,
      contextTokens: 32_000,
      tokensPerPerson: 500_000,
      tokensPerDay: 5_000_000,
      prices: null,
    });
    expect(secrets.modelKeys).toEqual({});
  });

  it("everything can be set, and keys go to the secrets", () => {
    const { settings, secrets } = readConfig({
      WSIS_LLM: "anthropic:claude-sonnet-4-5",
      WSIS_LLM_BASE_URL: "https://proxy.example.org/anthropic",
      WSIS_LLM_CHECK: "ollama:qwen3",
      WSIS_LLM_DEADLINE_SECONDS: "30",
      WSIS_LLM_CONTEXT_TOKENS: "8000",
      WSIS_LLM_TOKENS_PER_PERSON: "100000",
      WSIS_LLM_TOKENS_PER_DAY: "20000000",
      WSIS_LLM_PRICES: "3/0.3/15",
      ANTHROPIC_API_KEY: KEY,
    });
    expect(settings.llm).toEqual({
      model: "anthropic:claude-sonnet-4-5",
      baseUrl: "https://proxy.example.org/anthropic",
      check: "ollama:qwen3",
      deadlineMs: 30_000,
      contextTokens: 8000,
      tokensPerPerson: 100_000,
      tokensPerDay: 20_000_000,
      prices: { input: 3, cached: 0.3, output: 15 },
    });
    expect(secrets.modelKeys.anthropic?.reveal()).toBe(KEY);
    expect(inspect({ settings, secrets }, { depth: 9, showHidden: true })).not.toContain(KEY);
  });

  it.each([{ WSIS_LLM: "none" }, { WSIS_LLM: " " }, { OPENAI_API_KEY: KEY }, { WSIS_LLM_CHECK: "none" }])(
    "%o: no model",
    (environment) => {
      expect(readConfig(environment as Environment).settings.llm).toBeNull();
    },
  );
});

describe("what is wrong about a model", () => {
  it.each<[string, Environment, string]>([
    [
      "a name without a provider",
      { WSIS_LLM: "gpt-5" },
      'WSIS_LLM: found "gpt-5", expected nothing, none, or <provider>:<model>, the like of openai:gpt-5 or ollama:qwen3',
    ],
    ["no key", { WSIS_LLM: "openai:gpt-5" }, "WSIS_LLM: found openai without OPENAI_API_KEY, expected both"],
    [
      "no key for the second reader",
      { WSIS_LLM: "ollama:qwen3", WSIS_LLM_BASE_URL: "http://h:1", WSIS_LLM_CHECK: "anthropic:claude" },
      "WSIS_LLM_CHECK: found anthropic without ANTHROPIC_API_KEY, expected both",
    ],
    [
      "an address with a key in it",
      { WSIS_LLM: "ollama:qwen3", WSIS_LLM_BASE_URL: "http://h/?k=1" },
      'WSIS_LLM_BASE_URL: found "http://h/?k=1", expected an address beginning with http:// or https://, without name, password, ? or #',
    ],
    [
      "an address for a provider that has its own",
      { WSIS_LLM: "mistralai:mistral-large", WSIS_LLM_BASE_URL: "http://h" },
      "WSIS_LLM_BASE_URL: found with the provider mistralai in WSIS_LLM, expected one of anthropic, ollama, openai: others know their own address",
    ],
    [
      "a deadline that is none",
      { WSIS_LLM: "ollama:qwen3", WSIS_LLM_DEADLINE_SECONDS: "121" },
      'WSIS_LLM_DEADLINE_SECONDS: found "121", expected a whole number of seconds from 1 to 120',
    ],
    [
      "no tokens",
      { WSIS_LLM: "ollama:qwen3", WSIS_LLM_TOKENS_PER_DAY: "0" },
      'WSIS_LLM_TOKENS_PER_DAY: found "0", expected a whole number of tokens a day, from 1 to 999999999',
    ],
    [
      "a price that is missing",
      { WSIS_LLM: "ollama:qwen3", WSIS_LLM_PRICES: "3/15" },
      'WSIS_LLM_PRICES: found "3/15", expected US dollars for a million tokens sent, sent and cached, written, the like of 3/0.3/15',
    ],
    [
      "a part without the whole",
      { WSIS_LLM: "none", WSIS_LLM_TOKENS_PER_DAY: "10" },
      "WSIS_LLM_TOKENS_PER_DAY: found without WSIS_LLM, expected both: without a model it does nothing",
    ],
    [
      "a key with a space",
      { OPENAI_API_KEY: "sk-a b" },
      "OPENAI_API_KEY: has spaces in it, expected the key of an account at OpenAI, or of the server at WSIS_LLM_BASE_URL",
    ],
  ])("%s", (_name, environment, problem) => {
    expect(problemsOf(environment)).toEqual([problem]);
  });

  it("a server of one's own needs no key, and serves the second reader of the same provider too", () => {
    const environment = { WSIS_LLM: "openai:qwen3", WSIS_LLM_BASE_URL: "http://127.0.0.1:8000/v1" };
    expect(problemsOf({ ...environment, WSIS_LLM_CHECK: "openai:gemma3" })).toEqual([]);
  });

  it("a key that stands in another variable is not shown", () => {
    expect(problemsOf({ ANTHROPIC_API_KEY: "hunter2", WSIS_LLM: "hunter2" }).join("\n")).not.toContain("hunter2");
  });
});
