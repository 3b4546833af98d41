import { setMaxListeners } from "node:events";
import { InvariantError, type ModelError, WsisError } from "../domain/error.ts";
import type { ModelAccess } from "../domain/model-access.ts";
import type { LanguageModel, ModelEvent, ModelRequest } from "../ports/language-model.ts";
import { createGuardedFetch } from "./create-guarded-fetch.ts";
import { explainAbort, explainForeign } from "./model-errors.ts";
import { findModelAddress } from "./model-host.ts";
import { buildMessages, type Client, type Messages, openClient } from "./open-client.ts";
import type { Extra } from "./providers.ts";
import type { Chunk } from "./read-chunk.ts";
import { readReply } from "./read-reply.ts";
import { runAgent } from "./run-agent.ts";
import { untilAborted } from "./until-aborted.ts";

/** Without a warning; the signal is one request's own. */
const MAX_LISTENERS = 200;
/** Opens nothing but the client: a model is first spoken to when it is asked. */
const EMPTY: ModelRequest = { system: "", document: "", user: "", schema: {}, maxOutputTokens: 1 };

/**
 * A model by LangChain, which is loaded here and nowhere else.
 * @throws ModelError where the provider is unknown, or its package not installed
 */
export async function openLanguageModel(access: ModelAccess): Promise<LanguageModel> {
  /** What this server has refused; found out by asking. */
  const without = new Set<Extra>();
  await openClient({ access, request: EMPTY, fetch: refuseAll, without });
  return { id: access.id, stream: (request, signal) => streamReply({ access, request, without }, signal) };
}

interface Call {
  readonly access: ModelAccess;
  readonly request: ModelRequest;
  readonly without: Set<Extra>;
}

/** One request. Whatever happens, and whoever stops reading, nothing of it goes on afterwards. */
async function* streamReply(call: Call, signal: AbortSignal): AsyncIterable<ModelEvent> {
  const { access, without } = call;
  const request = without.has("tools") ? withoutTools(call.request) : call.request;
  const leaving = new AbortController();
  const ended = AbortSignal.any([signal, leaving.signal]);
  let failure: ModelError | undefined;
  const fetch = guard(call, ended, (error) => {
    failure ??= error;
  });
  try {
    const client = await untilAborted(openClient({ access, request, fetch, without }), ended);
    yield* readEvents(client, { access, request, without }, ended);
  } catch (error) {
    if (signal.aborted) throw explainAbort(access);
    throw failure ?? findOwn(error) ?? explainForeign(access, error, Date.now());
  } finally {
    leaving.abort();
  }
}

/** An error of the program's, as it was thrown or as LangChain's agent has wrapped it: a tool that is called may fail too. */
function findOwn(error: unknown): WsisError | undefined {
  if (error instanceof WsisError) return error;
  return error instanceof Error && error.cause !== undefined ? findOwn(error.cause) : undefined;
}

/** A client whose address only its package knows is not given one. */
function guard({ access, without }: Call, signal: AbortSignal, onError: (error: ModelError) => void): typeof fetch {
  const address = findModelAddress(access);
  if (address === null) return refuseAll;
  const onRefused = (extra: Extra) => void without.add(extra);
  return createGuardedFetch({ access, origin: address.origin, signal, onError, onRefused });
}

/** What such a model is given must do. */
function withoutTools({ tools: _, ...request }: ModelRequest): ModelRequest {
  return request;
}

/** The reply, or where tools are offered all replies until they are called no more. */
function readEvents(client: Client, { access, request }: Call, signal: AbortSignal): AsyncIterable<ModelEvent> {
  const messages = buildMessages(access, request);
  const { tools } = request;
  const stream = (asked: Client, said: Messages) => readChunks(asked, said, signal);
  if (!tools) return readReply(access, stream(client, messages));
  // LangChain listens to it anew in each round, and leaves some of its ears there.
  setMaxListeners(MAX_LISTENERS, signal);
  return eachUntilAborted(runAgent({ access, client, messages, tools, stream, signal }), signal);
}

async function* readChunks(client: Client, messages: Messages, signal: AbortSignal): AsyncIterable<Chunk> {
  yield* eachUntilAborted(await untilAborted(client.stream(messages, { signal }), signal), signal);
}

async function* eachUntilAborted<T>(items: AsyncIterable<T>, signal: AbortSignal): AsyncIterable<T> {
  const iterator = items[Symbol.asyncIterator]();
  while (true) {
    const next = await untilAborted(iterator.next(), signal);
    if (next.done) return;
    yield next.value;
  }
}

function refuseAll(): never {
  throw new InvariantError("A client of a model called somebody before it was asked.");
}
