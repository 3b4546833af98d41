import type { z } from "zod";
import { isNone, isServerAddress, secret, setting, when, wholeNumber } from "./read-setting.ts";
import type { Secret } from "./secret.ts";

/** Which model writes answers, and how much it may take. */
export interface ModelSettings {
  /** `<provider>:<model>`, as LangChain's `initChatModel` takes them. */
  readonly model: string;
  /** Where the provider's protocol is spoken; null: at the provider's own address. */
  readonly baseUrl: string | null;
  /** The second reader, `<provider>:<model>`; null: none. It has the same `baseUrl` where it has the same provider. */
  readonly check: string | null;
  /** How long a question may take with a model. */
  readonly deadlineMs: number;
  /** How much of a document is sent with a question, and looked up for it, in tokens. */
  readonly contextTokens: number;
  /** Tokens, sent and received together, on one day. */
  readonly tokensPerPerson: number;
  readonly tokensPerDay: number;
  /** What a million tokens cost, in US dollars; null: costs are not told. */
  readonly prices: ModelPrices | null;
}

interface ModelPrices {
  readonly input: number;
  /** Of those that the provider has in its cache. */
  readonly cached: number;
  readonly output: number;
}

/** The keys of the providers that the program brings along; other providers' packages read their own. */
export type ModelKeys = Readonly<Partial<Record<KeyedProvider, Secret>>>;

type KeyedProvider = "anthropic" | "ollama" | "openai";

const KEY_NAMES = {
  anthropic: "ANTHROPIC_API_KEY",
  ollama: "OLLAMA_API_KEY",
  openai: "OPENAI_API_KEY",
} as const satisfies Record<KeyedProvider, string>;
/** Ollama runs without. */
const NEEDS_KEY: readonly string[] = ["anthropic", "openai"];
export const MODEL_SECRETS = Object.values(KEY_NAMES);
const MODEL_NAME = /^[a-z][a-z0-9_-]*:[^\s:][^\s]*$/;

const DEFAULT_DEADLINE_SECONDS = 10;
const MAX_DEADLINE_SECONDS = 120;
/** Three times the bundled document; servers of one's own often take no more. */
export const DEFAULT_CONTEXT_TOKENS = 32_000;
/** A sentence or two. */
const MIN_CONTEXT_TOKENS = 100;
const MAX_CONTEXT_TOKENS = 1_000_000;
/** About forty questions with the whole bundled document in each. */
const DEFAULT_TOKENS_PER_PERSON = 500_000;
const DEFAULT_TOKENS_PER_DAY = 5_000_000;
const MAX_TOKENS = 999_999_999;

const modelName = () =>
  setting(
    "nothing, none, or <provider>:<model>, the like of openai:gpt-5 or ollama:qwen3",
    when((text) => isNone(text) || MODEL_NAME.test(text)),
  );
const tokens = () => setting(`a whole number of tokens a day, from 1 to ${MAX_TOKENS}`, wholeNumber(1, MAX_TOKENS));
const key = (provider: string) => secret("has spaces in it", `the key of an account at ${provider}`, /^\S+$/);

/** The variables about models, for the schema of all. */
export const MODEL_VARIABLES = {
  WSIS_LLM: modelName(),
  WSIS_LLM_BASE_URL: setting(
    "an address beginning with http:// or https://, without name, password, ? or #",
    when(isServerAddress),
  ),
  WSIS_LLM_CHECK: modelName(),
  WSIS_LLM_DEADLINE_SECONDS: setting(
    `a whole number of seconds from 1 to ${MAX_DEADLINE_SECONDS}`,
    wholeNumber(1, MAX_DEADLINE_SECONDS),
  ),
  WSIS_LLM_CONTEXT_TOKENS: setting(
    `a whole number of tokens from ${MIN_CONTEXT_TOKENS} to ${MAX_CONTEXT_TOKENS}`,
    wholeNumber(MIN_CONTEXT_TOKENS, MAX_CONTEXT_TOKENS),
  ),
  WSIS_LLM_TOKENS_PER_PERSON: tokens(),
  WSIS_LLM_TOKENS_PER_DAY: tokens(),
  WSIS_LLM_PRICES: setting(
    "US dollars for a million tokens sent, sent and cached, written, the like of 3/0.3/15",
    parsePrices,
  ),
  ANTHROPIC_API_KEY: key("Anthropic"),
  OLLAMA_API_KEY: key("Ollama"),
  OPENAI_API_KEY: key("OpenAI, or of the server at WSIS_LLM_BASE_URL"),
};

