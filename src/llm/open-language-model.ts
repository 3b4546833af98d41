import { InvariantError, ModelError } from "../domain/error.ts";
import type { ModelAccess } from "../domain/model-access.ts";
import type { LanguageModel, ModelEvent, ModelRequest } from "../ports/language-model.ts";
import { createGuardedFetch } from "./create-guarded-fetch.ts";
import { explainAbort, explainForeign } from "./model-errors.ts";
import { findModelAddress } from "./model-host.ts";
import { buildMessages, type Client, openClient } from "./open-client.ts";
import type { Extra } from "./providers.ts";
import type { Chunk } from "./read-chunk.ts";
import { readReply } from "./read-reply.ts";
import { untilAborted } from "./until-aborted.ts";

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
  const { access, request, without } = call;
  const leaving = new AbortController();
  const ended = AbortSignal.any([signal, leaving.signal]);
  let failure: ModelError | undefined;
  const fetch = guard(call, ended, (error) => {
    failure ??= error;
  });
  try {
    const client = await untilAborted(openClient({ access, request, fetch, without }), ended);
    yield* readReply(access, readChunks(client, call, ended));
  } catch (error) {
    if (signal.aborted) throw explainAbort(access);
    throw failure ?? (error instanceof ModelError ? error : explainForeign(access, error, Date.now()));
  } finally {
    leaving.abort();
  }
}

/** A client whose address only its package knows is not given one. */
function guard({ access, without }: Call, signal: AbortSignal, onError: (error: ModelError) => void): typeof fetch {
  const address = findModelAddress(access);
  if (address === null) return refuseAll;
  const onRefused = (extra: Extra) => void without.add(extra);
  return createGuardedFetch({ access, origin: address.origin, signal, onError, onRefused });
}

async function* readChunks(client: Client, { access, request }: Call, signal: AbortSignal): AsyncIterable<Chunk> {
  const chunks = await untilAborted(client.stream(buildMessages(access, request), { signal }), signal);
  const iterator = chunks[Symbol.asyncIterator]();
  while (true) {
    const next = await untilAborted(iterator.next(), signal);
    if (next.done) return;
    yield next.value;
  }
}

function refuseAll(): never {
  throw new InvariantError("A client of a model called somebody before it was asked.");
}
