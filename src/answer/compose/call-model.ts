import { ModelError } from "../../domain/error.ts";
import type { LanguageModel, ModelEvent, ModelRequest } from "../../ports/language-model.ts";
import type { ModelSession } from "./model-session.ts";

/** A piece of a reply; or that what came so far counts for nothing, since it broke off, or the model first calls tools. */
export type ReplyPiece = { readonly kind: "text"; readonly text: string } | { readonly kind: "again" };

/** One retry of our own: a provider's client retries past every deadline. */
const MAX_ATTEMPTS = 2;
/** Before the retry, where the provider does not say how long. */
const RETRY_MS = 500;
/** Several times what the longest reply takes: a model that does not stop is stopped. */
const MAX_REPLY_CHARS = 40_000;

/**
 * Asks a model, once more where that may help and there is time. Ends with the session, whether the model heeds its signal or not.
 * @param mayBeginAnew whether what has come so far can still be forgotten
 * @throws ModelError where there is no reply
 */
export async function* callModel(
  model: LanguageModel,
  request: ModelRequest,
  session: ModelSession,
  mayBeginAnew: () => boolean = () => true,
): AsyncGenerator<ReplyPiece, void, undefined> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      yield* callOnce(model, request, session, mayBeginAnew);
      return;
    } catch (error) {
      const wait = attempt < MAX_ATTEMPTS && mayBeginAnew() ? waitBefore(error, session) : undefined;
      if (wait === undefined) throw error;
      await session.clock.sleep(wait, session.signal);
      yield { kind: "again" };
    }
  }
}

/** The whole reply. @throws ModelError where there is none */
export async function readReply(model: LanguageModel, request: ModelRequest, session: ModelSession): Promise<string> {
  let reply = "";
  for await (const piece of callModel(model, request, session))
    reply = piece.kind === "again" ? "" : reply + piece.text;
  return reply;
}

/** Undefined where no retry helps, or none can end in time. */
function waitBefore(error: unknown, { signal, clock, endsAt }: ModelSession): number | undefined {
  if (!(error instanceof ModelError) || !error.retryable || signal.aborted) return undefined;
  const wait = error.retryAfterMs ?? RETRY_MS;
  return clock.now() + wait < endsAt ? wait : undefined;
}

async function* callOnce(
  model: LanguageModel,
  request: ModelRequest,
  session: ModelSession,
  mayBeginAnew: () => boolean,
): AsyncGenerator<ReplyPiece, void, undefined> {
  const { tally, signal } = session;
  tally.calls += 1;
  let length = 0;
  for await (const event of untilAborted(model.stream(request, signal), signal)) {
    if (event.kind === "usage") {
      tally.inputTokens += event.inputTokens;
      tally.cachedTokens += event.cachedTokens;
      tally.outputTokens += event.outputTokens;
      continue;
    }
    if (event.kind === "calls") {
      if (!mayBeginAnew()) throw new ModelError("Expected the rest of a reply, found a call of a tool in its middle.");
      // It is asked again, with what the tools gave.
      tally.calls += 1;
      length = 0;
      yield { kind: "again" };
      continue;
    }
    length += event.text.length;
    if (length > MAX_REPLY_CHARS)
      throw new ModelError(`Expected a reply of at most ${MAX_REPLY_CHARS} characters, found more; it was broken off.`);
    yield event;
  }
}

/** Reads on until the signal says stop, even where the other side does not listen to it. @throws ModelError then */
async function* untilAborted(
  events: AsyncIterable<ModelEvent>,
  signal: AbortSignal,
): AsyncGenerator<ModelEvent, void, undefined> {
  const iterator = events[Symbol.asyncIterator]();
  const stopped = abortOf(signal);
  try {
    for (;;) {
      const next = await Promise.race([iterator.next(), stopped.promise]);
      if (next.done) return;
      yield next.value;
    }
  } finally {
    stopped.forget();
    // Not waited for: what hangs does not end either.
    void Promise.resolve(iterator.return?.()).catch(() => {});
  }
}

function abortOf(signal: AbortSignal): { readonly promise: Promise<never>; forget(): void } {
  let onAbort = () => {};
  const promise = new Promise<never>((_, reject) => {
    onAbort = () => reject(new ModelError("Expected a reply of the model in time, found none; it is not waited for."));
    if (signal.aborted) onAbort();
    else signal.addEventListener("abort", onAbort, { once: true });
  });
  promise.catch(() => {});
  return { promise, forget: () => signal.removeEventListener("abort", onAbort) };
}