type Name = keyof typeof MODEL_VARIABLES;
type Values = { readonly [N in Name]?: z.output<(typeof MODEL_VARIABLES)[N]> };

/** @returns null where no model is set */
export function buildModelSettings(values: Values): ModelSettings | null {
  const model = ifSome(values.WSIS_LLM);
  if (model === null) return null;
  return {
    model,
    baseUrl: values.WSIS_LLM_BASE_URL ?? null,
    check: ifSome(values.WSIS_LLM_CHECK),
    deadlineMs: (values.WSIS_LLM_DEADLINE_SECONDS ?? DEFAULT_DEADLINE_SECONDS) * 1000,
    contextTokens: values.WSIS_LLM_CONTEXT_TOKENS ?? DEFAULT_CONTEXT_TOKENS,
    tokensPerPerson: values.WSIS_LLM_TOKENS_PER_PERSON ?? DEFAULT_TOKENS_PER_PERSON,
    tokensPerDay: values.WSIS_LLM_TOKENS_PER_DAY ?? DEFAULT_TOKENS_PER_DAY,
    prices: values.WSIS_LLM_PRICES ?? null,
  };
}

export function buildModelKeys(values: Values): ModelKeys {
  const { ANTHROPIC_API_KEY: anthropic, OLLAMA_API_KEY: ollama, OPENAI_API_KEY: openai } = values;
  return { ...(anthropic && { anthropic }), ...(ollama && { ollama }), ...(openai && { openai }) };
}

/** What is each well formed, or absent, but does not go together. */
export function findModelContradictions(given: Readonly<Record<string, string>>): string[] {
  const model = ifSome(given["WSIS_LLM"]);
  if (model === null) return findWithoutModel(given);
  const provider = providerOf(model);
  const hasAddress = given["WSIS_LLM_BASE_URL"] !== undefined;
  const problems = findMissingKey("WSIS_LLM", provider, hasAddress, given);
  if (hasAddress && !(provider in KEY_NAMES))
    problems.push(
      `WSIS_LLM_BASE_URL: found with the provider ${provider} in WSIS_LLM, expected one of ${Object.keys(KEY_NAMES).join(", ")}: others know their own address`,
    );
  const check = ifSome(given["WSIS_LLM_CHECK"]);
  if (check !== null) {
    const reader = providerOf(check);
    problems.push(...findMissingKey("WSIS_LLM_CHECK", reader, hasAddress && reader === provider, given));
  }
  return [...new Set(problems)];
}

function findWithoutModel(given: Readonly<Record<string, string>>): string[] {
  const names = Object.keys(MODEL_VARIABLES).filter((name) => name.startsWith("WSIS_LLM_"));
  const found = names.filter((name) => (given[name] ?? "none") !== "none");
  return found.map((name) => `${name}: found without WSIS_LLM, expected both: without a model it does nothing`);
}

function findMissingKey(
  name: Name,
  provider: string,
  hasAddress: boolean,
  given: Readonly<Record<string, string>>,
): string[] {
  if (!NEEDS_KEY.includes(provider) || hasAddress) return [];
  const keyName = KEY_NAMES[provider as KeyedProvider];
  return given[keyName] === undefined ? [`${name}: found ${provider} without ${keyName}, expected both`] : [];
}

function parsePrices(text: string): ModelPrices | undefined {
  if (!/^\d{1,4}(?:\.\d+)?(?:\/\d{1,4}(?:\.\d+)?){2}$/u.test(text)) return undefined;
  const [input = 0, cached = 0, output = 0] = text.split("/").map(Number);
  return { input, cached, output };
}

function ifSome(text: string | undefined): string | null {
  return text === undefined || isNone(text) ? null : text;
}

function providerOf(model: string): string {
  return model.slice(0, model.indexOf(":"));
}
