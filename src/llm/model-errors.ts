import { ModelError } from "../domain/error.ts";
import type { ModelAccess } from "../domain/model-access.ts";
import { findModelAddress } from "./model-host.ts";
import { parseModelId } from "./parse-model-id.ts";
import { findProvider } from "./providers.ts";

/** A wait that a server asks for is heeded up to here; longer it is as good as a no. */
const MAX_RETRY_AFTER_MS = 24 * 60 * 60 * 1000;
/** Besides 5xx: it was busy, or another request was in the way. */
const RETRYABLE = [408, 409, 425, 429];

/** A reply with a status that is none of success. Its text is not shown: it may repeat the key, or the question. */
export function explainStatus(access: ModelAccess, status: number, headers: Headers, now: number): ModelError {
  const retryable = status >= 500 || RETRYABLE.includes(status);
  const retryAfterMs = retryable ? readRetryAfter(headers, now) : null;
  return new ModelError(`${expected(access)}, found ${status}: ${meaningOf(access, status, retryAfterMs)}`, {
    retryable,
    retryAfterMs,
  });
}

/** No reply at all. @param code of the error beneath, `ECONNREFUSED` */
export function explainSilence(access: ModelAccess, code: string | null): ModelError {
  const found = code === null ? "none" : `none (${code})`;
  return new ModelError(`${expected(access)}, found ${found}. Is the server running, and can this machine reach it?`, {
    retryable: true,
  });
}

export function explainAbort(access: ModelAccess): ModelError {
  return new ModelError(`${expected(access)}, found none before the time was up. Ask again later.`);
}

export function explainEgress(access: ModelAccess, origin: string): ModelError {
  return new ModelError(`${expected(access)}, found its client calling ${origin}, which was not let happen.`);
}

/** @param found what came instead of a whole reply, as a half sentence */
export function explainReply(access: ModelAccess, found: string, retryable: boolean): ModelError {
  return new ModelError(`${expected(access)}, found ${found}.`, { retryable });
}

/** An error of a client that is not watched on its way out: as far as it tells a status, it is read like any other. */
export function explainForeign(access: ModelAccess, error: unknown, now: number): ModelError {
  if (typeof error !== "object" || error === null) return explainSilence(access, null);
  const { status, headers } = readForeign(error as ForeignError);
  return status === undefined ? explainSilence(access, null) : explainStatus(access, status, headers, now);
}

/** By the names that clients use. */
interface ForeignError {
  readonly status?: unknown;
  readonly statusCode?: unknown;
  readonly status_code?: unknown;
  readonly headers?: unknown;
  readonly response?: { readonly status?: unknown; readonly headers?: unknown };
}

function readForeign({ status, statusCode, status_code, headers, response }: ForeignError) {
  const found = [status, statusCode, status_code, response?.status].find((value) => typeof value === "number");
  const all = [headers, response?.headers].find((value) => value instanceof Headers);
  return { status: found as number | undefined, headers: (all as Headers | undefined) ?? new Headers() };
}

/** `a reply from openai:gpt-5 (api.openai.com)` */
function expected(access: ModelAccess): string {
  const host = findModelAddress(access)?.host;
  return `Expected a reply from ${access.id}${host === undefined ? "" : ` (${host})`}`;
}

function meaningOf(access: ModelAccess, status: number, retryAfterMs: number | null): string {
  const provider = findProvider(parseModelId(access.id).provider);
  const key = provider?.keyName ?? "the key of the provider";
  if (status >= 500) return "the server has trouble of its own. Try again later.";
  if (status >= 300 && status < 400) return "it sends on to another address. Set WSIS_LLM_BASE_URL to the last one.";
  switch (status) {
    case 401:
      return `it does not accept the key. Check ${key}.`;
    case 403:
      return `the key may not use this model. Check ${key} and the rights of its account.`;
    case 404:
      return "it knows no such model, or the address is another. Check WSIS_LLM and WSIS_LLM_BASE_URL.";
    case 413:
      return "the request is longer than the model takes. Choose a model with a larger context.";
    case 429:
      return `it was asked too often, or the account is used up. ${waitFor(retryAfterMs)}`;
    default:
      return "it does not take the request as it is. Check that the model is one for chat and up to date.";
  }
}

function waitFor(retryAfterMs: number | null): string {
  return retryAfterMs === null ? "Try again later." : `It asks for ${Math.ceil(retryAfterMs / 1000)} s of patience.`;
}

/** Reads `retry-after-ms`, or `Retry-After` in seconds or as a date (RFC 9110, 10.2.3). @param now epoch ms */
function readRetryAfter(headers: Headers, now: number): number | null {
  const milliseconds = parseWait(headers.get("retry-after-ms"), 1);
  if (milliseconds !== null) return milliseconds;
  const text = headers.get("retry-after");
  const seconds = parseWait(text, 1000);
  if (seconds !== null || text === null) return seconds;
  const date = Date.parse(text);
  return Number.isNaN(date) ? null : Math.min(Math.max(date - now, 0), MAX_RETRY_AFTER_MS);
}

function parseWait(text: string | null, unitMs: number): number | null {
  if (text === null || !/^\s*\d+(?:\.\d+)?\s*$/u.test(text)) return null;
  return Math.min(Math.round(Number(text) * unitMs), MAX_RETRY_AFTER_MS);
}
