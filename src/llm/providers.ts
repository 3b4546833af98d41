import type { ModelAccess } from "../domain/model-access.ts";
import type { ModelRequest } from "../ports/language-model.ts";

/** What of a request a server may not know: it is left out once the server has refused it. */
export type Extra = "schema" | "usage" | "tools";

/** What a client of LangChain is built from. A client serves one request: its `fetch` is that request's own. */
export interface ClientOrder {
  readonly access: ModelAccess;
  readonly request: ModelRequest;
  readonly fetch: typeof fetch;
  readonly without: ReadonlySet<Extra>;
}

/** A provider whose requests we shape ourselves. */
export interface Provider {
  /** Where its protocol is spoken by default. */
  readonly address: string;
  /** The variable of its key. */
  readonly keyName: string;
  /** Whether a part of the prompt can be marked for the provider's cache. */
  readonly marksCache: boolean;
  /** The fields of LangChain's client. Nothing in them is left to the client to find in the environment. */
  buildFields(order: ClientOrder): Readonly<Record<string, unknown>>;
}

/** Servers of one's own take any key, but the clients refuse to be without. */
export const NO_KEY = "none";
export const SILENT = { logLevel: "off" } as const;
/** The characters of Russian and Chinese that a token holds at least, by rule of thumb. */
const CHARACTERS_PER_TOKEN = 2;
const MIN_CONTEXT_TOKENS = 8192;

const openai: Provider = {
  address: "https://api.openai.com/v1",
  keyName: "OPENAI_API_KEY",
  marksCache: false,
  buildFields: ({ access, request, fetch, without }) => ({
    apiKey: access.key?.reveal() ?? NO_KEY,
    maxTokens: request.maxOutputTokens,
    streamUsage: !without.has("usage"),
    configuration: { baseURL: addressOf(access), fetch, ...SILENT },
    ...(!without.has("schema") && { modelKwargs: { response_format: formatForOpenai(request.schema) } }),
  }),
};

const anthropic: Provider = {
  address: "https://api.anthropic.com",
  keyName: "ANTHROPIC_API_KEY",
  marksCache: true,
  buildFields: ({ access, request, fetch, without }) => ({
    apiKey: access.key?.reveal() ?? NO_KEY,
    maxTokens: request.maxOutputTokens,
    anthropicApiUrl: addressOf(access),
    clientOptions: { fetch, ...SILENT },
    ...(!without.has("schema") && { outputConfig: { format: { type: "json_schema", schema: request.schema } } }),
  }),
};

const ollama: Provider = {
  address: "http://127.0.0.1:11434",
  keyName: "OLLAMA_API_KEY",
  marksCache: false,
  buildFields: ({ access, request, fetch, without }) => ({
    baseUrl: addressOf(access),
    numPredict: request.maxOutputTokens,
    numCtx: sizeContext(request),
    fetch,
    ...(access.key && { headers: { Authorization: `Bearer ${access.key.reveal()}` } }),
    // It holds the model to the schema from the first character on, so that no tool could be called.
    ...(!without.has("schema") && !request.tools && { format: request.schema }),
  }),
};

const PROVIDERS: Readonly<Record<string, Provider>> = { openai, anthropic, ollama };

/** @returns undefined for a provider that LangChain may know and we do not */
export function findProvider(name: string): Provider | undefined {
  return Object.hasOwn(PROVIDERS, name) ? PROVIDERS[name] : undefined;
}

export function addressOf({ id, baseUrl }: ModelAccess): string {
  const address = baseUrl ?? PROVIDERS[id.slice(0, id.indexOf(":"))]?.address ?? "";
  return address.replace(/\/+$/u, "");
}

function formatForOpenai(schema: ModelRequest["schema"]) {
  return { type: "json_schema", json_schema: { name: "reply", strict: true, schema } };
}

/**
 * Ollama cuts off, without a word, what does not fit its context, by default a few thousand tokens. Powers of two: each
 * other size makes it load the model again.
 */
function sizeContext({ system, document, user, tools, maxOutputTokens }: ModelRequest): number {
  // As much again of the document can be looked up.
  const read = document.length * (tools ? 2 : 1);
  const needed = (system.length + read + user.length) / CHARACTERS_PER_TOKEN + maxOutputTokens;
  return Math.max(MIN_CONTEXT_TOKENS, 2 ** Math.ceil(Math.log2(needed)));
}
