import { WebAPIPlatformError, WebAPIRateLimitedError } from "@slack/web-api";

/** What a failed call says about whether Slack did the thing. */
export type PostOutcome =
  | { readonly kind: "not_posted"; readonly retryAfter: number }
  | { readonly kind: "refused"; readonly reason: string }
  | { readonly kind: "unknown" };

/** Slack's answers that say it broke while working; the message may or may not stand in the channel. */
const BROKE = new Set(["internal_error", "fatal_error", "service_unavailable", "request_timeout"]);

/**
 * Reads a failed call. 429 means not posted; an answer `ok: false` means refused, save those by which Slack says it broke;
 * everything else (5xx, time-out, cut connection, an answer that is no JSON) tells nothing.
 */
export function readOutcome(error: unknown): PostOutcome {
  if (error instanceof WebAPIRateLimitedError) return { kind: "not_posted", retryAfter: error.retryAfter };
  if (!(error instanceof WebAPIPlatformError)) return { kind: "unknown" };
  const reason = error.data.error;
  if (reason === "ratelimited" || reason === "rate_limited") return { kind: "not_posted", retryAfter: 1 };
  return BROKE.has(reason) || !/^[a-z_]+$/u.test(reason) ? { kind: "unknown" } : { kind: "refused", reason };
}
