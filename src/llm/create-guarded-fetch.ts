import { ModelError } from "../domain/error.ts";
import type { ModelAccess } from "../domain/model-access.ts";
import { explainEgress, explainSilence, explainStatus } from "./model-errors.ts";
import type { Extra } from "./providers.ts";

/** How a server says that it does not know a part of the request. */
const REFUSALS: readonly (readonly [Extra, RegExp])[] = [
  ["usage", /stream_options|include_usage/u],
  ["schema", /response_format|json_schema|json mode|output_config|output_format|"format"|grammar/u],
  ["tools", /\btools?\b|\btool[_ ]choice\b|\bfunction[_ ]call/iu],
];
const MAX_REFUSAL_CHARACTERS = 10_000;

export interface GuardOrder {
  readonly access: ModelAccess;
  /** The only place that may be called. */
  readonly origin: string;
  readonly signal: AbortSignal;
  /** Told why nothing came: what a client makes of an error differs from client to client. */
  readonly onError: (error: ModelError) => void;
  /** Told of a part of the request that the server does not know. */
  readonly onRefused: (extra: Extra) => void;
}

/**
 * A `fetch` for the clients of models. It calls one place alone and follows nobody elsewhere, ends with the signal whatever
 * its caller does, and gives good replies only.
 */
export function createGuardedFetch(order: GuardOrder): typeof fetch {
  return async (input, init) => {
    try {
      return await fetchGuarded(order, input, init);
    } catch (error) {
      order.onError(error instanceof ModelError ? error : explainSilence(order.access, findCode(error)));
      throw error;
    }
  };
}

async function fetchGuarded(order: GuardOrder, input: string | URL | Request, init: RequestInit | undefined) {
  const { origin } = new URL(input instanceof Request ? input.url : input);
  if (origin !== order.origin) throw explainEgress(order.access, origin);
  const signals = [order.signal, ...(init?.signal ? [init.signal] : [])];
  const response = await fetch(input, { ...init, redirect: "manual", signal: AbortSignal.any(signals) });
  if (response.ok) return response;
  const refused = await readRefusal(response);
  if (refused === undefined) throw explainStatus(order.access, response.status, response.headers, Date.now());
  order.onRefused(refused);
  throw new ModelError(`${order.access.id} does not know a part of the request, which is left out from now on.`, {
    retryable: true,
  });
}

/** Which part of the request a 400 is about; undefined where it is about something else. */
async function readRefusal(response: Response): Promise<Extra | undefined> {
  if (response.status !== 400) {
    await response.body?.cancel();
    return undefined;
  }
  const text = (await response.text()).slice(0, MAX_REFUSAL_CHARACTERS);
  return REFUSALS.find(([, pattern]) => pattern.test(text))?.[0];
}

/** The code of the error beneath, `ECONNREFUSED`. */
function findCode(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ("code" in error && typeof error.code === "string") return error.code;
  return findCode(error.cause);
}
