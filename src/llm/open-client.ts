import { ModelError } from "../domain/error.ts";
import type { ModelAccess } from "../domain/model-access.ts";
import type { ModelRequest } from "../ports/language-model.ts";
import { parseModelId } from "./parse-model-id.ts";
import { type ClientOrder, findProvider } from "./providers.ts";
import type { Chunk } from "./read-chunk.ts";

/** A model of LangChain's, as far as it is used. */
export interface Client {
  stream(messages: Messages, options: { signal: AbortSignal }): Promise<AsyncIterable<Chunk>>;
  bindTools(tools: readonly unknown[]): Client;
}

/** As they are built here, or as LangChain's agent adds to them. */
export type Messages = readonly unknown[];

interface Message {
  readonly role: "system" | "user";
  readonly content: string | readonly Block[];
}

interface Block {
  readonly type: "text";
  readonly text: string;
  readonly cache_control?: { readonly type: "ephemeral"; readonly ttl: "1h" };
}

const MAX_REASON_CHARACTERS = 200;

/**
 * Builds LangChain's client for one request, loading what it needs. Nothing is sent.
 * @throws ModelError where the provider is unknown, its package absent, or a variable of its own not set
 */
export async function openClient(order: ClientOrder): Promise<Client> {
  const { provider, model } = parseModelId(order.access.id);
  const { initChatModel } = await import("langchain/chat_models/universal");
  const fields = findProvider(provider)?.buildFields(order) ?? { maxTokens: order.request.maxOutputTokens };
  try {
    return (await initChatModel(model, { ...fields, modelProvider: provider, maxRetries: 0 })) as unknown as Client;
  } catch (error) {
    throw explainOpening(order.access.id, provider, error instanceof Error ? error.message : String(error));
  }
}

/** What the model is told: what to do, then the document, which a provider may keep, then what is asked. */
export function buildMessages({ id }: ModelAccess, { system, document, user }: ModelRequest): Message[] {
  const task: Message[] = system === "" ? [] : [{ role: "system", content: system }];
  if (document === "") return [...task, { role: "user", content: user }];
  if (findProvider(parseModelId(id).provider)?.marksCache !== true)
    return [...task, { role: "user", content: `${document}\n\n${user}` }];
  const kept: Block = { type: "text", text: document, cache_control: { type: "ephemeral", ttl: "1h" } };
  return [...task, { role: "user", content: [kept, { type: "text", text: user }] }];
}

/** What LangChain says when a client does not come about names packages and variables, and holds nothing secret. */
function explainOpening(id: string, provider: string, reason: string): ModelError {
  const missing = /Unable to import (\S+?)\. /u.exec(reason)?.[1];
  if (missing !== undefined) return new ModelError(`${id}: its package is not installed. Run: npm install ${missing}`);
  const known = /Supported model providers are: (.+)$/su.exec(reason)?.[1];
  if (known !== undefined)
    return new ModelError(`${id}: expected one of the providers ${known.trim()}, found ${provider}. Check WSIS_LLM.`);
  const line = reason.split("\n")[0]?.slice(0, MAX_REASON_CHARACTERS);
  return new ModelError(`${id}: the client of ${provider} could not be set up (${line}). Check the settings it needs.`);
}
